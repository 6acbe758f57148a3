using ConflictTracker.Core.Articles;

namespace ConflictTracker.Parsing.Reading;

/// <summary>Cuts plain text into its lines, in one pass.</summary>
internal static class TextLines
{
    public static List<Piece> Split(string source)
    {
        List<Piece> lines = [];
        int gap = 0;
        for (int start = 0; start < source.Length; )
        {
            int end = source.AsSpan(start).IndexOfAny('\n', '\r', '\f');
            end = end < 0 ? source.Length : start + end;
            ReadOnlySpan<char> line = source.AsSpan(start, end - start);
            int lead = line.Length - line.TrimStart(Invisible).Length;
            int length = line.Trim(Invisible).Length;
            if (length == 0)
            {
                gap++;
            }
            else
            {
                lines.Add(
                    new Piece(source.Substring(start + lead, length), new TextSpan(start + lead, length)) { Gap = gap }
                );
                gap = 0;
            }

            bool isPair = end + 1 < source.Length && source[end] == '\r' && source[end + 1] == '\n';
            start = end + (isPair ? 2 : 1);
        }

        return lines;
    }

    /// <summary>White space and what browsers leave behind: no-break and zero-width spaces, byte order marks.</summary>
    private const string Invisible =
        " \t\u00A0\u2007\u202F\u200B\u200C\u200D\u2060\uFEFF\u000B\u0085\u2028\u2029\u3000";
}
