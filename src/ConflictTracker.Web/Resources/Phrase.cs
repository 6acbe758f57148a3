using System.Globalization;

namespace ConflictTracker.Web.Resources;

/// <summary>A sentence, or a part of one, that the rules write: in English, with holes for its values, and translated.</summary>
internal sealed class Phrase
{
    private readonly string[] _literals;
    private readonly int[] _holes;
    private readonly string _translation;

    /// <param name="english">Such as <c>“{0}” gives {1}, which has not come yet.</c></param>
    /// <param name="translation">The same with the same holes.</param>
    public Phrase(string english, string translation)
    {
        _translation = translation;
        string[] parts = english.Split('{');
        _literals = [parts[0], .. parts.Skip(1).Select(p => p[(p.IndexOf('}', StringComparison.Ordinal) + 1)..])];
        _holes = [.. parts.Skip(1).Select(p => p[0] - '0')];
        Weight = _literals.Sum(l => l.Length);
        HasWords = _literals.Any(l => l.Any(char.IsLetter));
    }

    /// <summary>How many of its characters are its own: of two phrases that fit, the heavier means more.</summary>
    public int Weight { get; }

    /// <summary>False for such as <c>{0}; {1}.</c>, which fits what no rule wrote.</summary>
    public bool HasWords { get; }

    /// <summary>The translation with its values, by the numbers of their holes.</summary>
    public string Say(object[] values) => string.Format(CultureInfo.CurrentCulture, _translation, values);

    /// <summary>The values of a text of this shape, by the numbers of their holes, or null for another text.</summary>
    public PhraseValue[]? Read(string text)
    {
        if (!text.StartsWith(_literals[0], StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var values = new PhraseValue[_holes.Length];
        int at = _literals[0].Length;
        for (int i = 0; i < _holes.Length; i++)
        {
            string next = _literals[i + 1];
            int end =
                i == _holes.Length - 1
                    ? text.EndsWith(next, StringComparison.Ordinal)
                        ? text.Length - next.Length
                        : -1
                    : text.IndexOf(next, at, StringComparison.Ordinal);
            if (end <= at)
            {
                return null;
            }

            values[_holes[i]] = new PhraseValue(text[at..end], _literals[i].EndsWith('“'));
            at = end + next.Length;
        }

        return at == text.Length ? values : null;
    }
}
