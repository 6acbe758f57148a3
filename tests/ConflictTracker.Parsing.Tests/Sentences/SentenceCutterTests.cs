using System.Diagnostics;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Tests.Sentences;

public sealed class SentenceCutterTests
{
    [Theory]
    [InlineData("Two bridges fell. The mayor came at noon.", "Two bridges fell.|The mayor came at noon.")]
    [InlineData("Gen. Ivan B. Koval spoke. Mr. Lis did not.", "Gen. Ivan B. Koval spoke.|Mr. Lis did not.")]
    [InlineData("It cost 2.5 million. Nobody paid.", "It cost 2.5 million.|Nobody paid.")]
    [InlineData("He said: “We stay.” They stayed.", "He said: “We stay.”|They stayed.")]
    [InlineData("The aid came from the U.S. Congress had voted.", "The aid came from the U.S. Congress had voted.")]
    [InlineData("The aid came from the U.S. The rest is ours.", "The aid came from the U.S.|The rest is ours.")]
    [InlineData(
        "The raid began at 4 a.m. on Sunday. It ended soon.",
        "The raid began at 4 a.m. on Sunday.|It ended soon."
    )]
    [InlineData("Two bridges fell.The mayor came at noon.", "Two bridges fell.|The mayor came at noon.")]
    [InlineData("Міст упав.Мер приїхав.", "Міст упав.|Мер приїхав.")]
    [InlineData("See www.harbour.Example or J.Lis.", "See www.harbour.Example or J.Lis.")]
    [InlineData("Spadło ok. 40 rakiet. Jest cicho.", "Spadło ok. 40 rakiet.|Jest cicho.")]
    [InlineData("Biuro ds. Praw milczy. Jest cicho.", "Biuro ds. Praw milczy.|Jest cicho.")]
    [InlineData("Brig. Gen. Lis spoke. It rained.", "Brig. Gen. Lis spoke.|It rained.")]
    [InlineData("What now? Nobody knew! It rained…", "What now?|Nobody knew!|It rained…")]
    [InlineData("On Oct. 7 it began. On Feb. 24 too.", "On Oct. 7 it began.|On Feb. 24 too.")]
    [InlineData("Es war der 16. Dezember. Der Zug hielt.", "Es war der 16. Dezember.|Der Zug hielt.")]
    [InlineData("Стреляли 5 тыс. раз. Потом стихло.", "Стреляли 5 тыс. раз.|Потом стихло.")]
    [InlineData("Він мешкав на вул. Садовій. Там тихо.", "Він мешкав на вул. Садовій.|Там тихо.")]
    [InlineData("EE. UU. envió ayuda. Llegó tarde.", "EE. UU. envió ayuda.|Llegó tarde.")]
    [InlineData("Casualties\nNorth: 12 killed\nSouth: 3 killed", "Casualties|North: 12 killed|South: 3 killed")]
    public void Cut_AText_KeepsSentencesWhole(string text, string sentences)
    {
        Assert.Equal(sentences.Split('|'), SentenceCutter.Cut(text).Select(s => text.Substring(s.Start, s.Length)));
    }

    [Fact]
    public void Cut_LinesBrokenForTheirLength_AreOneSentence()
    {
        const string text =
            "The column had been standing on the road since the early morning hours of\nMonday. Then it moved.";

        Assert.Equal(2, SentenceCutter.Cut(text).Count());
    }

    [Theory]
    [InlineData(". ")]
    [InlineData("A.")]
    [InlineData("\n")]
    [InlineData("”.")]
    [InlineData("U.S. ")]
    [InlineData("x")]
    [InlineData(".")]
    [InlineData("?”")]
    [InlineData("Gen. ")]
    [InlineData("16. mai ")]
    [InlineData("word.Aa.")]
    [InlineData(" \r\n ")]
    public void Cut_AMegabyteOfHostileText_IsFast(string unit)
    {
        // No sentence ends before a small letter.
        string text = string.Concat(Enumerable.Repeat(unit, 1_000_000 / unit.Length)) + " and so on";
        long start = Stopwatch.GetTimestamp();

        _ = SentenceCutter.Cut(text).Count();

        Assert.True(Stopwatch.GetElapsedTime(start) < TimeSpan.FromSeconds(2));
    }
}
