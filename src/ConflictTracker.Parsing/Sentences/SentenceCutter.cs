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

    // Shorter ones before a full stop without a space are abbreviations.
    private const int ShortestWord = 3;

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
            else if (c is '.' or '!' or '?' or '…')
            {
                bool ends = EndsSentence(text, i, start, out end);
                if (!ends)
                {
                    // What does not end a sentence with the first of several marks does not with the last.
                    i = end - 1;
                    continue;
                }
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
            return LostItsSpace(text, at, end);
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

    /// <summary>"…was quiet.The mayor said": a full stop between a word and a capitalised one, with no space left.</summary>
    private static bool LostItsSpace(string text, int at, int next)
    {
        if (Domains.EndOf(text, at) > at)
        {
            return false;
        }

        if (next != at + 1 || next + 1 >= text.Length || !char.IsUpper(text[next]) || !char.IsLower(text[next + 1]))
        {
            return false;
        }

        int start = at;
        while (start > 0 && char.IsLower(text[start - 1]) && at - start < ShortestWord)
        {
            start--;
        }

        // A capital, a full stop or a slash before it: an initial or an address.
        while (start > 0 && char.IsLetter(text[start - 1]))
        {
            start--;
        }

        return at - start >= ShortestWord
            && (start == 0 || text[start - 1] is not ('.' or '/' or '@' or ':' or '-' or '_'));
    }

    private static bool IsPunctuationInside(char c) => c is ',' or ';' or ':' or ')' or ']';

    private static bool IsClosing(string text, int at) =>
        text[at] is '”' or '»' or '’' or ')' or ']' or '“' or '\''
        || (text[at] == '"' && (at + 1 == text.Length || char.IsWhiteSpace(text[at + 1])));
}
