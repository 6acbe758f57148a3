using System.Globalization;
using System.Text;
using ConflictTracker.Core.Articles;

namespace ConflictTracker.Core.Search.Words;

/// <summary>
/// Reads a text word by word, without an object for each: passages are cut from whole articles while a reader waits. A
/// copy reads on by itself if it is given room of its own.
/// </summary>
/// <param name="text">What is read.</param>
/// <param name="room">For one folded word: <see cref="Tokenizer.LongestTerm"/> units.</param>
/// <param name="at">Where reading begins; never inside a word or a number.</param>
public ref struct WordReader(string text, Span<char> room, int at = 0)
{
    private readonly string _text = text;
    private FoldedTerm _term = new(room[..Tokenizer.LongestTerm]);
    private int _at = at;

    /// <summary>Where it reads on.</summary>
    public readonly int At => _at;

    /// <summary>The word last read, as the search compares it; good until the next is read.</summary>
    public readonly ReadOnlySpan<char> Term => _term.Letters;

    /// <summary>Where it stands, a possessive 's left out.</summary>
    public TextSpan Place { get; private set; }

    /// <summary>A reader that goes on from here and leaves this one where it is.</summary>
    public readonly WordReader Ahead(Span<char> room) => new(_text, room, _at);

    /// <returns>False at the end of the text.</returns>
    public bool Read()
    {
        _term.Clear();
        while (_at < _text.Length)
        {
            if (char.IsAscii(_text[_at]) && !char.IsAsciiLetterOrDigit(_text[_at]))
            {
                _at++;
            }
            else if (ReadPlain() || ReadFolded())
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads a word that needs no folding but of case, as most English ones.</summary>
    /// <returns>False where another character may belong to it.</returns>
    private bool ReadPlain()
    {
        int end = _at;
        while (end < _text.Length && char.IsAsciiLetter(_text[end]))
        {
            end++;
        }

        int length = end - _at;
        if (length is 0 or > Tokenizer.LongestTerm || (end < _text.Length && MayBelong(_text[end])))
        {
            return false;
        }

        _term.AppendLowered(_text.AsSpan(_at, length));
        Place = new TextSpan(_at, length);
        _at = end;
        return true;
    }

    private static bool MayBelong(char next) => !char.IsAscii(next) || IsApostrophe(next);

    /// <returns>False where no word begins, or one of which nothing is left.</returns>
    private bool ReadFolded()
    {
        Rune rune = RuneAt(_text, _at);
        if (!IsDigit(rune) && !IsLetter(rune))
        {
            _at += rune.Utf16SequenceLength;
            return false;
        }

        int start = _at;
        _at = IsDigit(rune) ? NumberCutter.Read(_text, start, ref _term) : ReadWord(_text, start, ref _term);
        Place = new TextSpan(start, _at - start);
        _at = SkipPossessive(_text, start, _at);
        return _term.Length > 0;
    }

    internal static Rune RuneAt(string text, int at) =>
        at < text.Length && Rune.TryGetRuneAt(text, at, out Rune rune) ? rune : Rune.ReplacementChar;

    internal static bool IsDigit(Rune rune) => Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber;

    private static bool IsLetter(Rune rune) => Rune.IsLetter(rune) && !IsApostrophe(rune.Value);

    /// <summary>Reads letters with their marks and inner apostrophes, and returns where they end.</summary>
    private static int ReadWord(string text, int at, ref FoldedTerm term)
    {
        while (at < text.Length)
        {
            Rune rune = RuneAt(text, at);
            if (IsLetter(rune) || IsInnerMark(rune))
            {
                term.Append(TextFolding.Fold(rune));
            }
            else if (!IsApostrophe(rune.Value) || IsPossessive(text, at) || !IsLetter(RuneAt(text, at + 1)))
            {
                break;
            }

            at += rune.Utf16SequenceLength;
        }

        return at;
    }

    /// <summary>A zero-width space parts words; other marks and joiners belong to the letter before them.</summary>
    private static bool IsInnerMark(Rune rune) =>
        rune.Value != '\u200B'
        && (TextFolding.IsMark(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.SpacingCombiningMark);

    private static bool IsApostrophe(int value) => value is '\'' or '\u2019' or '\u2018' or '\u02BC' or '\uFF07' or '`';

    private static bool IsPossessive(string text, int at) =>
        at + 1 < text.Length
        && IsApostrophe(text[at])
        && text[at + 1] is 's' or 'S'
        && !IsLetter(RuneAt(text, at + 2))
        && !IsDigit(RuneAt(text, at + 2));

    private static int SkipPossessive(string text, int start, int at) =>
        at > start && IsPossessive(text, at) ? at + 2 : at;
}
