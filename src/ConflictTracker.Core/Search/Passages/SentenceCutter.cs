using System.Buffers;
using System.Collections.Frozen;
using ConflictTracker.Core.Articles;

namespace ConflictTracker.Core.Search.Passages;

/// <summary>Finds where sentences end, so that a passage need not break off inside one. Linear in the text.</summary>
public static class SentenceCutter
{
    private static readonly FrozenSet<string> Abbreviations = string.Join(
            ' ',
            "mr mrs ms dr prof gen lt col maj capt sgt adm brig gov sen rep st no vs etc approx e.g i.e u.s u.k u.n",
            "jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun",
            "м р рр ст тис млн млрд обл ім г гг им тыс св см"
        )
        .Split(' ')
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> AbbreviationSpans =
        Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> Ends = SearchValues.Create("\n.!?…");

    /// <summary>The sentences of a text, in order, without the space between them. Together they hold every word.</summary>
    public static IReadOnlyList<TextSpan> Cut(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        List<TextSpan> sentences = [];
        int start = SkipSpace(text, 0);
        int at = NextEnd(text, start);
        while (at < text.Length)
        {
            if (text[at] == '\n' || EndsSentence(text, at))
            {
                int end = AfterClosers(text, at);
                Add(sentences, text, start, end);
                start = SkipSpace(text, end);
                at = NextEnd(text, start);
            }
            else
            {
                at = NextEnd(text, at + 1);
            }
        }

        Add(sentences, text, start, text.Length);
        return sentences;
    }

    private static void Add(List<TextSpan> sentences, string text, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            sentences.Add(new TextSpan(start, end - start));
        }
    }

    private static int NextEnd(string text, int from) =>
        text.AsSpan(from).IndexOfAny(Ends) is var next and >= 0 ? from + next : text.Length;

    private static bool IsEnd(char c) => c is '.' or '!' or '?' or '…';

    private static bool EndsSentence(string text, int at)
    {
        int after = AfterClosers(text, at);
        int next = SkipSpace(text, after);
        if (next == after && next < text.Length)
        {
            return false;
        }

        bool opensOne = next >= text.Length || char.IsUpper(text[next]) || !char.IsLetter(text[next]);
        return opensOne && (text[at] != '.' || !IsAbbreviation(text, at));
    }

    private static bool IsAbbreviation(string text, int dot)
    {
        int start = dot;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.'))
        {
            start--;
        }

        return (dot - start == 1 && char.IsUpper(text[start]))
            || AbbreviationSpans.Contains(text.AsSpan(start, dot - start));
    }

    private static int AfterClosers(string text, int at)
    {
        at++;
        while (
            at < text.Length && (IsEnd(text[at]) || text[at] is '"' or '”' or '’' or '\'' or '»' or '“' or ')' or ']')
        )
        {
            at++;
        }

        return at;
    }

    private static int SkipSpace(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
