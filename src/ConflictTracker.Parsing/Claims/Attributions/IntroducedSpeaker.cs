using System.Buffers;
using ConflictTracker.Core.Articles;

namespace ConflictTracker.Parsing.Claims.Attributions;

/// <summary>
/// Whose list or quotation stands behind a colon: "The police counted:" over "• 12 boats", "The mayor wrote:" over a paragraph in
/// quotation marks, "The mayor wrote on X." over a post that names no author. It ends with the list, quotation or post.
/// </summary>
internal sealed class IntroducedSpeaker(IReadOnlyList<SentenceReading> sentences)
{
    // How many sentences a quotation that nothing opens may have.
    private const int LongestQuotation = 12;

    private static readonly SearchValues<char> Openings = SearchValues.Create("“«„");

    private Attribution? _speaker;
    private int _last;
    private int _until;
    private (Attribution Speaker, int Block)? _poster;

    /// <summary>Takes notice of a sentence and of who speaks in it.</summary>
    /// <param name="memory">Who spoke before: "The losses came to:" is of the report that stands before it.</param>
    public void Read(int index, IReadOnlyList<Attribution> attributions, SpeakerMemory memory)
    {
        SentenceReading sentence = sentences[index];
        if (_speaker is not null && (attributions.Count > 0 || !GoesOn(index)))
        {
            _speaker = null;
        }

        // "The mayor wrote on Telegram." above a post without an author.
        _poster =
            attributions.Count == 1 && sentence.Tokens.Exists(SpeakerPhrases.IsChannel)
                ? (attributions[0], sentence.Sentence.Block)
            : _poster?.Block + 1 >= sentence.Sentence.Block ? _poster
            : null;
        if (sentence.Text.EndsWith(':') && sentence.Sentence.Kind is BlockKind.Paragraph or BlockKind.ListItem)
        {
            int block = sentence.Sentence.Block;
            _speaker =
                attributions.Count == 1 ? attributions[0]
                : attributions.Count == 0 && memory.Last(block) is { IsPerson: false } body ? body
                : null;
            _last = block;
            _until = attributions.Count == 1 ? ClosingBlock(index) : block;
        }
    }

    // "The mayor said:" over paragraphs that open no quotation but close one: up to there it is his.
    private int ClosingBlock(int index)
    {
        int block = sentences[index].Sentence.Block;
        for (int i = index + 1; i < Math.Min(index + LongestQuotation, sentences.Count); i++)
        {
            string text = sentences[i].Text;
            if (sentences[i].Sentence.Kind != BlockKind.Paragraph || text.AsSpan().ContainsAny(Openings))
            {
                return block;
            }

            if (text.EndsWith('”') || text.EndsWith('»'))
            {
                return sentences[i].Sentence.Block;
            }
        }

        return block;
    }

    /// <summary>Who tells a sentence that names nobody, or null.</summary>
    public Attribution? Of(int index) =>
        Teller(index) is { } speaker && !sentences[index].Text.EndsWith(':')
            ? speaker with
            {
                Pattern = QuotedSpeaker.PatternId,
                OpensReport = false,
                At = -1,
                From = 0,
                To = sentences[index].Text.Length,
            }
            : null;

    private Attribution? Teller(int index)
    {
        Sentences.Sentence sentence = sentences[index].Sentence;
        return sentence.Kind == BlockKind.SocialPost && _poster?.Block + 1 == sentence.Block
            ? _poster?.Speaker
            : _speaker;
    }

    private bool GoesOn(int index)
    {
        Sentences.Sentence sentence = sentences[index].Sentence;
        if (sentence.Block == _last || sentence.Block <= _until)
        {
            _last = sentence.Block;
            return true;
        }

        bool goesOn =
            sentence.Block == _last + 1
            && (
                sentence.Kind is BlockKind.ListItem or BlockKind.Quote or BlockKind.SocialPost
                || (sentence.Kind is BlockKind.Paragraph && OpensItem(sentences[index].Text))
            );
        _last = goesOn ? sentence.Block : _last;
        return goesOn;
    }

    // "— 12 boats;", "12 boats", "“We found …"
    private static bool OpensItem(string text) =>
        text[0] is '—' or '–' or '-' or '•' or '*' or '“' or '«' or '„' or '"'
        || char.IsAsciiDigit(text[0])
        || char.IsLower(text[0])
        || text[^1] is ';' or ',';
}
