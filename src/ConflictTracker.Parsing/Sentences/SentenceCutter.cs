namespace ConflictTracker.Parsing.Sentences;

/// <summary>
/// Cuts a block's text into sentences: after a full stop, question or exclamation mark with its closing quotes, where
/// a capital, a digit or an opening quote follows; not after abbreviations, initials and ordinals; and between lines that
/// are not one wrapped sentence.
/// </summary>
public static class SentenceCutter
{
    // A line shorter than this was not broken for its length.
    private const int WrappedLine = 60;

    public static IEnumerable<(int Start, int Length)> Cut(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int start = 0;
        int line = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            int end;
            if (c is '\n')
            {
                if (!EndsLine(text, line, i))
                {
                    line = i + 1;
                    continue;
                }

                end = i;
                line = i + 1;
            }
            else if (c is '.' or '!' or '?' or '…' && EndsSentence(text, i, start, out int closed))
            {
                end = closed;
            }
            else
            {
                continue;
            }

            if (Trim(text, start, end) is { Length: > 0 } piece)
            {
                yield return piece;
            }

            start = end;
            i = Math.Max(i, end - 1);
        }

        if (Trim(text, start, text.Length) is { Length: > 0 } last)
        {
            yield return last;
        }
    }

    private static (int Start, int Length) Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return (start, end - start);
    }

    private static bool EndsLine(string text, int line, int at)
    {
        int next = at + 1;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            if (text[next] == '\n')
            {
                return true;
            }

            next++;
        }

        if (next >= text.Length)
        {
            return true;
        }

        bool wrapped = at - line >= WrappedLine && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] == ',');
        return !wrapped && !char.IsLower(text[next]);
    }

    private static bool EndsSentence(string text, int at, int start, out int end)
    {
        end = at + 1;
        while (end < text.Length && (text[end] is '.' or '!' or '?' or '…' || IsClosing(text, end)))
        {
            end++;
        }

        if (end == text.Length)
        {
            return true;
        }

        if (!char.IsWhiteSpace(text[end]))
        {
            return false;
        }

        int next = end;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
        {
            next++;
        }

        if (next == text.Length)
        {
            return true;
        }

        return !char.IsLower(text[next])
            && !IsPunctuationInside(text[next])
            && (text[at] != '.' || end > at + 1 || !Abbreviations.HoldsFullStop(text, at, start, next));
    }

    private static bool IsPunctuationInside(char c) => c is ',' or ';' or ':' or ')' or ']';

    private static bool IsClosing(string text, int at) =>
        text[at] is '”' or '»' or '’' or ')' or ']' or '“' or '\''
        || (text[at] == '"' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])));
}
