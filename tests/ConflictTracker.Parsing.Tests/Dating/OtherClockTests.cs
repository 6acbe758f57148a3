using ConflictTracker.Core.Articles;

namespace ConflictTracker.Parsing.Tests.Dating;

/// <summary>Operations inside the war, and other wars: each text counts by its own clock.</summary>
public sealed class OtherClockTests
{
    [Theory]
    [InlineData(
        "Now in the seventh day of the Kursk incursion, Ukraine holds 74 villages, Kyiv said on Monday.",
        "2024-08-12",
        "invasion 901, kursk 7"
    )]
    [InlineData(
        "Ukraine’s push into Russia’s Kursk region entered its third day on Thursday.",
        "2024-08-08",
        "invasion 897, kursk 3"
    )]
    [InlineData(
        "Ukraine is deep in Kursk. On the 10th day of the incursion Russia regrouped.",
        "2024-08-15",
        "invasion 904, kursk 10"
    )]
    [InlineData(
        "On the 247th day of the war drones hit an airfield in Kursk; Ukraine kept silent.",
        "2022-10-28",
        "invasion 247"
    )]
    [InlineData(
        "Kursk: what we know on the fifth day\n\nUkraine holds villages there.",
        "2024-08-10",
        "invasion 899, kursk 5"
    )]
    [InlineData(
        "Kyiv is silent. “Kursk region. Day three. All goes well,” a deputy said.",
        "2024-08-08",
        "invasion 897, kursk 3"
    )]
    [InlineData(
        "Nach dem Vorstoß der Ukraine in das Gebiet Kursk halten die Kämpfe nach Angaben aus Moskau den dritten Tag an.",
        "2024-08-08",
        "invasion 897, kursk 3"
    )]
    [InlineData("Ukraine war, day 900: fighting in the Kursk region goes on", "2024-08-11", "invasion 900")]
    public void Kursk_CountsOnlyWhereTheTextDoes(string text, string published, string days)
    {
        ArticleDraft draft = DatedText.Read(text);

        Assert.Equal((published, days), (draft.Dating.Published?.ToString(), DatedText.Days(draft.Dating)));
    }

    [Fact]
    public void WeeksAgo_AreVague()
    {
        ArticleDraft draft = DatedText.Read(
            "Ukraine holds villages in Russia’s Kursk region, where it launched its operation two weeks ago, Kyiv said."
        );

        Assert.Null(draft.Dating.Published);
        Assert.Equal(
            ("2024-08-20", "invasion 909, kursk 15"),
            (DatedText.Coverage(draft.Dating), DatedText.Days(draft.Dating))
        );
    }

    [Theory]
    [InlineData(
        "Israel’s war on Gaza entered its 201st day as bombs hit Rafah, Hamas said.",
        "gaza",
        "2024-04-24",
        "gaza 201"
    )]
    [InlineData(
        "‘Operation Al-Aqsa Flood’ Day 42: fuel runs out in Gaza\n\nHamas spoke of a siege.",
        "gaza",
        "2023-11-17",
        "gaza 42"
    )]
    [InlineData(
        "On the 22nd day of Israel’s Operation Protective Edge in Gaza, Hamas fired rockets.",
        "gaza-2014",
        "2014-07-29",
        "gaza-2014 22"
    )]
    [InlineData(
        "As the war between Israel and Iran entered its 5th day, Tehran’s streets emptied.",
        "israel-iran",
        "2025-06-17",
        "israel-iran 5"
    )]
    [InlineData(
        "Sudan’s war entered its 101st day; the army and the RSF fought in Khartoum.",
        "sudan",
        "2023-07-24",
        "sudan 101"
    )]
    [InlineData(
        "On the 12th day of fighting in Nagorno-Karabakh Armenia and Azerbaijan traded fire.",
        "karabakh",
        "2020-10-08",
        "karabakh 12"
    )]
    [InlineData(
        " date 2023-09-20 Azerbaijan and Karabakh’s Armenians agreed to stop on Wednesday, the second day of an offensive.",
        "karabakh",
        "2023-09-20",
        "karabakh 2"
    )]
    [InlineData(
        "Syrian rebels took Hama on Thursday, the ninth day of their offensive against Assad.",
        "syria",
        "2024-12-05",
        "syria 9"
    )]
    public void OtherWars_CountByTheirOwnClock(string text, string conflict, string published, string days)
    {
        ArticleDraft draft = DatedText.Read(text);

        Assert.Equal(conflict, draft.Conflict);
        Assert.Equal((published, days), (draft.Dating.Published?.ToString(), DatedText.Days(draft.Dating)));
    }
}
