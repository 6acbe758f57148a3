using System.Buffers;
using System.Text.RegularExpressions;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Reading;

/// <summary>Marks the lines that head what follows them: short, no sentence, with a text below.</summary>
internal static partial class Headings
{
    private const int LongestHeading = 150;
    private const int MostWords = 20;
    private static readonly SearchValues<char> QuotationMarks = SearchValues.Create("\"“”«»„");

    /// <summary>Lines of more words below a title or above a caption are a deck or a picture's description.</summary>
    private const int MostWordsBesideOthers = 8;

    private const int ShortestFact = 6;

    /// <summary>A heading whose text was cut off has few words; longer last lines are sentences that were.</summary>
    private const int MostWordsAtEnd = 4;

    public static List<Piece> Mark(List<Piece> pieces)
    {
        List<Piece> marked = [.. pieces];
        HashSet<string> frames = [];
        HashSet<int> decks = [];
        Layout layout = new(
            Pieces.AreTight(pieces),
            Pieces.UsualGap(pieces),
            pieces.FindIndex(p => p.IsBody && Prose.EndsSentence(p.Text)),
            pieces.Find(p => p.Kind == PieceKind.Title)?.Text
        );
        int tail = TailOf(pieces, layout);
        for (int i = 0; i < pieces.Count; i++)
        {
            if (!IsCandidate(pieces, i, layout))
            {
                continue;
            }

            bool isHeading =
                i >= tail ? false
                : Pieces.NextWords(pieces, i) is { } next ? HeadsWhatFollows(pieces, i, next, decks, layout)
                : Prose.CountWords(pieces[i].Text) <= MostWordsAtEnd || frames.Contains(FrameOf(pieces[i].Text));
            marked[i] = isHeading
                ? pieces[i] with
                {
                    Kind = PieceKind.Heading,
                    Level = 2,
                }
                : pieces[i] with
                {
                    Kind = PieceKind.Paragraph,
                };
            if (isHeading)
            {
                frames.Add(FrameOf(pieces[i].Text));
            }
        }

        return marked;
    }

    /// <summary>Where two lines or more end the document that could each be a heading: of links, slogans, a site's name. One
    /// alone may head a part that was cut off.</summary>
    private static int TailOf(List<Piece> pieces, Layout layout)
    {
        int first = pieces.Count;
        int candidates = 0;
        for (int i = pieces.Count - 1; i >= 0; i--)
        {
            if (IsCandidate(pieces, i, layout))
            {
                candidates++;
                first = i;
            }
            else if (pieces[i].Kind is not (PieceKind.Chrome or PieceKind.Credit) && !IsRemnant(pieces[i]))
            {
                break;
            }
        }

        return candidates > 1 ? first : pieces.Count;
    }

    /// <summary>A number or a word among the links.</summary>
    private static bool IsRemnant(Piece piece) =>
        piece.Kind is PieceKind.Open or PieceKind.Paragraph
        && !Prose.EndsSentence(piece.Text)
        && Prose.CountWords(piece.Text) < 3;

    private static bool IsCandidate(List<Piece> pieces, int index, Layout layout)
    {
        if (index >= pieces.Count)
        {
            return false;
        }

        Piece piece = pieces[index];
        string text = piece.Text;
        if (!piece.IsOpen || text.Length > LongestHeading || StartsSmall(text) || !Prose.HasLetters(text))
        {
            return false;
        }

        int words = Prose.CountWords(text);
        bool isShort =
            words <= MostWords && (words <= 8 || SentenceCutter.Cut(TimeStamps.AfterTime(text)).Count() == 1);
        return isShort
            && !text.Contains("://", StringComparison.Ordinal)
            && !text.Contains('#', StringComparison.Ordinal)
            && !IsInBrackets(text)
            && !Credits().IsMatch(text)
            && !SourceLine.Attributes(text)
            && !Attribution().IsMatch(text)
            && HasWord().IsMatch(text)
            && !IsSaidAbove(pieces, index)
            && !(index < layout.FirstSentence && words > 1 && IsSaidInTitle(text, layout.Title))
            && !(index < layout.FirstSentence && BylineLine.NamesAuthors(text))
            && !AgencyNames.Is(text)
            && !Credit().IsMatch(text)
            && !IsPullQuote(text, words)
            && !IsOneOfFacts(pieces, index, words)
            && !RunsOn(pieces, index, words)
            && !IsWriterOfEntry(pieces, index)
            && !IsAuthorsBox(pieces, index)
            && !IsSaidBelow(pieces, index)
            && !IsAmongSentences(pieces, index, layout)
            && !Picture().IsMatch(text)
            && !BylineLine.Opens(text)
            && !TimeStamps.EndsInTime(text)
            && (text[^1] is not ('—' or '–' or '-') || Framed().IsMatch(text))
            && (!Prose.EndsSentence(text) || AsksBriefly(text, words) || LeadsIn(pieces, index, words));
    }

