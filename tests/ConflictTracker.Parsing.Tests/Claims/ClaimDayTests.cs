using System.Globalization;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Parsing.Claims;
using ConflictTracker.Parsing.Tests.Sentences;

namespace ConflictTracker.Parsing.Tests.Claims;

/// <summary>Of an article of one day, Thursday 6 February 2025.</summary>
public sealed class ClaimDayTests
{
    [Theory]
    [InlineData("en", "The mayor said 12 boats sank.", "2025-02-06")]
    [InlineData("en", "On Monday he had said 12 boats sank.", "2025-02-03")]
    [InlineData("en", "The day before the mayor had said 12 boats sank.", "2025-02-05")]
    [InlineData("en", "Since 2022 some 12 boats sank.", "2025-02-06")]
    [InlineData("en", "The mayor had said 12 boats sank.", null)]
    [InlineData("en", "Two weeks ago the mayor said 12 boats sank.", null)]
    [InlineData("en", "A month earlier the mayor counted 12 boats.", null)]
    [InlineData("en", "In January the mayor spoke of 12 boats.", null)]
    [InlineData("en", "Last week some 12 boats sank.", null)]
    [InlineData("en", "The flood of the north in 2014 sank 12 boats.", null)]
    [InlineData("uk", "Два тижні тому мер Іван Лис назвав 12 загиблих.", null)]
    [InlineData("uk", "У січні мер Іван Лис назвав 12 загиблих.", null)]
    [InlineData("ru", "Неделю назад мэр Иван Лис назвал 12 погибших.", null)]
    [InlineData("ru", "В январе мэр Иван Лис назвал 12 погибших.", null)]
    [InlineData("de", "Vor zwei Wochen sprach der Bürgermeister von 12 Toten.", null)]
    [InlineData("fr", "Il y a deux semaines, le maire a annoncé 12 morts.", null)]
    [InlineData("es", "Hace dos semanas el alcalde informó de 12 muertos.", null)]
    [InlineData("pl", "Dwa tygodnie temu burmistrz poinformował o 12 zabitych.", null)]
    public void Day_OfWhatWasToldEarlier_IsItsOwnOrNone(string language, string sentence, string? day)
    {
        var coverage = DateSpan.Of(new DateOnly(2025, 2, 6));

        Assert.All(
            ClaimFinder.Find(MarkedText.Of(language, coverage, TestDocument.Of(sentence))),
            c => Assert.Equal(day, c.Day?.ToString("O", CultureInfo.InvariantCulture))
        );
    }

    [Fact]
    public void Day_UnderAHeadingThatIsADate_IsItsDay()
    {
        ParsedDocument document = TestDocument.Of(
            (BlockKind.Heading, "Tuesday: the first toll"),
            (BlockKind.Paragraph, "The mayor spoke of 12 boats."),
            (BlockKind.Paragraph, "On Monday he had spoken of 9 boats."),
            (BlockKind.Paragraph, "The mayor had said 11 boats sank."),
            (BlockKind.Heading, "What is disputed"),
            (BlockKind.Paragraph, "The harbour police counted 14 boats.")
        );

        Assert.Equal(
            ["12: 2025-02-04", "9: 2025-02-03", "11: ", "14: 2025-02-06"],
            ClaimFinder
                .Find(MarkedText.Of("en", DateSpan.Of(new DateOnly(2025, 2, 6)), document))
                .Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Quantity}: {c.Day:O}"))
        );
    }
}
