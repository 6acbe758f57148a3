using System.Net;
using ConflictTracker.Core.Articles;

namespace ConflictTracker.Parsing.Reading;

/// <summary>
/// Walks the words of a page's source, tags and comments left out, to find where each word of the parsed page is written.
/// Goes forward only, so that a page is walked once.
/// </summary>
internal sealed class HtmlCursor(string source)
{
    private const int LongestTag = 32 * 1024;
    private const int LongestEntity = 32;
    private const int FarthestLook = 256;

    private static readonly string[] RawElements =
    [
        "script",
        "style",
        "title",
        "textarea",
        "noscript",
        "template",
        "iframe",
        "xmp",
    ];

    private int _at;

    /// <summary>Goes to where an element begins.</summary>
    public void Seek(int position) => _at = Math.Clamp(position, 0, source.Length);

    /// <summary>Adds a text node's words to a block, each with its place as far as it can be found.</summary>
    public void Append(string words, PieceText text)
    {
        bool isLost = false;
        for (int i = 0; i < words.Length; i++)
        {
            if (char.IsWhiteSpace(words[i]))
            {
                text.Append(words[i], isLost ? null : Blank());
                continue;
            }

            TextSpan? place = isLost ? null : Find(words[i]);
            isLost = place is null;
            if (place is { Length: > 1 } entity && i + 1 < words.Length && char.IsHighSurrogate(words[i]))
            {
                text.Append(words[i++], entity);
            }

            text.Append(words[i], place);
        }
    }

    private TextSpan? Blank() => _at < source.Length && char.IsWhiteSpace(source[_at]) ? new TextSpan(_at, 1) : null;

    private TextSpan? Find(char unit)
    {
        int before = _at;
        for (int looked = 0; looked < FarthestLook && Next(out char found, out TextSpan place); looked++)
        {
            if (found == unit)
            {
                return place;
            }
        }

        _at = before;
        return null;
    }

    /// <summary>The next unit that is shown and no white space.</summary>
    private bool Next(out char unit, out TextSpan place)
    {
        while (_at < source.Length)
        {
            char c = source[_at];
            if (char.IsWhiteSpace(c))
            {
                _at++;
            }
            else if (c == '<' && TagLength() is > 0 and int length)
            {
                _at += length;
            }
            else
            {
                int written = c == '&' ? EntityLength(out c) : 1;
                unit = c;
                place = new TextSpan(_at, written);
                _at += written;
                return true;
            }
        }

        unit = default;
        place = default;
        return false;
    }

    private int TagLength()
    {
        ReadOnlySpan<char> rest = source.AsSpan(_at);
        if (rest.StartsWith("<!--", StringComparison.Ordinal))
        {
            int end = rest[4..].IndexOf("-->", StringComparison.Ordinal);
            return end < 0 ? rest.Length : end + 7;
        }

        if (rest.Length < 2 || !(char.IsAsciiLetter(rest[1]) || rest[1] is '/' or '!' or '?'))
        {
            return 0;
        }

        int close = TagEnd(rest);
        foreach (string raw in RawElements)
        {
            if (rest[1..].StartsWith(raw, StringComparison.OrdinalIgnoreCase) && close > 0)
            {
                int end = rest.IndexOf($"</{raw}", StringComparison.OrdinalIgnoreCase);
                return end < 0 ? close : end;
            }
        }

        return close;
    }

    /// <summary>To the closing bracket, which quoted values may hold.</summary>
    private static int TagEnd(ReadOnlySpan<char> tag)
    {
        char quote = '\0';
        for (int i = 1; i < Math.Min(tag.Length, LongestTag); i++)
        {
            char c = tag[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'' && tag[i - 1] is '=' or ' ')
            {
                quote = c;
            }
            else if (c == '>')
            {
                return i + 1;
            }
        }

        return 0;
    }

    private int EntityLength(out char unit)
    {
        int end = source.AsSpan(_at, Math.Min(LongestEntity, source.Length - _at)).IndexOf(';');
        string written = end < 0 ? "&" : source.Substring(_at, end + 1);
        string shown = WebUtility.HtmlDecode(written);
        unit = shown[0];
        return shown.Length < written.Length ? written.Length : 1;
    }
}