    /// <summary>A deck that some pages print again inside the paragraph above, a name that they print twice.</summary>
    private static bool IsSaidAbove(List<Piece> pieces, int index) =>
        index > 0
        && (
            pieces[index - 1].Text == pieces[index].Text
            || (index + 1 < pieces.Count && pieces[index + 1].Text == pieces[index].Text)
            || (
                pieces[index].Text.Length > 20
                && pieces[index - 1].Text.Length > pieces[index].Text.Length
                && pieces[index - 1].Text.StartsWith(pieces[index].Text, StringComparison.Ordinal)
            )
        );

    /// <summary>The parts of the title, which a page prints again one by one above the text.</summary>
    private static bool IsSaidInTitle(string text, string? title) =>
        title is not null && title.Contains(text, StringComparison.OrdinalIgnoreCase);

    /// <summary>A whole sentence in quotation marks is lifted out of the text for show.</summary>
    private static bool IsPullQuote(string text, int words) =>
        words > MostWordsBesideOthers
        && text[0] is '"' or '“' or '«' or '„'
        && text[^1] is '"' or '”' or '»' or '“'
        && !text.AsSpan(1, text.Length - 2).ContainsAny(QuotationMarks);

    /// <summary>Long lines right below one another are facts without their full stops.</summary>
    private static bool IsOneOfFacts(List<Piece> pieces, int index, int words) =>
        words > MostWordsBesideOthers
        && index > 0
        && pieces[index].Gap == 0
        && pieces[index - 1] is { Kind: PieceKind.Open or PieceKind.Paragraph } above
        && !Prose.EndsSentence(above.Text)
        && Prose.CountWords(above.Text) >= ShortestFact
        && !TimeStamps.IsStamp(above.Text);

    /// <summary>A sentence that breaks off at the end of its line and goes on in the next.</summary>
    private static bool RunsOn(List<Piece> pieces, int index, int words) =>
        words > MostWordsBesideOthers
        && index + 1 < pieces.Count
        && pieces[index + 1] is { Gap: 0, IsBody: true } next
        && Prose.EndsSentence(next.Text)
        && (
            Prose.StartsInLowerCase(next.Text)
            || (char.IsAsciiDigit(next.Text[0]) && !TimeStamps.OpensInTime(next.Text))
        );

    /// <summary>"10:25 Jane Doe" above "Jane Doe in Osten writes:": who writes the entry of a live page.</summary>
    private static bool IsWriterOfEntry(List<Piece> pieces, int index) =>
        TimeStamps.AfterTime(pieces[index].Text).Trim() is var name
        && name.Length < pieces[index].Text.Length
        && BylineLine.IsName(name)
        && index + 1 < pieces.Count
        && pieces[index + 1].Text.StartsWith(name, StringComparison.Ordinal);

    /// <summary>"Jane Doe" above "Jane Doe is a reporter…" or "I’m Jane Doe…", below the text.</summary>
    private static bool IsAuthorsBox(List<Piece> pieces, int index) =>
        index > 2
        && BylineLine.IsName(pieces[index].Text)
        && Pieces.NextWords(pieces, index) is { } next
        && next.Text.AsSpan(0, Math.Min(next.Text.Length, pieces[index].Text.Length + 20))
            .Contains(pieces[index].Text, StringComparison.Ordinal)
        && !pieces.Skip(index + 1).Any(p => p.IsBody && !ReferenceEquals(p, next));

    /// <summary>Where paragraphs are parted by blank lines, a line close below a sentence and close above another is one.</summary>
    private static bool IsAmongSentences(List<Piece> pieces, int index, Layout layout) =>
        layout.UsualGap > 0
        && index > 0
        && index + 1 < pieces.Count
        && pieces[index].Gap == 0
        && pieces[index + 1].Gap == 0
        && pieces[index - 1].IsBody
        && Prose.EndsSentence(pieces[index - 1].Text);

    /// <summary>What a picture shows, printed for those who cannot see it and again below it.</summary>
    private static bool IsSaidBelow(List<Piece> pieces, int index) =>
        index + 1 < pieces.Count && pieces[index + 1].Gap == 0 && pieces[index + 1].Text == pieces[index].Text;

