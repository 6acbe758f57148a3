using ConflictTracker.Core.Articles;

namespace ConflictTracker.Parsing.Claims.Attributions;

/// <summary>
/// Whose report a text passes on: "The staff reported on the situation: …", "This was reported by the staff". What
/// follows is told by that speaker until a heading, or until somebody else speaks.
/// </summary>
internal sealed class ReportSpeaker(IReadOnlyList<SentenceReading> sentences)
{
    public const string PatternId = "report";

    private Attribution? _speaker;

    /// <summary>Takes notice of who speaks in a sentence.</summary>
    public void Read(int index, IReadOnlyList<Attribution> attributions)
    {
        if (sentences[index].Sentence.Kind is BlockKind.Heading or BlockKind.SocialPost or BlockKind.Caption)
        {
            _speaker = null;
            return;
        }

        foreach (Attribution attribution in attributions)
        {
            _speaker = attribution.OpensReport ? attribution : null;
        }
    }

    /// <summary>Who tells a sentence that names nobody, or null.</summary>
    public Attribution? Of(int index) =>
        _speaker is { } speaker
            ? speaker with
            {
                Pattern = PatternId,
                At = -1,
                To = sentences[index].Text.Length,
            }
            : null;
}
