using System.Text.RegularExpressions;

namespace ConflictTracker.Parsing.Reading;

/// <summary>The shapes of lines that belong to the page; <see cref="ChromeLines"/> asks for each.</summary>
internal static partial class ChromePatterns
{
    /// <summary>Names that have a capital inside.</summary>
    [GeneratedRegex(
        @"\b(?:DeepState|YouTube|TikTok|LinkedIn|WhatsApp|SpaceX|ReliefWeb|PayPal|SkyNews|NewsNation|McDonald|OpenAI|iPhone|iPad)\b",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex OneName();

    /// <summary>"Last updated: 3 hours ago": it says nothing that stays true.</summary>
    [GeneratedRegex(
        @"^(?:(?:last )?updated?|published|posted|ultimo aggiornamento|aggiornato|actualizado|última actualización|mis à jour"
            + @"|dernière mise à jour|aktualisiert|zuletzt aktualisiert|оновлено|обновлено|zaktualizowano|ostatnia aktualizacja)"
            + @"\b[\s:]*(?:(?:[\p{L}\p{Nd}]+ ){0,3}(?:ago|fa|тому|назад|temu)|(?:hace|il y a|vor) .{1,25})\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex RelativeUpdate();

    /// <summary>"5 min read", "12 comments", "1 of 9", "1/75": what cannot be a day of a month.</summary>
    [GeneratedRegex(
        @"^[0-9]{1,3} ?/ ?(?:3[2-9]|[4-9][0-9]|[1-9][0-9]{2})$|^[0-9][0-9.,]{0,6}[KMkm]? (?:views?|subscribers?|members?|followers?|abonnés|abonnenten|suscriptores|iscritti|підписник\w*|подписчик\w*|likes?|retweets?|reposts?|replies|quote tweets?|quotes?|bookmarks?)$|^read [0-9][0-9.,]{0,6}[KMkm]? replies$|^[0-9]{1,3} (?:new updates?|neue updates?|nouveaux messages?)$|^(?:(?:reading time|listen to this article|lesedauer|temps de lecture|tiempo de lectura|tempo di lettura|czas czytania|час читання|время чтения)\s?:?\s*)?"
            + @"[0-9]{1,4}\+? ?(?:posts?|new posts?|responses?|claps?|replies|min\.?(?:ute[sn]?)?(?: read)?|mins?(?: read)?|comments?|shares?|views?|(?:of|di|de|von|sur|z|з|із|из) [0-9]{1,3}|kommentare|commentaires|comentarios|commenti|komentarzy|хв\.?(?: читання| читати)?|мин\.?(?: чтения)?|min\.? lesezeit|min(?:utes?)?\.? de lecture|min(?:utos?)?\.? de lectura|min(?:uti)?\.? di lettura|min(?:ut[ay]?)?\.? czytania|коментар\w*|комментари\w*)$"
            + @"|^[0-9]{1,3}(?:[ \u00A0.,]?[0-9]{3}){0,2} (?:views|subscribers|followers|members|підписник\w{0,2}|подписчик\w{0,2}|abonnés|просмотр\w{0,2}|перегляд\w{0,2}|wyświetle\w{1,3}|visualizzazion\w|visualizaciones|vues)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex Counter();

    /// <summary>"Become an Example Media member".</summary>
    [GeneratedRegex(
        @"^support [^.!?]{2,40} or become\b.{0,60}$|^(?:become|be) an? .{0,40}\b(?:member|subscriber|patron|supporter|friend)s?\b.{0,30}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex Plea();

    /// <summary>"list 1 of 4", "end of list": what a page tells those who have it read out.</summary>
    [GeneratedRegex(
        @"^[-– ]*(?:list of [0-9]{1,2} items?|list [0-9]{1,2} of [0-9]{1,2}\b.*|end of list)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex ListMark();

    /// <summary>"This site uses cookies. By continuing…": however many sentences it takes.</summary>
    [GeneratedRegex(
        @"^(?:this|our|the|we|wir|diese|nous|ce|este|esta|utilizamos|usamos|questo|utilizziamo|ta|ми|мы|цей|этот)\b.{0,60}\bcookies?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex Cookies();

    /// <summary>"Увага Дамба тримається": a box that points to another page, its label run into the title.</summary>
    [GeneratedRegex(
        @"^(?:Увага|Важливо|Актуально|Зауважте|Зверніть увагу|До теми|Цікаво|Також цікаво|Внимание|Важно|Интересно|Обратите внимание) \p{Lu}[^.!?…]{15,150}$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex Box();

    /// <summary>"[ad_1]", "[/embed]": a page's own marks.</summary>
    [GeneratedRegex(
        @"^\[/?[a-z]+(?:[_-][a-z0-9]+)*\]$|^[a-z]{2,5}(?:-[a-z]{2,3})?-[0-9]{1,4}$|^[a-z]{2,15}(?:\.[a-z]{2,15}){1,4}\.[a-z]{4,15}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex Shortcode();

    /// <summary>"${title}", "{{ date }}": what a page forgot to fill in; "itemscope itemtype=…": its own marks.</summary>
    [GeneratedRegex(
        @"^(?:\$\{[\w.]{1,40}\}|\{\{.{1,40}\}\}|%[A-Z_]{2,30}%|item(?:scope|prop|type)\b[^.!?]{0,150}=.{1,150})$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex Placeholder();

    /// <summary>"12 Institute of the Valley &amp; Hills 2024": the running foot of a printed report, its page's number first.</summary>
    [GeneratedRegex(
        @"^(?=[^.!?:]{8,100}$)[0-9]{1,3} (?=.*(?:Institut|Cent(?:er|re)|Universit|Foundation|Stiftung|Council|Commission|Agency|Press|Інститут|Институт|Instytut|Istituto|Centro|Zentrum))(?:(?:\p{Lu}[^ ]*|&|of|for|the|and|und|für|de|du|des|del|di|i|та|и) ){2,14}(?:19|20)[0-9]{2}$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex Foot();

    /// <summary>"$ 42.34 € 43.64", "+5° Osten -3° Lisna": rates and weather beside a site's name.</summary>
    [GeneratedRegex(
        @"^(?:(?:\p{L}{2,5}: ?)?(?:[$€£₴₽]|zł|USD|EUR|GBP|CHF|CZK|PLN|UAH|RUB)\s{0,2}[0-9]{1,4}[.,][0-9]{2}\s*){1,8}$|^(?:USD|EUR|GBP|CHF|CZK|PLN|UAH|RUB)$|^[0-9]{1,4}[.,][0-9]{1,4} ?(?:USD|EUR|GBP|CHF|CZK|PLN|UAH|RUB)?(?: ?[▲▼↑↓] ?[0-9]{1,3}(?:[.,][0-9]{1,3})? ?%?)$|^(?:[+−–-]?[0-9]{1,2} ?°C?(?: \p{Lu}\p{L}{1,20})?\s*){2,8}$|^(?:[^.!?:;]|(?<=[0-9])\.){0,60}(?<![0-9])[+−–-]?[0-9]{1,2} ?°C\b[^.!?:;]{0,40}$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex Rates();

    /// <summary>"This article is more than two years old", "Este artículo se publicó hace 3 años.": it says nothing that stays true.</summary>
    [GeneratedRegex(
        @"^(?:this (?:article|post|content) was added by .{1,150}|this (?:article|story) (?:is (?:more than|over|at least)|was published (?:more than|over)) .{1,20} old\.?|este artículo (?:se publicó|fue publicado|tiene más de) .{0,6}(?:hace )?.{1,15} (?:años?|meses|días)\.?"
            + @"|cet article (?:date de|a plus de|a été publié il y a) .{1,20} (?:ans?|mois|jours)\.?|dieser artikel ist (?:mehr als|über|älter als) .{1,20} (?:jahre?|monate?|tage?)(?: alt)?\.?"
            + @"|questo articolo (?:ha più di|risale a|è stato pubblicato) .{1,25}(?: fa)?\.?|ten artykuł (?:ma ponad|ma więcej niż|został opublikowany) .{1,25}(?: temu)?\.?|(?:цій|ця|этой|эта) (?:статті|стаття|новині|новина|статье|статья|новости|новость) (?:вже |уже )?(?:більше|понад|более|больше) .{1,20}\.?)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex Old();

    /// <summary>"Zobacz wideo Dam. The river rises", "Read also The dam": a pointer whose title may have a full stop inside.</summary>
    [GeneratedRegex(
        @"^(?:Zobacz wideo|Zobacz także|Zobacz też|Zobacz również|Watch video|Vidéo à voir|Ver vídeo|Guarda il video) \p{Lu}[^!?…]{10,150}(?<![.!?…])$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex Clip();

    /// <summary>"Download PDF", "Download as docx, pdf, or txt": a button.</summary>
    [GeneratedRegex(
        @"^(?:downloads?|herunterladen|télécharger|descargar|scarica|pobierz|скачать|завантажити)(?: [\p{L}\p{Nd},.&'’-]+){0,7}(?<![.!?:])$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex Download();

    /// <summary>"Valley rescue fund: give here": a plea for money beside the text.</summary>
    [GeneratedRegex(
        @"^(?=.{8,80}$)[^.!?]*\b(?:(?:hier|jetzt) spenden|donate (?:here|now|today)|give (?:here|now|today)|faites un don|done aquí|dona (?:ora|aquí)|wesprzyj nas|пожертвовать|підтримати нас)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex Gift();

    /// <summary>"Posted in Breaking News | Tagged …", "Archives for category: World": where a weblog files its pages.</summary>
    [GeneratedRegex(
        @"^(?:posted in|filed under:?|archives? for(?: category)?:?|tag archives?:|category archives?:|category:)\s?\p{L}[^.!?]{0,120}$|^%d bloggers like this:?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex Filed();

    /// <summary>"Ten years of reporting, funded by our readers — become a member now".</summary>
    [GeneratedRegex(
        @"^(?=.{20,250}$).*\b(?:become an? (?:paid |monthly )?(?:member|subscriber|supporter|patron)|funded by (?:our )?readers|support our (?:work|journalism|newsroom))\b.*\b(?:now|today|help us|join|support|us)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex Appeal();

    /// <summary>"You are on page 1 of 3", "The Valley Radio logo", "0:00 / 4:57": the furniture of viewers and players.</summary>
    [GeneratedRegex(
        @"^(?:you are on )?page [0-9]{1,4} ?of ?[0-9]{1,4}$|^\p{Lu}[^.!?,:]{1,40} logo$|^[0-9]{1,2}:[0-9]{2}(?: ?/ ?| )[0-9]{1,2}:[0-9]{2}$|^[\p{Ll}\p{Nd}:.]{1,30}(?:[-–][\p{Ll}\p{Nd}:.]{0,30}){5,60}$|^/ ?[0-9]{1,2}:[0-9]{2}$|^close .{1,30} (?:banner|window|dialog|menu)$"
            + @"|^(?:share|tweet|pin|teilen|partager|compartir|condividi|udostępnij|поделиться|поділитися)(?: on| auf| sur| en| su| na| в)? (?:facebook|twitter|x|telegram|whatsapp|linkedin|pinterest|viber|email|reddit)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex PageOf();

    /// <summary>"01:12 - Source: XYZ": how long a video runs, below its title.</summary>
    [GeneratedRegex(
        @"^[0-9]{1,2}:[0-9]{2} ?[-–—|] ?(?:source|quelle|fuente|fonte|źródło|джерело|источник)\s?: .{2,40}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex Player();

    [GeneratedRegex(@"(?<=\p{Ll})(?=\p{Lu})", RegexOptions.CultureInvariant, PatternLimits.Milliseconds)]
    public static partial Regex CaseBoundary();

    /// <summary>"3 hours ago", "год назад", alone or with a section's name: it says nothing that stays true.</summary>
    [GeneratedRegex(
        @"^(?:[0-9]{1,2} hrs?,? )?(?:(?:[0-9]{1,3}|an?) (?:sec(?:ond)?s?|min(?:ute)?s?|hrs?|hours?|days?|weeks?|months?|years?) ago(?: [0-9]{1,5}| ?[-–—|·•] ?\p{Lu}[\p{L} &]{2,30})?"
            + @"|(?:[0-9]{1,3} )?(?:секунд\w*|минут\w*|хвилин\w*|час(?:а|ов)?|годин\w*|дн(?:я|ей|ів|і)|день|недел\w+|тиж\w+|месяц\w*|місяц\w*|год(?:а)?|лет|рік|рок(?:и|ів)) (?:назад|тому)"
            + @"|(?:vor|il y a|hace) [0-9]{1,3} \p{L}{3,10}|[0-9]{1,3} \p{L}{3,8} (?:fa|temu)|(?:\p{L}[\p{L}.]{1,20} )?před [0-9]{1,3} \p{L}{3,10})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex Age();

    [GeneratedRegex(
        @"^(?:(?:ua|uk|ukr|укр|ru|rus|рус|en|eng|de|deu|fr|es|esp|it|pl|pol|az|hy|ge|ka|українська|русский|english|deutsch|français|español|polski)(?:[\s|/,·•]+|$)){2,}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex LanguageLinks();

    /// <summary>The link of a picture, at the end of the line that it was taken from.</summary>
    [GeneratedRegex(
        @"(?<=\S )(?:View Photos?|View Gallery|View Image|Enlarge this image)$",
        RegexOptions.None,
        PatternLimits.Milliseconds
    )]
    public static partial Regex PictureLink();
}
