using System.Buffers;
using System.Text.RegularExpressions;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Reading;

/// <summary>A picture's caption cut into its words and its credit, in the shapes in which agencies print them.</summary>
/// <param name="Text">The caption's words; empty for a line that is a credit alone.</param>
/// <param name="Credit">Null for a line that is labelled as a caption and names nobody.</param>
internal sealed record CaptionCredit(string Text, string? Credit)
{
    private const int LongestCredit = 10;

    /// <summary>A credit that ends in its source's address may say at length what the picture shows.</summary>
    private const int LongestSourced = 16;

    private const int LongestPointing = 250;
    private const int ShortestShown = 10;

    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"“”„«»");

    /// <summary>The caption that a line is, or null.</summary>
    public static CaptionCredit? Find(string line)
    {
        if (line.Length > Prose.LongestLine || !HasSign(line))
        {
            return null;
        }

        if (IsBracketedAlone(line))
        {
            return new CaptionCredit("", line[1..^1]);
        }

        return Before(line)
            ?? InBrackets(line)
            ?? Labelled(line)
            ?? Sourced(line)
            ?? AfterSentence(line)
            ?? Unsigned(line)
            ?? AfterDash(line)
            ?? AfterBar(line)
            ?? Alone(line)
            ?? AfterSlash(line)
            ?? Pointing(line)
            ?? Showing(line);
    }

    /// <summary>"A crane in the basin Example/Jane Doe" right below "A crane in the basin": what follows the words is their
    /// credit.</summary>
    public static CaptionCredit? Below(string words, string line) =>
        line.Length <= Prose.LongestLine
        && line.Length > words.Length + 2
        && line.StartsWith(words, StringComparison.Ordinal)
        && line[words.Length] == ' '
        && line[(words.Length + 1)..] is var credit
        && IsNames(credit, leastParts: 2)
            ? new CaptionCredit(words, credit)
            : null;

    /// <summary>Cheap and first: what every credit has, a slash, a bracket, an agency or a label.</summary>
    private static bool HasSign(string line) =>
        line.AsSpan().IndexOfAny('/', '[', '(') >= 0
        || line.Contains('©', StringComparison.Ordinal)
        || line.Contains('|', StringComparison.Ordinal)
        || AgencyNames.Pattern().IsMatch(line)
        || CreditPatterns.Label().IsMatch(line)
        || CreditPatterns.Unsigned().IsMatch(line)
        || CreditPatterns.Showing().IsMatch(line);

    /// <summary>"Jane Doe/Example/Getty Images", "Harbour office / Telegram": no words but names, an agency's or a network's among
    /// them.</summary>
    private static CaptionCredit? Alone(string line) =>
        CreditPatterns.Channel().IsMatch(line) ? new CaptionCredit("", line)
        : line.Length <= 100
        && line.AsSpan().IndexOfAny(":[](©") < 0
        && IsNames(line, leastParts: 2)
        && AgencyNames.Pattern().IsMatch(line)
        && !Prose.EndsSentence(line)
            ? new CaptionCredit("", line)
        : null;

    /// <summary>"(AP: Jane Doe)".</summary>
    private static bool IsBracketedAlone(string line) =>
        line.Length <= 100
        && line[0] is '(' or '['
        && line[^1] is ')' or ']'
        && line.AsSpan(1, line.Length - 2).IndexOfAny("()[]") < 0
        && (AgencyNames.Pattern().IsMatch(line) || CreditPatterns.Label().IsMatch(line));

    /// <summary>"(AP Photo/Jane Doe) Smoke rises."</summary>
    private static CaptionCredit? Before(string line) =>
        CreditPatterns.First().Match(line) is { Success: true } match ? Of(match)
        : CreditPatterns.Leading().Match(line) is { Success: true } leading
        && IsNames(leading.Groups["credit"].Value, leastParts: 2)
            ? Of(leading)
        : null;

    /// <summary>"Smoke rises [Jane Doe/AFP]", "Smoke rises. (AP Photo/Jane Doe)".</summary>
    private static CaptionCredit? InBrackets(string line)
    {
        Match match = CreditPatterns.Bracketed().Match(line);
        if (!match.Success)
        {
            return null;
        }

        string credit = match.Groups["credit"].Value;
        if (CreditPatterns.Media().IsMatch(credit))
        {
            return null;
        }

        bool isSquare = match.Groups["open"].ValueSpan is "[";
        bool hasAgency =
            AgencyNames.Pattern().IsMatch(credit)
            || CreditPatterns.Label().IsMatch(credit)
            || CreditPatterns.FileLabel().IsMatch(credit);
        bool hasSlash = IsNames(credit, leastParts: 2);
        // "(PA/AP)." after a sentence's last words tells who reported it; a picture's credit stands behind the full stop.
        bool endsSentence = line[^1] == '.' && !Prose.EndsSentence(match.Groups["text"].ValueSpan);
        bool isSure =
            (hasSlash && !endsSentence)
            || CreditPatterns.Label().IsMatch(credit)
            || credit.Contains(" via ", StringComparison.Ordinal);
        // ".(Reuters)" without a space is a page's caption; with one it may end an agency's report.
        bool isBehindSentence =
            Prose.EndsSentence(match.Groups["text"].ValueSpan)
            && (
                hasSlash
                || IsSigned(match.Groups["text"].Value, credit)
                || (AgencyNames.Is(credit) && line[match.Groups["open"].Index - 1] is '.' or '”' or '"')
            );
        return (isSquare && (hasAgency || hasSlash)) || (hasAgency && isSure) || isBehindSentence || IsPortrait(match)
            ? Of(match)
            : null;
    }

    /// <summary>"Jane Doe (Reuters)": who is shown, and the agency.</summary>
    private static bool IsPortrait(Match match) =>
        BylineLine.IsName(match.Groups["text"].Value) && AgencyNames.Is(match.Groups["credit"].Value);

    /// <summary>"Smoke rises over Osten on May 4, 2024. (Jane Doe)": a sentence with its day and a name behind it.</summary>
    private static bool IsSigned(string words, string credit) =>
        BylineLine.IsName(credit)
        && words.Length <= LongestPointing
        && words.TrimEnd()[^1] == '.'
        && CreditPatterns.Day().IsMatch(words)
        && SentenceCutter.Cut(words).Count() == 1;

    /// <summary>"Smoke rises. Photograph: Jane Doe/Example Images", "Foto: Jana Muster".</summary>
    private static CaptionCredit? Labelled(string line)
    {
        Match match = CreditPatterns.AfterLabel().Match(line);
        if (!match.Success)
        {
            return null;
        }

        // "Photo: A man crosses the square" labels the words, not their maker.
        string credit = match.Groups["credit"].Value;
        bool isAlone = match.Groups["text"].ValueSpan.IsWhiteSpace();
        bool isCredit =
            Prose.CountWords(credit) <= (credit[^1] == ')' ? LongestSourced : LongestCredit)
            && (!Prose.EndsSentence(credit) || (!isAlone && credit[^1] == '.' && IsName(credit.TrimEnd('.'))));
        bool namesMaker =
            IsNames(credit, leastParts: 2)
            || AgencyNames.Pattern().IsMatch(credit)
            || CreditPatterns.EndsInNetwork().IsMatch(credit)
            || Prose.CountWords(credit) < 4;
        return isAlone && !(isCredit && namesMaker) ? new CaptionCredit(line, null)
            : isCredit ? Of(match)
            : null;
    }

    /// <summary>"Smoke rises. Source: Jane Doe/AFP": the label alone may tell where news comes from.</summary>
    private static CaptionCredit? Sourced(string line) =>
        CreditPatterns.AfterSource().Match(line) is { Success: true } match
        && match.Groups["credit"].Value is var credit
        && IsNames(credit, leastParts: 2)
        && AgencyNames.Pattern().IsMatch(credit)
            ? Of(match)
            : null;

    /// <summary>"Smoke rises. Reuters", "Smoke rises. AFP/Jane DOE.", "Smoke rises. Jane Doe/Example/Getty".</summary>
    private static CaptionCredit? AfterSentence(string line)
    {
        Match match = CreditPatterns.LastNames().Match(line);
        return match.Success && IsCredit(match.Groups["credit"].Value) ? Of(match) : null;
    }

    /// <summary>"Smoke rises. File photo", "Rauch über dem Hafen. Symbolbild": a picture that names nobody.</summary>
    private static CaptionCredit? Unsigned(string line) =>
        CreditPatterns.Unsigned().Match(line) is { Success: true } match ? Of(match) : null;

    private static CaptionCredit? AfterDash(string line) =>
        CreditPatterns.Dashed().Match(line) is { Success: true } match
        && IsNames(match.Groups["credit"].Value, leastParts: 2)
        && AgencyNames.Pattern().IsMatch(match.Groups["credit"].Value)
            ? Of(match)
            : null;

    /// <summary>"Smoke rises over the port on Friday | AFP".</summary>
    private static CaptionCredit? AfterBar(string line) =>
        line.LastIndexOf(" | ", StringComparison.Ordinal) is > 20 and var bar
        && AgencyNames.Is(line[(bar + 3)..])
        && Prose.CountWords(line.AsSpan(0, bar)) > 5
            ? new CaptionCredit(line[..bar], line[(bar + 3)..])
            : null;

    /// <summary>"Smoke rises over the port/Example/AFP".</summary>
    private static CaptionCredit? AfterSlash(string line)
    {
        Match match = CreditPatterns.Slashed().Match(line);
        return
            match.Success
            && Prose.CountWords(match.Groups["text"].Value)
                >= (CreditPatterns.Label().IsMatch(match.Groups["credit"].Value) ? 3 : 5)
            && (
                AgencyNames.Pattern().IsMatch(match.Groups["credit"].Value)
                || match.Groups["credit"].Value.Contains('/', StringComparison.Ordinal)
            )
            ? Of(match)
            : null;
    }

    /// <summary>"Jane Doe (left) greets John Roe (right) in Osten.": one sentence that points into a picture, and no more:
    /// "the regions of Osten (north) and Mitte (centre)" lie on a map.</summary>
    private static CaptionCredit? Pointing(string line) =>
        line.Length <= LongestPointing
        && CreditPatterns.Stands().Count(line) is > 0 and var places
        && line.AsSpan().Count('(') == places
        && !line.AsSpan().ContainsAny(QuotationMarks)
        && SentenceCutter.Cut(line).Count() == 1
            ? new CaptionCredit(line, null)
            : null;

    /// <summary>"The old mill in Osten is lit in blue, May 4, 2024": a sentence that ends in the day of the picture.</summary>
    private static CaptionCredit? Showing(string line) =>
        CreditPatterns.Showing().IsMatch(line) && Prose.CountWords(line) >= ShortestShown
            ? new CaptionCredit(line, null)
            : null;

    private static bool IsCredit(string credit) =>
        Prose.CountWords(credit) <= LongestCredit
        && (
            IsNames(credit, leastParts: 2)
            || IsHandedOn(credit)
            || AgencyNames.Pattern().Match(credit) is { Success: true, Index: 0 } agency
                && agency.Length >= credit.TrimEnd('.').Length
        );

    /// <summary>"Valley Emergency Service via REUTERS".</summary>
    private static bool IsHandedOn(string credit) =>
        credit.IndexOf(" via ", StringComparison.Ordinal) is > 0 and var via
        && IsName(credit[..via])
        && AgencyNames.Is(credit[(via + 5)..].TrimEnd('.'));

    /// <summary>Parts between slashes or bars, each a few words that begin in capitals.</summary>
    private static bool IsNames(string credit, int leastParts)
    {
        string[] parts = credit.Split(['/', '|'], StringSplitOptions.TrimEntries);
        return parts.Length >= leastParts && Array.TrueForAll(parts, IsName);
    }

    private static bool IsName(string part) =>
        part is "X"
        || part.Length is > 1 and < 50
            && Prose.HasLetters(part)
            && Prose.CountWords(part) is > 0 and < 6
            && (
                char.IsUpper(part[0])
                || char.IsDigit(part[0])
                || part.StartsWith("via ", StringComparison.Ordinal)
                || AgencyNames.Pattern().Match(part) is { Success: true, Index: 0 }
            )
            && !CreditPatterns.CommonWord().IsMatch(part);

    private static CaptionCredit Of(Match match) =>
        new(WordsOf(match.Groups["text"].Value), match.Groups["credit"].Value.Trim().TrimEnd('.'));

    /// <summary>Without the mark before the credit; "Image" of "Image courtesy of …" tells nothing.</summary>
    private static string WordsOf(string text) =>
        text.Trim().TrimEnd('/').TrimEnd() is var words
        && words
            is "Featured Image"
                or "Cover Image"
                or "Main Image"
                or "Image"
                or "Photo"
                or "Picture"
                or "Video"
                or "Bild"
                or "Foto"
                or "Фото"
            ? ""
            : words;
}
