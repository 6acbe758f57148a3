using System.Buffers;
using System.Text.RegularExpressions;

namespace ConflictTracker.Parsing.Reading;

/// <summary>What a line's own words say against its being a heading: credits, attributions, quotations, asides.</summary>
internal static partial class HeadingWords
{
    private const int LongestQuote = 8;
    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"“”«»„");

    public static bool MayHead(string text, int words) =>
        !IsInBrackets(text)
        && !Credits().IsMatch(text)
        && !SourceLine.Attributes(text)
        && !Attribution().IsMatch(text)
        && HasWord().IsMatch(text)
        && !AgencyNames.AreAll(text)
        && !Credit().IsMatch(text)
        && !IsPullQuote(text, words)
        && !EndsQuotation(text)
        && !Picture().IsMatch(text)
        && !Place().IsMatch(text)
        && !Mark().IsMatch(text)
        && !AreTrades(text)
        && !TimeStamps.IsLabel(text)
        && !TellsOrigin(text)
        && !BylineLine.Opens(text)
        && !BylineLine.NamesStaff(text);

    /// <summary>"Originally published on Example Blog, May 4, 2024": where the text stood first.</summary>
    public static bool TellsOrigin(string text) => Origin().IsMatch(text);

    /// <summary>The parts of the title, which a page prints again one by one above the text.</summary>
    public static bool AreSaidIn(string? title, string text) =>
        title is not null && title.Contains(text, StringComparison.OrdinalIgnoreCase);

    /// <summary>A whole sentence in quotation marks is lifted out of the text for show.</summary>
    private static bool IsPullQuote(string text, int words) =>
        words > LongestQuote
        && text[0] is '"' or '“' or '«' or '„'
        && text[^1] is '"' or '”' or '»' or '“'
        && !text.AsSpan(1, text.Length - 2).ContainsAny(QuotationMarks);

    /// <summary>"The dam will hold »" is the end of what somebody said.</summary>
    private static bool EndsQuotation(string text) =>
        (text[^1] == '»' && !text.Contains('«', StringComparison.Ordinal))
        || (text[^1] == '”' && text.AsSpan().IndexOfAny("“\"„”") == text.Length - 1);

    /// <summary>"[The days before: 27 September, 28 September]" is an aside.</summary>
    private static bool IsInBrackets(string text) =>
        (text[0] == '[' && text[^1] == ']') || (text[0] == '(' && text[^1] == ')');

    /// <summary>"H.H" is who wrote or typed the text.</summary>
    [GeneratedRegex(@"\p{L}\p{M}?\p{L}|[\p{Lo}\p{Nd}]", RegexOptions.None, PatternLimits.Milliseconds)]
    private static partial Regex HasWord();

    /// <summary>"From Example’s Jane Doe in Osten", "Agenturen/red", "dpa/lby": who wrote an entry.</summary>
    [GeneratedRegex(
        @"^From \p{Lu}[\p{L}]{1,15}['’]s? \p{Lu}[^!?:]{3,80}$|^(?:Agenturen|agenturen|dpa|afp|AFP|sda|apa|AP|Reuters|rtr|ots|red|kna|epd)(?:/[\p{L}-]{2,12}){1,3}$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Credit();

    /// <summary>"Reporting by Jane Doe; Editing by Jan Muster": who made the text stands below it and heads nothing.</summary>
    [GeneratedRegex(
        @"^(?:(?:all )?(?:photos|images|pictures|photographs) by|(?:additional |with )?(?:reporting|writing|editing|translation|research) (?:by|from)|(?:edited|written|translated|compiled) by|redaktion|mitarbeit|mit material von)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Credits();

    /// <summary>"/VS/", "*The dam breaks*": who typed the text, and what a page sets out above it.</summary>
    [GeneratedRegex(@"^/\p{Lu}{1,4}/$|^\*[^*]+\*$", RegexOptions.CultureInvariant, PatternLimits.Milliseconds)]
    private static partial Regex Mark();

    /// <summary>"Trader, blogger, traveler": what the author is.</summary>
    private static bool AreTrades(string text) =>
        text.Split(',', StringSplitOptions.TrimEntries) is { Length: > 2 } trades
        && Array.TrueForAll(trades, t => Prose.CountWords(t) == 1);

    /// <summary>"Paris:" above what was written there: the cities from which agencies write.</summary>
    [GeneratedRegex(
        @"^(?:United Nations|New York|Washington(?:,? D\.?C\.?)?|London|Paris|Berlin|Brussels|Geneva|Vienna|Rome|Madrid|Warsaw|New Delhi|Islamabad|Beijing|Tokyo|Seoul|Hong Kong|Singapore|Sydney|Moscow|K[iy]i?e?v|Lviv|Kharkiv|Odess?a"
            + @"|Istanbul|Ankara|Jerusalem|Tel Aviv|Gaza(?: City)?|Ramallah|Beirut|Damascus|Amman|Cairo|Baghdad|Tehran|Riyadh|Doha|Dubai|Abu Dhabi|Khartoum|Port Sudan|Addis Ababa|Nairobi|Baku|Yerevan|Tbilisi|Minsk|Chisinau|Prague|Budapest|Bucharest)\s?:$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Place();

    /// <summary>"INTERACTIVE Who holds what", "The dam, photo 2": what stands in the place of a picture.</summary>
    [GeneratedRegex(
        @"^INTERACTIVE\b|[,.]? (?:фото|photo|foto|image|bild)[ -]?[0-9]{1,2}$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Picture();

    [GeneratedRegex(
        @"^(?:(?:this (?:article|story|post|piece) )?(?:was )?(?:originally|first) (?:published|posted|appeared|printed)|originally from|zuerst erschienen|ursprünglich veröffentlicht|publié initialement|initialement publié|publicado originalmente|pubblicato originariamente|вперше опубліковано|впервые опубликовано)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Origin();

    /// <summary>"Про це повідомив штаб", "Об этом сообщил штаб": a sentence whose full stop is missing.</summary>
    [GeneratedRegex(
        @"^(?:here(?:['’]s| is| are) (?:how|where|the situation)\b|нагадаємо|нагадуємо|зазначимо|напомним|напоминаем|отметим|recordemos|rappelons|ricordiamo|przypomnijmy|zur erinnerung|про це|про що|об этом|о чем|о чём|як (?:повідом|зазнач|заяв|розпов)|как (?:сообщ|отмет|заяв|рассказ)|lo (?:ha|riferisce|rende|riporta)|así lo"
            + @"|das (?:teilte|sagte|berichte|gab)|o tym|jak (?:poinformowa|poda|przekaza)|as reported|it was reported)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Attribution();
}
