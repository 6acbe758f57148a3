using System.Buffers;

namespace ConflictTracker.Parsing.Claims.Attributions;

/// <summary>
/// Whose words a quotation of several sentences is: "“A fell,” she said. “B fell. C fell.”" and "“A fell. B fell,” said
/// C." A sentence inside the marks is told by whoever is named for the sentence that opens or closes them.
/// </summary>
internal static class QuotedSpeaker
{
    public const string PatternId = "carried-on";

    // Longer quotations are whole texts.
    private const int Reach = 8;

    private static readonly SearchValues<char> Closing = SearchValues.Create("”»\"");
    private static readonly SearchValues<char> Marks = SearchValues.Create("“”«»„\"");

    /// <summary>Gives the figures of sentences inside quotations the quotation's speaker.</summary>
    /// <param name="attributions">Of each sentence.</param>
    public static void Settle(
        List<ClaimDraft> drafts,
        IReadOnlyList<SentenceReading> sentences,
        IReadOnlyList<IReadOnlyList<Attribution>> attributions
    )
    {
        Dictionary<SentenceReading, Attribution> quoted = [];
        for (int i = 0; i < sentences.Count; i++)
        {
            if (
                ClosesBefore(sentences, attributions, i)
                && SpeakerBefore(sentences, attributions, quoted, i) is { } told
            )
            {
                quoted[sentences[i]] = told;
            }
            else if (GoesOn(sentences, attributions, i))
            {
                quoted[sentences[i]] = attributions[i - 1][0] with
                {
                    Pattern = PatternId,
                    At = -1,
                    OpensReport = false,
                };
            }

            int last = LastOf(sentences, i);
            if (last == i)
            {
                continue;
            }

            Attribution? speaker = Enumerable
                .Range(i, last - i + 1)
                .Select(at => attributions[at].Count == 1 ? attributions[at][0] : null)
                .FirstOrDefault(a => a is not null);
            for (int at = i; speaker is not null && at <= last; at++)
            {
                if (attributions[at].Count == 0)
                {
                    quoted[sentences[at]] = speaker with { Pattern = PatternId, At = -1, OpensReport = false };
                }
            }

            i = last - 1;
        }

        for (int i = 0; i < drafts.Count; i++)
        {
            bool isOpen = drafts[i].Attribution is null || drafts[i].Pattern == ReportSpeaker.PatternId;
            if (isOpen && quoted.TryGetValue(drafts[i].Sentence, out Attribution? speaker))
            {
                drafts[i] = drafts[i] with { Attribution = speaker, Pattern = PatternId };
            }
        }
    }

    /// <summary>"“A fell,” she said. “B fell.”": a sentence in marks behind one whose quotation has a speaker.</summary>
    private static bool GoesOn(
        IReadOnlyList<SentenceReading> sentences,
        IReadOnlyList<IReadOnlyList<Attribution>> attributions,
        int at
    ) =>
        at > 0
        && attributions[at].Count == 0
        && attributions[at - 1].Count == 1
        && sentences[at].Sentence.Block == sentences[at - 1].Sentence.Block
        && (IsDash(sentences[at].Text[0]) && IsDash(FirstOf(sentences, at)) || IsQuoted(sentences, attributions, at));

    /// <summary>"He said: “A fell.” “B fell.”": a quotation right behind one that has a speaker.</summary>
    private static bool ClosesBefore(
        IReadOnlyList<SentenceReading> sentences,
        IReadOnlyList<IReadOnlyList<Attribution>> attributions,
        int at
    ) =>
        at > 0
        && attributions[at].Count == 0
        && IsMark(sentences[at].Text[0])
        && sentences[at].Sentence.Block - sentences[at - 1].Sentence.Block is 0 or 1
        && (
            sentences[at - 1].Text.AsSpan().TrimEnd(".!?").EndsWithAny(Closing)
            || (
                IsMark(sentences[at - 1].Text[0])
                && sentences[at].Sentence.Start == 0
                && sentences[at].Text.AsSpan().TrimEnd(".!?").EndsWithAny(Closing)
            )
        );

    private static Attribution? SpeakerBefore(
        IReadOnlyList<SentenceReading> sentences,
        IReadOnlyList<IReadOnlyList<Attribution>> attributions,
        Dictionary<SentenceReading, Attribution> quoted,
        int at
    ) =>
        attributions[at - 1] is [var one] ? one with { Pattern = PatternId, At = -1, OpensReport = false }
        : attributions[at - 1].Count == 0 ? quoted.GetValueOrDefault(sentences[at - 1])
        : null;

    private static bool EndsWithAny(this ReadOnlySpan<char> text, SearchValues<char> marks) =>
        text.Length > 0 && marks.Contains(text[^1]);

    private static bool IsQuoted(
        IReadOnlyList<SentenceReading> sentences,
        IReadOnlyList<IReadOnlyList<Attribution>> attributions,
        int at
    ) =>
        IsMark(sentences[at].Text[0])
        && sentences[at - 1].Text.AsSpan().IndexOfAny(Marks) is >= 0 and var mark
        && mark < attributions[at - 1][0].At;

    // Direct speech of which a dash opens each part: "— A fell, — she said. — B fell."
    private static bool IsDash(char c) => c is '—' or '–';

    /// <summary>The first sign of a sentence's block.</summary>
    private static char FirstOf(IReadOnlyList<SentenceReading> sentences, int at)
    {
        int first = at;
        while (first > 0 && at - first < Reach && sentences[first - 1].Sentence.Block == sentences[at].Sentence.Block)
        {
            first--;
        }

        return sentences[first].Text[0];
    }

    private static bool IsMark(char c) => c is '“' or '«' or '„' or '"';

    /// <summary>The sentence in which the quotation that is open at a sentence's end closes; the sentence itself where none
    /// is open, or where it closes nowhere near.</summary>
    private static int LastOf(IReadOnlyList<SentenceReading> sentences, int first)
    {
        if (IsDash(sentences[first].Text[0]) && !IsInBlock(sentences, first - 1, first))
        {
            return LastOfSpeech(sentences, first);
        }

        int open = Opened(sentences[first].Text, 0);
        for (int i = first + 1; open > 0 && i < sentences.Count && i - first < Reach; i++)
        {
            if (sentences[i].Sentence.Block != sentences[first].Sentence.Block)
            {
                break;
            }

            open = Opened(sentences[i].Text, open);
            if (open <= 0)
            {
                return i;
            }
        }

        return first;
    }

    // "— A fell. B fell, — said C.": up to the dash behind which he is named.
    private static int LastOfSpeech(IReadOnlyList<SentenceReading> sentences, int first)
    {
        for (int i = first; i < Math.Min(first + Reach, sentences.Count) && IsInBlock(sentences, i, first); i++)
        {
            if (sentences[i].Text.AsSpan(1).IndexOfAny('—', '–') >= 0)
            {
                return i;
            }
        }

        return first;
    }

    private static bool IsInBlock(IReadOnlyList<SentenceReading> sentences, int at, int other) =>
        at >= 0 && sentences[at].Sentence.Block == sentences[other].Sentence.Block;

    /// <summary>How many quotations are open at the text's end, so many being open at its beginning.</summary>
    private static int Opened(string text, int open)
    {
        foreach (char c in text)
        {
            open = c switch
            {
                '“' when open > 0 && !text.Contains('”', StringComparison.Ordinal) => 0,
                '“' or '«' or '„' => open + 1,
                '”' or '»' => Math.Max(0, open - 1),
                '"' => open > 0 ? open - 1 : open + 1,
                _ => open,
            };
        }

        return open;
    }
}
