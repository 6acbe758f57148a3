using System.Buffers;
using System.Text;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Search.Words;

namespace ConflictTracker.Core.Search.Passages;

/// <summary>
/// Goes through a text for the words that begin as one of the asked does, and leaves the others unread: they are most of
/// every text. What it finds is what reading each word would have found.
/// </summary>
/// <remarks>The framework looks for the beginnings, many letters at a time, where folding is but a matter of case. Words
/// with apostrophes, diacritics or other letters than English ones are read.</remarks>
internal sealed class WordSkimmer
{
    /// <summary>English letters, digits and what parts words: anything else may make a word look other than it reads.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create([
        .. Enumerable.Range(0, 128).Select(c => (char)c).Where(c => c is not ('\'' or '`')),
        .. "“”„«»–—…•\u00A0",
    ]);

    private readonly AskedPattern[] _patterns;
    private readonly SearchValues<string>? _beginnings;

    public WordSkimmer(IEnumerable<AskedPattern> patterns)
    {
        _patterns = [.. patterns];
        string[] english = [.. _patterns.Select(p => p.Beginning).Where(b => Ascii.IsValid(b)).Distinct()];
        // A number may be grouped, and so begins in many ways.
        if (!english.Any(b => char.IsAsciiDigit(b[0])))
        {
            _beginnings = SearchValues.Create(english, StringComparison.OrdinalIgnoreCase);
        }
    }

    /// <summary>Adds every place, in the order of the text.</summary>
    /// <param name="isTitle">Words asked for in the title alone are found there alone.</param>
    public void Find(string text, bool isTitle, ref List<FoundWords>? found)
    {
        Span<char> room = stackalloc char[Tokenizer.LongestTerm * 2];
        if (_beginnings is null)
        {
            Read(text, 0, text.Length, isTitle, room, ref found);
            return;
        }

        int at = 0;
        int special = NextSpecial(text, 0);
        int beginning = NextBeginning(text, 0);
        while (special < text.Length || beginning < text.Length)
        {
            if (beginning < special && beginning > 0 && char.IsAsciiLetter(text[beginning - 1]))
            {
                beginning = NextBeginning(text, beginning + 1);
                continue;
            }

            at =
                special < beginning
                    ? Read(text, StartOfRun(text, special, at), EndOfRun(text, special), isTitle, room, ref found)
                    : Read(text, beginning, beginning + 1, isTitle, room, ref found);
            special = special < at ? NextSpecial(text, at) : special;
            beginning = beginning < at ? NextBeginning(text, at) : beginning;
        }
    }

    private int NextBeginning(string text, int from) =>
        text.AsSpan(from).IndexOfAny(_beginnings!) is var next and >= 0 ? from + next : text.Length;

    private static int NextSpecial(string text, int from) =>
        text.AsSpan(from).IndexOfAnyExcept(Plain) is var next and >= 0 ? from + next : text.Length;

    private static bool IsInRun(char c) => char.IsAsciiLetterOrDigit(c) || !Plain.Contains(c);

    /// <param name="first">What stands before it is read already.</param>
    private static int StartOfRun(string text, int at, int first)
    {
        while (at > first && IsInRun(text[at - 1]))
        {
            at--;
        }

        return at;
    }

    private static int EndOfRun(string text, int at)
    {
        while (at < text.Length && IsInRun(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Reads each word that begins before <paramref name="end"/>.</summary>
    /// <param name="room">For the word and for looking ahead.</param>
    /// <returns>Where the text is still unread.</returns>
    private int Read(string text, int start, int end, bool isTitle, Span<char> room, ref List<FoundWords>? found)
    {
        WordReader words = new(text, room[..Tokenizer.LongestTerm], start);
        int at = end;
        while (words.At < end && words.Read() && words.Place.Start < end)
        {
            at = Math.Max(at, words.At);
            foreach (AskedPattern pattern in _patterns)
            {
                if ((isTitle || !pattern.InTitle) && pattern.EndAt(words, room[Tokenizer.LongestTerm..]) is { } last)
                {
                    int first = words.Place.Start;
                    (found ??= []).Add(new FoundWords(new TextSpan(first, last - first), pattern.Asked));
                }
            }
        }

        return at;
    }
}
