using System.Diagnostics;
using System.Text;
using ConflictTracker.Parsing.Articles;
using ConflictTracker.Parsing.Tests.Samples;

namespace ConflictTracker.Parsing.Tests.Articles;

/// <summary>The whole way from bytes to an article, over damaged and malicious files: it never throws, takes no more than
/// its time, and keeps the bytes as they came.</summary>
public sealed class HostileArticleTests
{
    private static readonly ArticleReader Reader = new();

    /// <summary>Sample articles of every format with bytes flipped, cut out, doubled, and cut off at the end.</summary>
    [Fact]
    public void DamagedArticles_NeverThrow_AndKeepTheirBytes()
    {
        Random random = new(2022);
        IReadOnlyList<string> files = SampleArchive.Files;
        for (int i = 0; i < 250; i++)
        {
            string file = files[random.Next(files.Count)];
            AssertTold(Path.GetFileName(file), Damaged(SampleArchive.BytesOf(file), random));
        }
    }

    /// <summary>A format's bytes under another format's name.</summary>
    [Fact]
    public void ArticlesUnderAWrongName_NeverThrow()
    {
        foreach (string file in SampleArchive.Files.Where((_, i) => i % 7 == 0))
        {
            byte[] bytes = SampleArchive.BytesOf(file);
            Assert.All(ArticleReader.Endings, ending => AssertTold("article" + ending, bytes));
        }
    }

    [Theory]
    [InlineData(".txt", "The governor said 14 people were killed in Kharkiv on Monday. ", 1_000_000)]
    [InlineData(".txt", "He said 5 died in Kyiv.\n\n", 2_500_000)]
    [InlineData(".txt", "A short line of text\n", 2_100_000)]
    [InlineData(".txt", "“said ", 500_000)]
    [InlineData(".txt", "5 May Фото: A/B (AP) ", 500_000)]
    [InlineData(".txt", "Tags: a, b, c; ", 500_000)]
    [InlineData(".txt", "йдеться у зведенні до 5 — 12 ", 500_000)]
    [InlineData(".txt", "Klischtschijiwka Харкові ", 500_000)]
    [InlineData(".html", "<p>“a ", 300_000)]
    [InlineData(".html", "<blockquote>", 300_000)]
    [InlineData(".html", "<ul><li>", 300_000)]
    [InlineData(".html", "<table><tr><td>", 300_000)]
    [InlineData(".md", "> ", 300_000)]
    [InlineData(".md", "* - ", 300_000)]
    [InlineData(".md", "[", 300_000)]
    public void Repetition_IsUnderstoodInSeconds(string ending, string part, int length)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(part, length / part.Length)));
        var watch = Stopwatch.StartNew();

        AssertTold("hostile" + ending, bytes);

        // A tenth of it on a quiet machine; the square of the length would be hours.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{part} took {watch.Elapsed}.");
    }

    private static byte[] Damaged(byte[] bytes, Random random)
    {
        List<byte> damaged = [.. bytes];
        for (int i = random.Next(1, 6); i > 0 && damaged.Count > 8; i--)
        {
            int at = random.Next(damaged.Count);
            int length = Math.Min(random.Next(1, 200), damaged.Count - at);
            switch (random.Next(5))
            {
                case 0:
                    damaged[at] = (byte)random.Next(256);
                    break;
                case 1:
                    damaged.RemoveRange(at, length);
                    break;
                case 2:
                    damaged.InsertRange(at, damaged.GetRange(at, length));
                    break;
                case 3:
                    damaged.InsertRange(at, "\n\n“<div>[@#—\u0000"u8.ToArray());
                    break;
                default:
                    damaged.RemoveRange(at, damaged.Count - at);
                    break;
            }
        }

        return [.. damaged];
    }

    /// <summary>An article with its original untouched, or an error that says why not.</summary>
    private static void AssertTold(string fileName, byte[] bytes)
    {
        ReadingResult result = Reader.Read(fileName, bytes, new ReadingContext());

        Assert.True(result.Draft is not null || result.Problems.Count > 0, fileName);
        Assert.True(result.Draft is null || result.Draft.Original.Bytes.Span.SequenceEqual(bytes), fileName);
    }
}