    /// <summary>"ore 22:41 - Kyiv, …" begins as its language writes the time.</summary>
    private static bool StartsSmall(string text) => Prose.StartsInLowerCase(text) && !Time().IsMatch(text);

    /// <summary>"[The days before: 27 September, 28 September]" is an aside.</summary>
    private static bool IsInBrackets(string text) =>
        (text[0] == '[' && text[^1] == ']') || (text[0] == '(' && text[^1] == ')');

    private static bool AsksBriefly(string text, int words) =>
        Prose.LastMark(text) == '?' && words < 14 && text[^1] == '?';

    /// <summary>"Key events:" above a list or a text is a heading; "Here is the situation on Sunday:" and "The mayor said:" are
    /// sentences.</summary>
    private static bool LeadsIn(List<Piece> pieces, int index, int words) =>
        pieces[index].Text[^1] == ':'
        && words <= 6
        && !Sentence().IsMatch(pieces[index].Text)
        && index + 1 < pieces.Count
        && (
            pieces[index + 1].Kind == PieceKind.ListItem
            || (
                pieces[index + 1].Gap > 0
                && (
                    words < 4
                    || TimeStamps.OpensInTime(pieces[index + 1].Text)
                    || !(Speech().IsMatch(pieces[index].Text) || TimeStamps.IsDayOfMonth(pieces[index].Text))
                )
            )
        );

    private static bool HeadsWhatFollows(List<Piece> pieces, int index, Piece next, HashSet<int> decks, Layout layout)
    {
        int words = Prose.CountWords(pieces[index].Text);
        bool isUnderTitle = index > 0 && (pieces[index - 1].Kind is PieceKind.Title || decks.Contains(index - 1));
        bool isLong = words > MostWordsBesideOthers;

        // "Kyiv" between byline and stamp is where the text was written.
        if (words < 3 && pieces[index + 1].Gap == 0 && TimeStamps.IsDate(pieces[index + 1].Text))
        {
            return false;
        }

        if (isLong && (isUnderTitle || next.Kind == PieceKind.Caption))
        {
            decks.Add(index);
            return false;
        }

        // A line right above a picture's caption, or above who wrote the text, tells what the picture shows.
        if (
            pieces[index + 1] is { Gap: 0, Kind: PieceKind.Caption or PieceKind.Byline or PieceKind.Credit }
            && !layout.IsTight
        )
        {
            return false;
        }

        // "Osten" between the byline and the text is where it was written; a site's name there is no heading either.
        if (index > 0 && pieces[index - 1].Kind == PieceKind.Byline && words < 3 && Prose.IsNames(pieces[index].Text))
        {
            return false;
        }

        if (
            index > 0
            && pieces[index - 1].Kind == PieceKind.Title
            && words <= 10
            && YearAtEnd().IsMatch(pieces[index].Text)
        )
        {
            return false;
        }

        if (
            index < layout.FirstSentence
            && (PublisherLine.Is(pieces[index].Text) || IsPlaceAbove(pieces, index, layout))
        )
        {
            return false;
        }

        // Close above the first entry of a live page stands its deck.
        if (isUnderTitle && words > 3 && TimeStamps.OpensInTime(pieces[index + 1].Text))
        {
            return false;
        }

        // "March 23, 2022" above the first of the day's entries in a live page.
        if (TimeStamps.IsDate(pieces[index].Text) && TimeStamps.OpensInTime(pieces[index + 1].Text))
        {
            return true;
        }

        // A question above a heading is answered by all that follows.
        if (words > 6 && Prose.LastMark(pieces[index].Text) == '?' && IsCandidate(pieces, index + 1, layout))
        {
            return false;
        }

        // Three lines in a row that could all be headings are a list of links or the columns of a table.
        return !(
            IsCandidate(pieces, index + 1, layout)
            && IsCandidate(pieces, index + 2, layout)
            && ReferenceEquals(next, pieces[index + 1])
        );
    }

    /// <summary>"OSTEN" right above the first sentence is where it was written.</summary>
    private static bool IsPlaceAbove(List<Piece> pieces, int index, Layout layout) =>
        index + 1 == layout.FirstSentence
        && pieces[index + 1] is { Gap: 0, IsOpen: true }
        && Prose.CountWords(pieces[index].Text) < 3
        && !pieces[index].Text.Any(char.IsLower)
        && !pieces.Skip(index + 1).Any(p => p.IsOpen && p.Text.Length < LongestHeading && !p.Text.Any(char.IsLower));

