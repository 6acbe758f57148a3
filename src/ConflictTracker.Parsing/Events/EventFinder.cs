using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Events;
using ConflictTracker.Core.Names;
using ConflictTracker.Parsing.Claims;

namespace ConflictTracker.Parsing.Events;

/// <summary>
/// Finds the events that an article tells: sentences and list items about something that happened, each on its day inside
/// the coverage. History, plans, anniversaries and opinion are passed over; where the day cannot be told, the event keeps
/// the article's span and says so.
/// </summary>
public static class EventFinder
{
    public static IReadOnlyList<ArticleEvent> Find(MarkedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        DayFinder days = new(document.Dating);
        DateSpan? coverage = document.Dating.Coverage;
        List<ArticleEvent> events = [];
        SectionDays sections = new(document.Readings, days);
        foreach (IGrouping<int, SentenceReading> block in document.Readings.GroupBy(s => s.Sentence.Block))
        {
            List<SentenceReading> sentences = [.. block.Where(CanTell)];
            int opinions = sentences.Count(EventExclusions.IsOpinion);
            if (opinions * 2 <= sentences.Count)
            {
                events.AddRange(
                    sentences.Select(s => Event(s, days, sections.Over(s), coverage)).OfType<ArticleEvent>()
                );
            }
        }

        return events;
    }

    private static bool CanTell(SentenceReading sentence) =>
        sentence.Sentence.Kind is BlockKind.Paragraph or BlockKind.ListItem && !TableRows.IsRow(sentence, out _);

    private static ArticleEvent? Event(SentenceReading sentence, DayFinder days, DayCue section, DateSpan? coverage)
    {
        bool reports = EventExclusions.Reports(sentence);
        bool plan = EventExclusions.IsPlan(sentence);
        if (
            (plan && !reports)
            || (EventExclusions.IsOpinion(sentence) && !reports)
            || EventExclusions.IsAnniversary(sentence)
            || EventExclusions.IsCredit(sentence)
            || EventExclusions.IsHistory(sentence, coverage?.Last)
        )
        {
            return null;
        }

        DayCue day = days.Find(sentence, plan) is var told && told == DayCue.None ? section : told;
        string? topic = EventTopics.Of(sentence);
        // "What was reported on Monday:" leads to events and is none.
        bool leadsIn = topic is null && sentence.Text[^1] == ':';
        if (
            day.IsElsewhen
            || leadsIn
            || (topic is null && (day.When is null || !(reports || sentence.Mentions.Count > 0)))
        )
        {
            return null;
        }

        bool placed = day.When is not null || coverage is { Length: 1 };
        return new ArticleEvent(
            day.When ?? coverage,
            placed,
            sentence.Text,
            sentence.Sentence.Place,
            topic,
            [.. sentence.Mentions.Where(m => m.Mention.Kind == NameKind.Place).Select(m => m.Mention.Name).Distinct()]
        );
    }
}
