using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ConflictTracker.Parsing.Reading;

/// <summary>What the elements of a page are to an article.</summary>
internal static partial class HtmlElements
{
    private static readonly HashSet<string> Silent =
    [
        "script",
        "style",
        "noscript",
        "template",
        "iframe",
        "object",
        "embed",
        "svg",
        "math",
        "canvas",
        "audio",
        "video",
        "input",
        "select",
        "textarea",
        "option",
        "datalist",
        "link",
        "meta",
        "title",
        "head",
        "map",
        "area",
        "img",
        "picture",
    ];

    private static readonly HashSet<string> Inline =
    [
        "a",
        "abbr",
        "acronym",
        "b",
        "bdi",
        "bdo",
        "big",
        "cite",
        "code",
        "data",
        "del",
        "dfn",
        "em",
        "font",
        "i",
        "ins",
        "kbd",
        "mark",
        "nobr",
        "q",
        "rp",
        "rt",
        "ruby",
        "s",
        "samp",
        "small",
        "span",
        "strike",
        "strong",
        "sub",
        "sup",
        "time",
        "tt",
        "u",
        "var",
        "wbr",
        "label",
        "td",
        "th",
    ];

    /// <summary>Leaves no words behind.</summary>
    public static bool IsSilent(IElement element) => Silent.Contains(element.LocalName);

    public static bool IsBlock(IElement element) => !Inline.Contains(element.LocalName);

    /// <summary>Navigation and the like, wherever it stands.</summary>
    public static bool IsChrome(IElement element) =>
        element.LocalName is "nav" or "footer" or "aside" or "form" or "button" or "dialog" or "menu"
        || element.GetAttribute("role")
            is "navigation"
                or "banner"
                or "contentinfo"
                or "complementary"
                or "search"
                or "dialog"
        || element.HasAttribute("hidden")
        || (element.LocalName is "div" or "section" or "ul" or "p" or "span" && IsChromeName(element));

    /// <summary>An embedded post, by the class that its platform's script looks for.</summary>
    public static bool IsPost(IElement element) =>
        element.ClassName is { Length: > 0 } names
        && element.LocalName is "blockquote" or "div"
        && PostName().IsMatch(element.ClassName);

    /// <summary>What an element makes of its words; null where it makes nothing of them.</summary>
    public static PieceKind? KindOf(IElement element) =>
        IsPost(element) ? PieceKind.SocialPost
        : HeadingLevel(element) > 0 ? PieceKind.Heading
        : element.LocalName switch
        {
            "figcaption" => PieceKind.Caption,
            "li" => PieceKind.ListItem,
            "blockquote" => PieceKind.Quote,
            "tr" => PieceKind.Paragraph,
            _ when IsByline(element) => PieceKind.Byline,
            "p" or "div" or "section" or "article" or "main" or "dd" or "dt" or "pre" or "td" => null,
            _ => null,
        };

    public static int HeadingLevel(IElement element) =>
        element.LocalName is ['h', >= '1' and <= '6'] ? element.LocalName[1] - '0' : 0;

    private static bool IsByline(IElement element) =>
        element.GetAttribute("rel") == "author"
        || element.GetAttribute("itemprop") == "author"
        || (element.ClassName is { Length: > 0 } names && BylineName().IsMatch(names));

    private static bool IsChromeName(IElement element) =>
        (element.ClassName is { Length: > 0 } names && ChromeName().IsMatch(names))
        || (element.Id is { Length: > 0 } id && ChromeName().IsMatch(id));

    [GeneratedRegex(
        @"(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-post|telegram-post|truthsocial-embed|bluesky-embed)(?:$|\s)",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex PostName();

    [GeneratedRegex(
        @"(?:^|[\s_-])(?:byline|author|autor|autoren)(?:$|\s|__name|-name)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex BylineName();

    [GeneratedRegex(
        @"(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|share|sharing|social|socials|related|recommended|recirc|newsletter|subscribe|subscription|paywall"
            + @"|promo|advert|advertisement|ads?|adslot|banner|cookie|consent|sidebar|comments?|footer|pagination|skip|signup|most-read|trending|tags?|toolbar)(?:$|[\s_-])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex ChromeName();
}
