using ConflictTracker.Core.Articles;

namespace ConflictTracker.Parsing.Reading;

/// <summary>Cuts a paragraph into sentences, in one pass and carefully: a wrong cut is worse than none.</summary>
internal static class Sentences
{
    private const string Openers = "\"'“‘«„([¿¡—–-•";

    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "mr",
        "mrs",
        "ms",
        "dr",
        "gen",
        "lt",
        "col",
        "maj",
        "sgt",
        "capt",
        "gov",
        "sen",
        "rep",
        "st",
        "no",
        "vs",
        "etc",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "ee",
        "uu",
        "sr",
        "sra",
        "núm",
        "bzw",
        "ca",
        "nr",
        "usw",
        "inkl",
        "mme",
        "mm",
        "mlle",
        "env",
        "sig",
        "ecc",
        "art",
        "тыс",
        "тис",
        "млн",
        "млрд",
        "ул",
        "вул",
        "им",
        "ім",
        "рр",
        "гг",
        "см",
        "проф",
        "обл",
        "tys",
        "mln",
        "mld",
        "godz",
        "ul",
    };

    /// <summary>Starts and lengths in <paramref name="text"/>, without the white space between sentences.</summary>
    public static List<TextSpan> Split(string text)
    {
        List<TextSpan> sentences = [];
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (!IsEndMark(text[i]))
            {
                continue;
            }

            int end = i + 1;
            while (
                end < text.Length && (IsEndMark(text[end]) || "\"'”’»)]“".Contains(text[end], StringComparison.Ordinal))
            )
            {
                end++;
            }

            int next = end;
            while (next < text.Length && char.IsWhiteSpace(text[next]))
            {
                next++;
            }

            if (next > end && next < text.Length && StartsSentence(text[next]) && !IsAbbreviation(text, start, i))
            {
                sentences.Add(new TextSpan(start, end - start));
                start = next;
            }

            i = end - 1;
        }

        if (start < text.Length)
        {
            sentences.Add(new TextSpan(start, text.Length - start));
        }

        return sentences;
    }

    private static bool IsEndMark(char c) => c is '.' or '!' or '?' or '…';

    private static bool StartsSentence(char c) =>
        char.IsUpper(c)
        || char.IsDigit(c)
        || (char.IsLetter(c) && !char.IsLower(c))
        || Openers.Contains(c, StringComparison.Ordinal);

    /// <summary>The word before a full stop is an initial ("U.S.") or a known abbreviation.</summary>
    private static bool IsAbbreviation(string text, int from, int stop)
    {
        if (text[stop] != '.')
        {
            return false;
        }

        int start = stop;
        while (start > from && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        int length = stop - start;
        return (length == 1 && char.IsUpper(text[start]))
            || (length is > 1 and < 6 && Abbreviations.Contains(text.Substring(start, length)));
    }
}
