using System.Text.RegularExpressions;

namespace ConflictTracker.Parsing.Reading;

/// <summary>The shapes of captions with credits; <see cref="CaptionCredit"/> shows each by example.</summary>
internal static partial class CreditPatterns
{
    [GeneratedRegex(
        @"^\((?<credit>[^()]{0,60}(?:Photo|Foto|Фото|Images|/)[^()]{0,80})\)\s*(?<text>[\p{Lu}\p{Lo}""“«„].+)$",
        RegexOptions.None,
        PatternLimits.Milliseconds
    )]
    public static partial Regex First();

    /// <summary>"Valley Defence Office / AFP Smoke rises over the mill": a credit in front, without brackets.</summary>
    [GeneratedRegex(
        @"^(?<credit>\p{Lu}[^/.:!?]{2,40} ?/ ?(?:AFP|AP|EFE|EPA|REUTERS|Reuters|DPA|ANSA|TASS|Getty Images|Getty))[ :–-]+(?<text>\p{Lu}[^/]{20,250})$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex Leading();

    /// <summary>"(Photos)", "[VIDEO]" behind a title: what the page shows, and nobody who made it.</summary>
    [GeneratedRegex(
        @"^(?:(?:photos?|videos?|vídeos?|fotos?|pictures?|images?|bilder|fotogalería|gallery|galerie|zdjęcia|wideo|фото|видео|відео|снимки|обновл\w*|оновл\w*|live|updated?)(?:[ ,+/&і и-]+|$)){1,3}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex Media();

    [GeneratedRegex(
        @"^(?<text>.+?)\s*(?<open>[\[(])(?<credit>[^\[\]()]{2,120})[\])]\.?$",
        RegexOptions.None,
        PatternLimits.Milliseconds
    )]
    public static partial Regex Bracketed();

    [GeneratedRegex(
        @"^(?<text>|.*[\s.!?”""»)])(?:PHOTO|[Ss]tock photo|[Ff]ile photo|[Aa]rchive photo|[Ii]llustrative photo|Photograph(?: by)?|Photo [Cc]redit|Photo [Cc]ourtesy|Photos?(?: by)|Photos? courtesy of|Photos?|(?<!\b[Ii]n )Pics?(?:ture)?(?: by)?|IMAGE|Images? [Ss]ource|Image [Cc]redits?|Picture [Cc]redits?|Video [Cc]redits?|Cover [Ii]mage|Featured [Ii]mage|Images?(?: by)?|(?:Images?|Photos?|Pictures?|Videos?|Screenshot|Foto) via"
            + @"|Credit|[Cc]ourtesy(?: of)?|Illustration|Screenshot|Screengrab|Video|Graphic|©|F[oо]t[oо]s?|FOTO|Fotocredit|Bildquelle|Bild|Grafik|Fotografía|Imagen|Infografía|Crédits? photo|Crédits?"
            + @"|[Фф]ото|ФОТО|[Сс]вітлина|[Сс]криншот|[Сс]кріншот|[Сс]нимок|[Кк]олаж|[Іі]люстрація|[Ии]ллюстрация|[Гг]оловне фото|[Зз]аглавное фото|Zdjęcie|[Ff]ot\.)"
            + @"(?:\s?[:|/]|(?<=by|of|via|©|[Ff]ot\.)|(?<=[Ss]ource),)\s*(?<credit>[^:]{2,160})$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex AfterLabel();

    [GeneratedRegex(
        @"^(?<text>.+[.!?…”""»)])\s+(?:Quelle|Source|Fuente|Fonte|Źródło|Джерело|Источник)\s?:\s*(?<credit>[^:]{2,80})$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex AfterSource();

    [GeneratedRegex(
        @"^(?<text>.+[.!?…”""»)])(?:\s+|(?=\p{Lu}))(?:[©/|]\s*)?(?<credit>[^.!?:;”""»]{2,100})\.?$",
        RegexOptions.None,
        PatternLimits.Milliseconds
    )]
    public static partial Regex LastNames();

    [GeneratedRegex(
        @"^(?<text>[^/]{20,}?\p{L})\s?/\s?(?<credit>(?:(?:[Фф]ото|[Ff]oto|[Pp]hoto|[Ff]ot\.)\s)?[\p{Lu}\p{Nd}][^./]{1,40}(?:/\s?[\p{Lu}\p{Nd}][^./]{1,40})*)$",
        RegexOptions.None,
        PatternLimits.Milliseconds
    )]
    public static partial Regex Slashed();

    private const string Networks = "Telegram|Facebook|Twitter|Instagram|YouTube|TikTok|Viber|X|Телеграм|Фейсбук";
    private const string Network = "(?:" + Networks + ")$";

    /// <summary>"Harbour office on Telegram".</summary>
    [GeneratedRegex(
        @"\s(?:" + Networks + @")(?: \([^()]{2,40}\))?$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex EndsInNetwork();

    /// <summary>"Harbour office / Telegram", "Telegram / Harbour office".</summary>
    [GeneratedRegex(
        @"^(?:Telegram|Facebook|Twitter|Instagram|YouTube|TikTok|Viber|X|Телеграм|Фейсбук)\s?/\s?\p{Lu}[^/.!?:]{1,60}$|^\p{Lu}[^/.!?:]{1,60}\s?/\s?"
            + Network,
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex Channel();

    /// <summary>"Smoke over the port on Friday - Jane DOE / AFP": a dash before names of which one is an agency's.</summary>
    [GeneratedRegex(
        @"^(?<text>.{15,}?\S)\s[-–—]\s(?<credit>\p{Lu}[^-–—.:]{1,40}/[^-–—.:]{2,40})$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex Dashed();

    [GeneratedRegex(
        @"\b(?:PHOTO|(?:[Ss]tock|[Ff]ile|[Aa]rchive|[Ii]llustrative) photo|Photograph|Photo|Picture|Image|Credit|Foto|Bild|Imagen|Crédit|Courtesy|Screenshot|Screengrab|[Фф]ото|ФОТО|[Сс]вітлина|[Сс]криншот|[Сс]кріншот|[Сс]нимок|[Кк]олаж|[Іі]люстрація|[Ии]ллюстрация|Zdjęcie|[Ff]ot\.)",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex Label();

    [GeneratedRegex(
        @"^(?<text>|.+[.!?…”""»)]\s+|.+\s[/|–—-]\s|.+(?=\())(?<credit>\(?(?:(?:[Ff]ile|[Ss]tock|[Aa]rchive|[Ii]llustrative|[Hh]andout|[Rr]epresentational) (?:photo|image|picture|pic|footage)"
            + @"|PHOTO CREDITS?|[Pp]hoto [Cc]redits?|[Ii]mage [Ss]ource|[Pp]hoto [Ss]ource|Illustrative|(?:Symbol|Archiv)(?:bild|foto)|(?:[Ff]oto|[Ii]magen|[Ff]otografía) (?:de archivo|ilustrativa|d['’]archivio|di repertorio|di archivio)"
            + @"|[Pp]hoto d['’](?:illustration|archives)|[Zz]djęcie (?:ilustracyjne|archiwalne|poglądowe)|[Фф]ото:? (?:ілюстративне|иллюстративное|з архіву|из архива|архівне|архивное|з відкритих джерел|из открытых источников)"
            + @"|(?:[Іі]люстративн[еа]|[Ии]ллюстративн[оа]е|[Аа]рхівне|[Аа]рхивное) (?:фото|изображение|зображення))\)?)\.?$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex Unsigned();

    /// <summary>"Jana Muster (links)", "Jane Doe (second from right)": where in the picture somebody stands.</summary>
    [GeneratedRegex(
        @"\p{L} \((?:(?:hinten|vorne|oben|unten|far|back|front|top|bottom|seated|(?:second|third) from(?: the)?|[2-5]\. ?v\.?|(?:zweiter?|dritter?) von|другий|третій|второй|третий) )?"
            + @"(?:M|l|r|[lr]\.|li\.|re\.|left|right|cent(?:er|re)|links|rechts|Mitte|ліворуч|праворуч|зліва|справа|слева|посередині|посередине|à gauche|à droite|au centre|a la izquierda|a la derecha|a sinistra|a destra)\)",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex Stands();

    /// <summary>"The mill in Osten is lit in blue, May 4, 2024".</summary>
    [GeneratedRegex(
        @"^(?:An?|The|People|Residents|Soldiers|Firefighters|Rescuers|Smoke) [^.:!?“”""]{20,160}, (?:on )?(?:\p{Lu}\p{L}{2,8}\.? [0-9]{1,2}, 20[0-9]{2}|[0-9]{1,2} \p{Lu}\p{L}{2,8} 20[0-9]{2})\.?$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex Showing();

    /// <summary>"on May 4, 2024", "on 4 May 2024": captions name the day at length.</summary>
    [GeneratedRegex(
        @"\b(?:\p{Lu}\p{L}{2,8}\.? [0-9]{1,2}, 20[0-9]{2}|[0-9]{1,2}\.? \p{L}{3,10} 20[0-9]{2})\b",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex Day();

    /// <summary>A long word in small letters: names have few besides "via", "images" and the like.</summary>
    [GeneratedRegex(
        @"(?<![\p{L}\p{Nd}])(?!(?:images?|photos?|file|files|pool|handout|courtesy|from|with|over|pour|über|press|agency|service|foto|fotos|archiv|archivo|news|канал|via|alliance)(?!\p{L}))\p{Ll}{4,}",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex CommonWord();

    [GeneratedRegex(
        @"^(?:File|Handout|Courtesy|Screengrab|Screenshot)\b",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex FileLabel();
}