    /// <summary>The first word and the last: headings of one series share them.</summary>
    private static string FrameOf(string text)
    {
        string squeezed = Prose.Squeeze(text);
        int first = squeezed.IndexOf(' ', StringComparison.Ordinal);
        return first < 0 ? squeezed : squeezed[..first] + squeezed[squeezed.LastIndexOf(' ')..];
    }

    /// <summary>"H.H" is who wrote or typed the text.</summary>
    [GeneratedRegex(@"\p{L}\p{M}?\p{L}|[\p{Lo}\p{Nd}]", RegexOptions.None, PatternLimits.Milliseconds)]
    private static partial Regex HasWord();

    /// <summary>"From Example’s Jane Doe in Osten", "Agenturen/red", "dpa/lby": who wrote an entry.</summary>
    [GeneratedRegex(
        @"^From \p{Lu}[\p{L}]{1,15}['’]s? \p{Lu}[^!?:]{3,80}$|^(?:Agenturen|agenturen|dpa|afp|AFP|sda|apa|AP|Reuters|rtr|ots|red|kna|epd)(?:/[\p{L}-]{2,12}){1,3}$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Credit();

    /// <summary>"Reporting by Jane Doe; Editing by Jan Muster": who made the text stands below it and heads nothing.</summary>
    [GeneratedRegex(
        @"^(?:(?:additional |with )?(?:reporting|writing|editing|translation|research) (?:by|from)|(?:edited|written|translated|compiled) by|redaktion|mitarbeit|mit material von)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Credits();

    /// <summary>"The events of 20 to 25 November 2023" under the title tells the days that it covers.</summary>
    [GeneratedRegex(@"\p{L}{3,12} 20[0-9]{2}$", RegexOptions.CultureInvariant, PatternLimits.Milliseconds)]
    private static partial Regex YearAtEnd();

    /// <summary>"INTERACTIVE Who holds what", "The dam, photo 2": what stands in the place of a picture.</summary>
    [GeneratedRegex(
        @"^INTERACTIVE\b|[,.]? (?:фото|photo|foto|image|bild)[ -]?[0-9]{1,2}$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Picture();

    /// <summary>"- The dam breaks -": agencies set the parts of a long report so.</summary>
    [GeneratedRegex(@"^[-–—] \S.{1,80}\S [-–—]$", RegexOptions.CultureInvariant, PatternLimits.Milliseconds)]
    public static partial Regex Framed();

    /// <summary>Who speaks in what follows the colon.</summary>
    [GeneratedRegex(
        @"\b(?:said|says|wrote|writes|added|adds|told|tells|reports?|reported|stated|warned|asked|posted|tweeted|according|continued|concluded|explained|quote[sd]?"
            + @"|сказа|заяви|повідом|написа|додав|дода|пише|сообщ|сказал|добав|пишет|цитує|цитир|sagte|schrieb|erklärte|teilte|berichtet|hieß|dit|déclar|affirm|écri|ajout|dijo|dice|declar|afirm|escrib|añad"
            + @"|detto|dichiar|afferma|scri|aggiun|powiedzia|napisa|doda|podał|przekaza)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Speech();

    /// <summary>"Про це повідомив штаб", "Об этом сообщил штаб": a sentence whose full stop is missing.</summary>
    [GeneratedRegex(
        @"^(?:нагадаємо|нагадуємо|зазначимо|напомним|напоминаем|отметим|recordemos|rappelons|ricordiamo|przypomnijmy|zur erinnerung|про це|про що|об этом|о чем|о чём|як (?:повідом|зазнач|заяв|розпов)|как (?:сообщ|отмет|заяв|рассказ)|lo (?:ha|riferisce|rende|riporta)|así lo"
            + @"|das (?:teilte|sagte|berichte|gab)|o tym|jak (?:poinformowa|poda|przekaza)|as reported|it was reported)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Attribution();

    [GeneratedRegex(
        @"^(?:ore|h|um|le|la|las|à|a las|o|godz\.?) ?[0-9]{1,2}[:.h][0-9]{2}\b",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Time();

    [GeneratedRegex(
        @"^(?:here|this|these|those|there|it|he|she|they|we|hier|das|dies|es|voici|voilà|c['’]est|estas?|estos?|aquí|ecco|queste|questi|oto|ось|це|вот|это)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Sentence();

    /// <summary>What of the whole document bears on each line.</summary>
    /// <param name="FirstSentence">Where the text begins; -1 for nowhere.</param>
    private readonly record struct Layout(bool IsTight, int UsualGap, int FirstSentence, string? Title);
}
