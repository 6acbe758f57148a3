using System.Text.RegularExpressions;
using ConflictTracker.Core.Articles;

namespace ConflictTracker.Parsing.Tests.Reading;

/// <summary>Nothing but chrome is lost and nothing is added, whatever lines come together.</summary>
public sealed partial class KeptWordsTests
{
    private static readonly string[] Lines =
    [
        "Menu",
        "World",
        "LIVE",
        "date 2024-05-04",
        "By Jane Doe",
        "The dam holds",
        "The dam holds",
        "20:44",
        "May 4",
        "The river rose again in the night, the warden said.",
        "• Two gates are open",
        "- One is shut.",
        "1. First",
        "2. Second",
        "Smoke at the quay. Reuters",
        "Smoke at the quay.",
        "Photograph: Jane Doe/AFP",
        "(AP Photo/Ann Roe) Boats leave.",
        "All is well. #Osten pic.twitter.com/a1",
        "— Osten (@osten) May 4, 2024",
        "As I said: — Ann (@ann) May 5, 2024 and so on",
        "“We hold,” Jan Muster wrote on Telegram.",
        "#dam #river",
        "Killed 12 40",
        "Wounded 7 19",
        "Key events:",
        "What is known?",
        "На этом мы завершаем трансляцию. Продолжение: день второй.",
        "Source: example.org",
        "Weekly roundup. Days 101-105",
        "* * *",
        "Gunners hit the depot at Lisna. A salvo hit the fuel depot at Lisna on Thursday, gunners said.",
        "fortieth day of the siege",
    ];

    [Fact]
    public void Words_OfAnyMixtureOfLines_AreAllThereAndNoOthers()
    {
        Random random = new(20240806);
        for (int i = 0; i < 400; i++)
        {
            string text = Mixture(random);
            ParsedDocument document = Outline.Read(text);

            Dictionary<string, int> written = Count(text);
            Dictionary<string, int> read = Count(
                string.Join(
                    ' ',
                    [document.Title, document.Byline, .. document.Blocks.Select(b => b.Text), .. document.Tags]
                )
            );
            Assert.True(written.Keys.All(read.ContainsKey), text);
            Assert.All(
                Count(document.Text),
                w => Assert.True(w.Value <= written.GetValueOrDefault(w.Key), $"{w.Key} in {text}")
            );
        }
    }

    private static string Mixture(Random random) =>
        string.Concat(
            Enumerable
                .Range(0, random.Next(1, 25))
                .Select(_ => Lines[random.Next(Lines.Length)] + new string('\n', random.Next(1, 5)))
        );

    private static Dictionary<string, int> Count(string text) =>
        Word().Matches(text).GroupBy(m => m.Value).ToDictionary(g => g.Key, g => g.Count());

    [GeneratedRegex(@"\w+")]
    private static partial Regex Word();
}
