using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Names;
using ConflictTracker.Core.Problems;
using ConflictTracker.Parsing.Claims;
using ConflictTracker.Parsing.Conflicts;
using ConflictTracker.Parsing.Dating;
using ConflictTracker.Parsing.Events;
using ConflictTracker.Parsing.Names;
using ConflictTracker.Parsing.Reading;
using TextReader = ConflictTracker.Parsing.Reading.TextReader;

namespace ConflictTracker.Parsing.Articles;

/// <summary>
/// The one way from a file to an article: reads it, dates it and marks what it tells. Holds no state but the rules;
/// safe to share between threads.
/// </summary>
/// <param name="maxBytes">Files above it are refused.</param>
/// <param name="clock">Tells what has not come yet, unless a file's context does; null believes every date.</param>
public sealed class ArticleReader(long maxBytes = ArticleReader.DefaultMaxBytes, ConflictClock? clock = null)
{
    /// <summary>Raised whenever a rule changes what is understood, so that old articles can be read again.</summary>
    public const int RulesVersion = 8;

    /// <summary>10 MB: the longest article ever seen is a twentieth of it.</summary>
    public const long DefaultMaxBytes = 10_000_000;

    private static readonly IFormatReader[] Readers =
    [
        new TextReader(),
        new MarkdownReader(),
        new HtmlReader(),
        new WordReader(),
    ];

    /// <summary>The endings of the files that can be read, lower case, with the dot.</summary>
    public static IReadOnlyList<string> Endings { get; } = [.. Readers.SelectMany(r => r.Endings)];

    /// <summary>Whether a file's ending is one that can be read.</summary>
    public static bool CanRead(string fileName) => ReaderOf(fileName) is not null;

    /// <summary>Reads one file. Bad input ends in problems, never in an exception.</summary>
    /// <param name="fileName">Without folders; its ending chooses the format.</param>
    public ReadingResult Read(string fileName, ReadOnlyMemory<byte> bytes, ReadingContext context)
    {
        ArgumentNullException.ThrowIfNull(fileName);
        ArgumentNullException.ThrowIfNull(context);
        if (ReaderOf(fileName) is not { } reader)
        {
            return Refused(ReadingProblems.UnknownFormat(fileName, string.Join(", ", Endings)));
        }

        if (bytes.Length > maxBytes)
        {
            return Refused(ReadingProblems.TooLarge(fileName, bytes.Length, maxBytes));
        }

        DocumentReading reading = reader.Read(fileName, bytes);
        if (reading.Document is not { } read)
        {
            return new ReadingResult(null, reading.Problems);
        }

        List<Problem> problems = [.. reading.Problems];
        ParsedDocument document = WithContext(read, context, problems) with { Problems = problems };
        if (document.Title is null && document.Blocks.All(b => b.Kind == BlockKind.Chrome))
        {
            return Refused(ReadingProblems.NoText(fileName));
        }

        ArticleDraft draft = Understand(
            OriginalFile.Of(fileName, bytes, reader.MediaType) with
            {
                Sidecar = context.Sidecar,
            },
            document,
            context
        );
        return new ReadingResult(draft, draft.Problems);
    }

    /// <summary>From a document to an article: each finder reads the document and what was found before it.</summary>
    private ArticleDraft Understand(OriginalFile original, ParsedDocument document, ReadingContext context)
    {
        string? source =
            context.SourceName
            ?? document.Metadata.FirstOrDefault(e => e.Name == "source")?.Value
            ?? PrintedPublisher.Of(document);
        DocumentDating dating = DocumentDating.Of(
            document,
            source,
            context.Ruling,
            context.Today ?? clock?.Today,
            context.Counts
        );
        IReadOnlyList<Mention> mentions = NameFinder.Embedded.Find(document);
        ParsedDocument ruled = UnderRuling(document, context.Ruling);
        MarkedDocument marked = MarkedDocument.Of(
            document,
            dating.Verdict,
            ConflictCatalog.Load().Find(dating.Conflict),
            dating.Language,
            mentions
        );
        return new ArticleDraft(
            original,
            ruled,
            source,
            DisplayTitle: ruled.Title ?? OpeningWords.Of(ruled),
            dating.Language,
            dating.Conflict,
            dating.Verdict,
            EventFinder.Find(marked),
            ClaimFinder.Find(marked),
            mentions,
            Problems: [.. document.Problems, .. dating.Verdict.Problems],
            RulesVersion
        );
    }

    /// <summary>The document under the title and tags that an editor ruled. The finders have read it before: a ruled title
    /// must not hide the day range of the one that is printed.</summary>
    private static ParsedDocument UnderRuling(ParsedDocument document, EditorRuling? ruling) =>
        document with
        {
            Title = ruling?.Title ?? document.Title,
            TitlePlace = ruling?.Title is null ? document.TitlePlace : null,
            Tags = ruling?.Tags ?? document.Tags,
        };

    /// <summary>The document with what its sidecar says.</summary>
    private static ParsedDocument WithContext(ParsedDocument document, ReadingContext context, List<Problem> problems)
    {
        if (context.Sidecar is { } sidecar)
        {
            if (Sidecar.Apply(document, sidecar) is { } told)
            {
                document = told;
            }
            else
            {
                problems.Add(ReadingProblems.UnreadableSidecar(document.FileName));
            }
        }

        return document;
    }

    private static IFormatReader? ReaderOf(string fileName) =>
        Array.Find(Readers, r => r.Endings.Any(e => fileName.EndsWith(e, StringComparison.OrdinalIgnoreCase)));

    private static ReadingResult Refused(Problem problem) => new(null, [problem]);
}
