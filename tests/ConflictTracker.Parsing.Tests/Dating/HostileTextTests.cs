using System.Diagnostics;
using System.Text;
using ConflictTracker.Core.Articles;
using ConflictTracker.Parsing.Dating;

namespace ConflictTracker.Parsing.Tests.Dating;

/// <summary>A megabyte of the worst text: no pattern exceeds its timeout, and twice the text takes about twice the time.</summary>
public sealed class HostileTextTests
{
    private const int Megabyte = 1_000_000;

    [Theory]
    [InlineData("day 5 of the war in Ukraine on Monday 5 May ")]
    [InlineData("1,")]
    [InlineData("2024-")]
    [InlineData("one hundred twenty three ")]
    [InlineData("Ukraine war 412th day ")]
    [InlineData("п’ятсот шістдесят шоста доба війни ")]
    [InlineData("date 2024-08-")]
    [InlineData("/2023/02/")]
    [InlineData("l’l’l’l’")]
    [InlineData("--5-5--")]
    [InlineData("https://")]
    [InlineData("\n5 May 2022")]
    [InlineData("(((((")]
    [InlineData("kursk three weeks ago began ")]
    [InlineData("За минулу добу, 26 жовтня ")]
    [InlineData("covers the period from 3 May to 9 May ")]
    [InlineData("Про це повідомив штаб 5 травня 2023 року. ")]
    [InlineData("nearly more than 100 days into the war ")]
    [InlineData("On February 24, 2022, Russia invaded Ukraine. ")]
    [InlineData("Day 5 of the war, Monday: ")]
    [InlineData("second anniversary of the full-scale invasion on Saturday ")]
    [InlineData("Stand: 07.11.2022 23:03 Uhr ")]
    public void AMegabyte_OfOneFragment_IsDatedInSeconds(string fragment)
    {
        ParsedDocument document = DocumentOf(fragment, Megabyte);
        var watch = Stopwatch.StartNew();

        DocumentDating.Of(document);

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{fragment} took {watch.Elapsed}.");
    }

    private static ParsedDocument DocumentOf(string fragment, int length)
    {
        string text = new StringBuilder().Insert(0, fragment, length / fragment.Length).ToString();
        return new ParsedDocument(
            "hostile.txt",
            "text",
            text,
            Title: null,
            TitlePlace: null,
            Byline: null,
            Url: "https://example.org/" + text[..Math.Min(text.Length, 100_000)],
            [new DocumentBlock(BlockKind.Paragraph, text, new TextSpan(0, text.Length))],
            Tags: [],
            Metadata: [],
            Problems: []
        );
    }
}
