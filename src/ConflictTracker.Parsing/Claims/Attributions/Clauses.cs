using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Claims.Attributions;

/// <summary>
/// What of a sentence an attribution tells, beside others: a clause behind a semicolon with a speaker of its own is that
/// one's, and of two speakers who both stand behind their words each tells what stands before him. "A, the mayor said; B,
/// according to the police."
/// </summary>
internal static class Clauses
{
    /// <summary>The attributions with their spans cut where another clause or speaker begins.</summary>
    public static List<Attribution> Cut(SentenceReading sentence, List<Attribution> found)
    {
        List<int> ends = Ends(sentence);
        List<Attribution> cut = ends.Count == 0 ? found : [.. found.Select(a => InClause(a, sentence, ends, found))];
        if (cut.Count < 2)
        {
            return cut;
        }

        cut.Sort((a, b) => a.At.CompareTo(b.At));
        for (int i = 1; i < cut.Count; i++)
        {
            bool bothBehind = IsBehind(cut[i - 1]) && IsBehind(cut[i]) && cut[i].From <= cut[i - 1].At;
            if (bothBehind)
            {
                int border = cut[i - 1].At;
                cut[i] = cut[i] with { From = Math.Max(cut[i].From, border) };
                cut[i - 1] = cut[i - 1] with { To = Math.Min(cut[i - 1].To, Math.Max(border, cut[i - 1].From)) };
            }
        }

        return cut;
    }

    private static bool IsBehind(Attribution attribution) =>
        attribution.At > 0 && attribution.From < attribution.At && attribution.To > attribution.From;

    private static Attribution InClause(
        Attribution attribution,
        SentenceReading sentence,
        List<int> ends,
        List<Attribution> all
    )
    {
        // A source in brackets or behind a dash, and the opener of a report, tell the whole line.
        if (attribution.OpensReport || attribution.Pattern is "parenthesis" or "dash-speaker" or "report" or "post")
        {
            return attribution;
        }

        int from = attribution.From;
        int to = attribution.To;
        for (int i = 0; i < ends.Count; i++)
        {
            int start = i == 0 ? 0 : ends[i - 1];
            int next = i + 1 < ends.Count ? ends[i + 1] : sentence.Text.Length;
            if (ends[i] <= attribution.At)
            {
                from = IsSpoken(all, attribution, start, ends[i]) ? Math.Max(from, ends[i]) : from;
            }
            else if (IsSpoken(all, attribution, ends[i], next) || IsOfOtherKind(sentence, attribution, ends[i], next))
            {
                to = Math.Min(to, ends[i]);
                break;
            }
        }

        return attribution with
        {
            From = from,
            To = Math.Max(from, to),
        };
    }

    private static bool IsSpoken(List<Attribution> all, Attribution besides, int from, int to) =>
        all.Exists(a => a.At != besides.At && a.At >= from && a.At < to);

    /// <summary>"The air force shot down 40 drones; two people died": a body that told of things does not tell of people
    /// behind a semicolon.</summary>
    private static bool IsOfOtherKind(SentenceReading sentence, Attribution attribution, int from, int to)
    {
        if (attribution.IsPerson)
        {
            return false;
        }

        (bool people, bool things) before = Kinds(sentence, attribution.At, from);
        (bool people, bool things) after = Kinds(sentence, from, to);
        return before is (false, true) && after is (true, false);
    }

    private static (bool People, bool Things) Kinds(SentenceReading sentence, int from, int to)
    {
        (bool people, bool things) = (false, false);
        foreach (Token token in sentence.Tokens)
        {
            if (token.Kind != TokenKind.Word || token.Start < from || token.Start >= to)
            {
                continue;
            }

            string? measure = sentence.Grammar.Measures.GroupOf(token.Lower);
            people |= measure is "killed" or "wounded" or "casualties" or "missing" or "displaced" or "evacuated";
            things |= measure is "shot down" or "launched" or "repelled";
        }

        return (people, things);
    }

    /// <summary>Where the semicolons stand that end a clause: those outside quotation marks and brackets, in sentences
    /// without a colon, which opens a list.</summary>
    private static List<int> Ends(SentenceReading sentence)
    {
        List<int> ends = [];
        if (!sentence.Text.Contains(';', StringComparison.Ordinal))
        {
            return ends;
        }

        int open = 0;
        foreach (Token token in sentence.Tokens)
        {
            switch (token.Text)
            {
                case "“" or "«" or "„" or "(":
                    open++;
                    break;
                case "”" or "»" or ")":
                    open = Math.Max(0, open - 1);
                    break;
                case ":":
                    return [];
                case ";" when open == 0:
                    ends.Add(token.Start);
                    break;
            }
        }

        return ends;
    }
}
