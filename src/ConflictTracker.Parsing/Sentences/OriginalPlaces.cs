using ConflictTracker.Core.Articles;

namespace ConflictTracker.Parsing.Sentences;

/// <summary>
/// Where the characters of a block's text stand in the decoded original. Markup, entities and changed spaces lie between
/// them there, so the two are walked side by side once.
/// </summary>
public sealed class OriginalPlaces
{
    private readonly int _start;
    private readonly int[]? _map;

    public OriginalPlaces(string original, string text, TextSpan block)
    {
        ArgumentNullException.ThrowIfNull(original);
        ArgumentNullException.ThrowIfNull(text);
        int start = Math.Clamp(block.Start, 0, original.Length);
        int end = Math.Clamp(block.End, start, original.Length);
        ReadOnlySpan<char> slice = original.AsSpan(start, end - start);
        _start = start;
        if (!slice.SequenceEqual(text))
        {
            _map = Align(slice, text);
        }
    }

    /// <summary>The place in the original of a run of the block's text.</summary>
    public TextSpan Of(int start, int length)
    {
        if (_map is null)
        {
            return new TextSpan(_start + start, length);
        }

        int first = _map[Math.Min(start, _map.Length - 1)];
        int last = length == 0 ? first : _map[Math.Min(start + length, _map.Length) - 1] + 1;
        return new TextSpan(_start + first, Math.Max(0, last - first));
    }

    private static int[] Align(ReadOnlySpan<char> slice, string text)
    {
        int[] map = new int[Math.Max(1, text.Length)];
        int at = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]))
            {
                // A character that the original writes otherwise (an entity) leaves the walk where it is.
                int reach = Math.Min(LongestMarkup, slice.Length - at);
                at += Math.Max(0, slice.Slice(at, reach).IndexOf(text[i]));
            }

            map[i] = Math.Min(at, Math.Max(0, slice.Length - 1));
            if (
                at < slice.Length
                && (slice[at] == text[i] || (char.IsWhiteSpace(text[i]) && char.IsWhiteSpace(slice[at])))
            )
            {
                at++;
            }
        }

        return map;
    }

    // A tag with its attributes is seldom longer; a bound keeps the walk linear.
    private const int LongestMarkup = 512;
}
