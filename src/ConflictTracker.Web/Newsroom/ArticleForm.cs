using System.Globalization;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;
using ConflictTracker.Web.Resources;

namespace ConflictTracker.Web.Newsroom;

/// <summary>
/// What an editor typed about an article, as the form sends it. A field that repeats what the rules understood is no
/// ruling: better rules may understand it better one day.
/// </summary>
public sealed class ArticleForm
{
    public const int MaximumTitle = 500;
    public const int MaximumNote = 1000;

    /// <summary>The revision that the editor saw.</summary>
    public int Revision { get; set; }

    public string? Title { get; set; }

    public string? Source { get; set; }

    /// <summary><c>2024-12-20</c>, <c>2024-12</c> or <c>2024</c>.</summary>
    public string? Published { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }

    public bool IsUndated { get; set; }

    /// <summary>The editor vouches for the date, also where it is what the rules understood.</summary>
    public bool IsChecked { get; set; }

    /// <summary>Separated by commas.</summary>
    public string? Tags { get; set; }

    /// <summary>Why, for the record.</summary>
    public string? Note { get; set; }

    /// <summary>A text in place of the original; empty or the same leaves it.</summary>
    public string? Text { get; set; }

    /// <summary>What was corrected, for readers.</summary>
    public string? PublicNote { get; set; }

    /// <summary>The form as it opens.</summary>
    public static ArticleForm Of(ReviewCase opened)
    {
        DatingVerdict dating = opened.Draft.Dating;
        return new ArticleForm
        {
            Revision = opened.Article.Number,
            Title = opened.Draft.Title,
            Source = opened.Draft.SourceName,
            Published = dating.Published?.ToString(),
            From = Iso(dating.Coverage?.First),
            To = Iso(dating.Coverage?.Last),
            IsUndated = opened.Ruling?.IsUndated ?? false,
            IsChecked = opened.Ruling?.Published is not null,
            Tags = string.Join(", ", opened.Draft.Tags.Select(Bare)),
            Note = opened.Ruling?.Note,
            Text = TextOf(opened.Draft.Document),
        };
    }

    /// <summary>The original's text where editors can edit it as it is; null of web pages and Word files.</summary>
    public static string? TextOf(ParsedDocument document) =>
        document.Format is "text" or "markdown" ? document.Source : null;

    /// <summary>The ruling that the fields amount to.</summary>
    /// <param name="understood">What the rules understand by themselves.</param>
    /// <param name="faults">Receives what is wrong with the fields, each with its remedy.</param>
    /// <returns>Null when the editor leaves everything to the rules, and where there are faults.</returns>
    public EditorRuling? ToRuling(ArticleDraft understood, ICollection<string> faults)
    {
        PartialDate? published = ReadPublished(faults);
        DateSpan? coverage = ReadCoverage(faults);
        if (Title?.Length > MaximumTitle || Note?.Length > MaximumNote || PublicNote?.Length > MaximumNote)
        {
            faults.Add(Words.Say($"A title has at most {MaximumTitle} characters, a note at most {MaximumNote}."));
        }

        DatingVerdict dating = understood.Dating;
        string[] tags = SplitTags();
        EditorRuling ruling = new(
            Title: Trimmed(Title) is { } title && title != understood.Title ? title : null,
            Published: !IsUndated && (IsChecked || published != dating.Published) ? published : null,
            Coverage: !IsUndated && (IsChecked || coverage != dating.Coverage) ? coverage : null,
            IsUndated: IsUndated,
            Tags: tags.SequenceEqual(understood.Tags.Select(Bare)) ? null : tags,
            Note: Trimmed(Note)
        );
        return faults.Count > 0 || ruling == new EditorRuling() ? null : ruling;
    }

    public static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    /// <summary>Documents print tags with their sign, editors type them without.</summary>
    private static string Bare(string tag) => tag.TrimStart('#');

    private static string? Iso(DateOnly? date) => date?.ToString("O", CultureInfo.InvariantCulture);

    private PartialDate? ReadPublished(ICollection<string> faults)
    {
        if (Trimmed(Published) is not { } text)
        {
            return null;
        }

        if (PartialDate.TryParse(text, out PartialDate date))
        {
            return date;
        }

        faults.Add(
            Words.Say($"“{text}” is no date: write the day as 2024-12-20, or as much as is known: 2024-12, 2024.")
        );
        return null;
    }

    private DateSpan? ReadCoverage(ICollection<string> faults)
    {
        DateOnly? from = ReadDay(From, faults);
        DateOnly? to = ReadDay(To, faults);
        if ((from ?? to) is not { } first || (to ?? from) is not { } last)
        {
            return null;
        }

        if (last < first)
        {
            faults.Add(Words.Say($"The coverage ends before it begins: exchange its two days."));
            return null;
        }

        return new DateSpan(first, last);
    }

    private static DateOnly? ReadDay(string? text, ICollection<string> faults)
    {
        if (Trimmed(text) is not { } typed)
        {
            return null;
        }

        if (DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        faults.Add(Words.Say($"“{typed}” is no day: write it as 2024-12-20."));
        return null;
    }

    private string[] SplitTags() =>
        [
            .. (Tags ?? "")
                .Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(Bare)
                .Where(t => t.Length > 0)
                .Distinct(StringComparer.OrdinalIgnoreCase),
        ];
}
