using System.Text;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Dating;
using ConflictTracker.Parsing.Articles;
using ConflictTracker.Web.Newsroom;

namespace ConflictTracker.Web.Tests.Newsroom;

/// <summary>A small text in the shape of a weekly roundup, invented for these tests.</summary>
internal static class Roundup
{
    public const string Title = "Weekly notes. Days 1,027-1,031";

    public const string Text = """
        Menu

        Weekly notes. Days 1,027-1,031

        On Monday, December 16, drones struck a depot near Kharkiv; four people were hurt, the regional head said.

        On Friday, December 20, power failed in part of the city. Crews worked through the night.

        #Kharkiv #energy
        """;

    public static byte[] Bytes { get; } = Encoding.UTF8.GetBytes(Text);

    public static ArticleDraft Read(string text = Text, string fileName = "notes.txt", EditorRuling? ruling = null) =>
        new ArticleReader()
            .Read(fileName, Encoding.UTF8.GetBytes(text), new ReadingContext("Test Weekly", Ruling: ruling))
            .Draft!;

    /// <summary>The roundup as it lies on an editor's desk.</summary>
    public static ReviewCase Opened(ArticleDraft? draft = null)
    {
        ArticleDraft read = draft ?? Read();
        ArticleSummary summary = Summary(read, ArticleState.Draft);
        ArticleView article = new(
            summary,
            Number: 1,
            Byline: null,
            Url: null,
            read.Document.Blocks,
            read.Dating,
            read.Events,
            read.Claims,
            read.Mentions,
            new OriginalRecord(read.Original.FileName, "text/plain", read.Original.Sha256, read.Original.Bytes.Length),
            Revisions: [],
            Earlier: null,
            Later: null,
            Withdrawal: null
        );
        return new ReviewCase(article, read.Original, Sidecar: null, read, read, Ruling: null);
    }

    public static ArticleSummary Summary(ArticleDraft draft, ArticleState state, string slug = "weekly-notes") =>
        new(
            Id: 1,
            slug,
            draft.DisplayTitle,
            draft.Title is null,
            Source: null,
            draft.Language,
            draft.Conflict,
            Lead: "",
            draft.Dating.Published,
            draft.Dating.Coverage,
            draft.Dating.Days,
            draft.Dating.Standing,
            draft.Dating.Because,
            draft.Tags,
            state,
            Revision: 1,
            ImportedAt: DateTimeOffset.UnixEpoch
        );
}
