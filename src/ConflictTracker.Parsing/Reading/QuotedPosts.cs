using System.Text.RegularExpressions;
using ConflictTracker.Core.Articles;

namespace ConflictTracker.Parsing.Reading;

/// <summary>
/// Finds paragraphs that quote a post word for word and name where it was posted: “…,” the mayor wrote on Telegram. A
/// report of a post without quotation marks is none.
/// </summary>
internal static partial class QuotedPosts
{
    private const int LongestParagraph = 4000;

    private static readonly HashSet<string> Ranks =
    [
        "President",
        "Vice",
        "Prime",
        "Foreign",
        "Defense",
        "Defence",
        "Interior",
        "Minister",
        "Secretary",
        "Deputy",
        "Mayor",
        "Governor",
        "Ambassador",
        "General",
        "Colonel",
        "Major",
        "Commander",
        "Chief",
        "Spokesman",
        "Spokeswoman",
        "Spokesperson",
    ];

    private static readonly HashSet<string> Pronouns =
    [
        "He",
        "She",
        "They",
        "It",
        "We",
        "Він",
        "Вона",
        "Он",
        "Она",
        "Er",
        "Sie",
        "Il",
        "Elle",
        "Él",
        "Ella",
        "Lui",
        "Lei",
    ];

    public static List<Piece> Mark(List<Piece> pieces) =>
        [
            .. pieces.Select(p =>
                p.Kind is PieceKind.Open or PieceKind.Quote or PieceKind.ListItem && Find(p.Text) is { } post
                    ? p with
                    {
                        Post = post,
                    }
                    : p
            ),
        ];

    private static SocialPost? Find(string text)
    {
        if (text.Length > LongestParagraph || text.AsSpan().IndexOfAny("\"”“»") < 0)
        {
            return null;
        }

        Match match = AfterQuote().Match(text);
        match = match.Success ? match : BeforeQuote().Match(text);
        match = match.Success ? match : Tweeted().Match(text);
        return match.Success && NameOf(match.Groups["author"].Value) is { } author
            ? new SocialPost(author, Handle: null, Date: null, Url: null, PlatformOf(match.Groups["platform"].Value))
            : null;
    }

    /// <summary>The run of capitalised words that ends the phrase, without ranks: "Ukraine’s Foreign Minister Jane Doe" is
    /// Jane Doe.</summary>
    private static string? NameOf(string phrase)
    {
        Match name = Name().Match(phrase);
        if (!name.Success)
        {
            return null;
        }

        if (Pronouns.Contains(name.Value))
        {
            return null;
        }

        string[] words = name.Value.Split(' ');
        int first = 0;
        while (words.Length - first > 2 && Ranks.Contains(words[first]))
        {
            first++;
        }

        return string.Join(' ', words[first..]);
    }

    private static string PlatformOf(string printed) =>
        printed.ToLowerInvariant() switch
        {
            "x" => "x",
            "twitter" or "твиттере" or "твіттері" or "твиттер" => "twitter",
            "truth social" => "truthsocial",
            "facebook" or "фейсбуке" or "фейсбуці" => "facebook",
            "instagram" => "instagram",
            "" => "twitter",
            _ => "telegram",
        };

    private const string Platform =
        @"(?<platform>X|Twitter|Truth Social|Facebook|Telegram|Instagram|Телеграм(?:[еі]|-канал[іе])?|Твиттере?|Твіттері|Фейсбуке|Фейсбуці)(?![\p{L}\p{Nd}-])";

    private const string Verb =
        @"(?:said|wrote|posted|added|stated|declared|warned|announced|schrieb|erklärte|a écrit|a déclaré|escribió|dijo|ha scritto|scrive|napisał|napisała|написав|написала|написал|заявив|заявила|заявил|повідомив|сообщил)";

    private const string On =
        @"(?:,? (?:in|on) (?:a|his|her|its|their) (?:post|message|statement|video|official|personal))?,? (?:on|to|via|in|auf|bei|sur|en|su|na|у|в)(?: (?:his|her|its|their|the|der|dem|seinem|ihrem|la|le|son|sa|su|el|il|suo|своєму|своем|своїм|моєму))?(?: (?:social media platform|platform|social network|account|channel|Plattform|Netzwerk|Kanal|Kurznachrichtendienst|plateforme|réseau social|compte|plataforma|red social|cuenta|piattaforma|profilo|platformie|каналі|канале|соцмережі|соцсети|платформі|платформе))? ";

    [GeneratedRegex(
        "[”\"»“],? ?(?:[—–-] ?)?(?:(?<author>[^”\"»“.!?]{2,120}?) "
            + Verb
            + @"|"
            + Verb
            + " (?<author>[^”\"»“.!?]{2,120}?))"
            + On
            + Platform,
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex AfterQuote();

    [GeneratedRegex(
        @"(?<author>[^”\""»“.!?]{2,120}?) " + Verb + On + Platform + "[^”\"»“.!?]{0,40}?[:,] [“\"«„]",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex BeforeQuote();

    /// <summary>"the mayor tweeted: “All pumps run.”": the verb names the network.</summary>
    [GeneratedRegex(
        @"(?<author>[^”\""»“.!?]{2,120}?)(?: \([^()]{2,12}\))? tweeted[:,] [“\""](?<platform>)",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Tweeted();

    [GeneratedRegex(
        @"\p{Lu}[\p{L}’'-]*\p{L}(?: (?:\p{Lu}\.?|\p{Lu}[\p{L}’'-]*\p{L})){0,5}$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Name();
}
