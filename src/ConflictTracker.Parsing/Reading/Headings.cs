using System.Text.RegularExpressions;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Reading;

/// <summary>Marks the lines that head what follows them: short, no sentence, with a text below.</summary>
internal static partial class Headings
{
    private const int LongestHeading = 150;
    private const int MostWords = 20;

    /// <summary>Lines of more words below a title or above a caption are a deck or a picture's description.</summary>
    private const int MostWordsBesideOthers = 8;

    /// <summary>A heading whose text was cut off has few words; longer last lines are sentences that were.</summary>
    private const int MostWordsAtEnd = 4;

    private const int MostWordsAboveEntry = 10;
    private const int LongestName = 60;
    private const int MostWordsInParts = 13;

    public static List<Piece> Mark(List<Piece> pieces)
    {
        List<Piece> marked = [.. pieces];
        HashSet<string> frames = [];
        HashSet<string> twice = NamesPrintedTwice(pieces);
        HashSet<int> decks = [];
        Layout layout = new(
            Pieces.AreTight(pieces),
            Pieces.UsualGap(pieces),
            pieces.FindIndex(p => p.IsBody && Prose.EndsSentence(p.Text)),
            pieces.Find(p => p.Kind == PieceKind.Title)?.Text
        );
        int tail = TailOf(pieces, layout);
        int runEnd = -1;
        for (int i = 0; i < pieces.Count; i++)
        {
            if (!IsCandidate(pieces, i, layout) || twice.Contains(pieces[i].Text))
            {
                continue;
            }

            runEnd = i > runEnd ? EndOfRun(pieces, i, layout) : runEnd;
            bool isHeading =
                i >= tail || i <= runEnd ? false
                : Pieces.NextWords(pieces, i) is { } next ? HeadsWhatFollows(pieces, i, next, decks, layout)
                : (Prose.CountWords(pieces[i].Text) <= MostWordsAtEnd && !IsMark(pieces[i].Text))
                    || frames.Contains(FrameOf(pieces[i].Text));
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

    /// <summary>"Jane Doe" above each of her entries: who writes them. A heading stands once.</summary>
    private static HashSet<string> NamesPrintedTwice(List<Piece> pieces)
    {
        HashSet<string> seen = [];
        HashSet<string> twice = [];
        foreach (
            Piece piece in pieces.Where(p => p.IsOpen && p.Text.Length <= LongestName && BylineLine.IsName(p.Text))
        )
        {
            if (!seen.Add(piece.Text))
            {
                twice.Add(piece.Text);
            }
        }

        return twice;
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

    /// <summary>Three lines or more right below one another that could all be headings are a list; -1 for no such list.</summary>
    private static int EndOfRun(List<Piece> pieces, int index, Layout layout)
    {
        int end = index;
        while (IsCloseBelow(pieces, end + 1) && IsCandidate(pieces, end + 1, layout))
        {
            end++;
        }

        return end - index >= 2 ? end : -1;
    }

    private static bool IsCloseBelow(List<Piece> pieces, int index) => index < pieces.Count && pieces[index].Gap == 0;

    /// <summary>"AA" below the last sentence is an agency's mark.</summary>
    private static bool IsMark(string text) => text.Length < 5 && !text.Any(char.IsLower);

    /// <summary>A number or a word among the links.</summary>
    private static bool IsRemnant(Piece piece) =>
        piece.Kind is PieceKind.Open or PieceKind.Paragraph
        && !Prose.EndsSentence(piece.Text)
        && Prose.CountWords(piece.Text) < (StartsSmall(piece.Text) ? 6 : 3);

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
            words <= MostWords
            && (
                words <= 8
                || IsInParts(pieces, index, words)
                || SentenceCutter.Cut(Number().Replace(TimeStamps.AfterTime(text).TrimStart('.', ' '), "")).Count() == 1
            );
        return isShort
            && !text.Contains("://", StringComparison.Ordinal)
            && !text.Contains('#', StringComparison.Ordinal)
            && HeadingWords.MayHead(text, words)
            && !(index < layout.FirstSentence && words > 1 && HeadingWords.AreSaidIn(layout.Title, text))
            && !(index < layout.FirstSentence && BylineLine.NamesAuthors(text))
            && HeadingSurroundings.AllowOne(pieces, index, words, layout.UsualGap)
            && !TimeStamps.EndsInTime(text)
            && (text[^1] is not ('—' or '–' or '-') || Framed().IsMatch(text))
            && (!Prose.EndsSentence(text) || AsksBriefly(text, words) || LeadsIn(pieces, index, words, layout.IsTight));
    }

    /// <summary>"War in the valley. The dam holds. Follow us live" between gaps, above a paragraph: full stops part a heading that
    /// ends in none.</summary>
    private static bool IsInParts(List<Piece> pieces, int index, int words) =>
        words <= MostWordsInParts
        && index > 0
        && pieces[index].Gap > 0
        && index + 1 < pieces.Count
        && pieces[index + 1] is { IsBody: true, Gap: > 0 } below
        && Prose.EndsSentence(below.Text)
        && SentenceCutter.Cut(pieces[index].Text).Count() is 2 or 3;

    /// <summary>"ore 22:41 - Kyiv, …" begins as its language writes the time.</summary>
    private static bool StartsSmall(string text) => Prose.StartsInLowerCase(text) && !Time().IsMatch(text);

    private static bool AsksBriefly(string text, int words) =>
        Prose.LastMark(text) == '?' && words < 14 && text[^1] == '?';

    /// <summary>"Key events:" above a list or a text is a heading, and so is a longer one above the first entry of a live page; "Here is the situation on Sunday:" and "The mayor said:" are
    /// sentences.</summary>
    private static bool LeadsIn(List<Piece> pieces, int index, int words, bool isTight) =>
        pieces[index].Text[^1] == ':'
        && words <= (IsAboveEntry(pieces, index) ? MostWordsAboveEntry : 6)
        && !Sentence().IsMatch(pieces[index].Text)
        && index + 1 < pieces.Count
        && (
            pieces[index + 1].Kind == PieceKind.ListItem
            || (
                words < 4
                && isTight
                && pieces[index + 1] is { IsOpen: true } below
                && Prose.EndsSentence(below.Text)
                && !Speech().IsMatch(pieces[index].Text)
            )
            || (
                pieces[index + 1].Gap > 0
                && (
                    words < 4
                    || TimeStamps.OpensInTime(pieces[index + 1].Text)
                    || !(Speech().IsMatch(pieces[index].Text) || TimeStamps.IsDayOfMonth(pieces[index].Text))
                )
            )
        );

    private static bool IsAboveEntry(List<Piece> pieces, int index) =>
        index + 1 < pieces.Count
        && pieces[index + 1] is { IsOpen: true, Gap: > 0 } entry
        && TimeStamps.OpensInTime(entry.Text)
        && !Prose.EndsSentence(entry.Text);

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
        if (
            (TimeStamps.IsDate(pieces[index].Text) || TimeStamps.IsDayOfMonth(pieces[index].Text))
            && TimeStamps.OpensInTime(pieces[index + 1].Text)
        )
        {
            return true;
        }

        // "20:04", "Football" and a heading: the entry's topic stands between its time and its title.
        if (
            index > 0
            && words < 3
            && pieces[index].Gap == 0
            && TimeStamps.IsStamp(pieces[index - 1].Text)
            && IsCandidate(pieces, index + 1, layout)
        )
        {
            return false;
        }

        // "The dam in pictures" right above "Show more" is a link.
        if (
            pieces[index + 1]
            is { Kind: PieceKind.Chrome, Gap: 0 }
                and {
                    Text: "Show more"
                        or "Read more"
                        or "Mehr lesen"
                        or "Lire la suite"
                        or "Leer más"
                        or "Leggi tutto"
                        or "Читати далі"
                        or "Читать далее"
                }
        )
        {
            return false;
        }

        // "The dam from above" right above "01:12 - Source: XYZ" is a video's title.
        if (
            pieces[index + 1] is { Kind: PieceKind.Chrome, Gap: 0 } length
            && length.Text.Length <= Prose.LongestLine
            && ChromePatterns.Player().IsMatch(length.Text)
        )
        {
            return false;
        }

        // A name between the title and the title once more is the page's.
        if (
            index > 0
            && words < 3
            && pieces[index - 1].Kind == PieceKind.Title
            && pieces[index + 1].Kind == PieceKind.Chrome
            && Prose.Squeeze(pieces[index + 1].Text) == Prose.Squeeze(layout.Title)
        )
        {
            return false;
        }

        // "4:00 Talks begin" above "6:00 The mayor said so." is an entry itself.
        if (
            TimeStamps.OpensInTime(pieces[index].Text)
            && TimeStamps.OpensInTime(pieces[index + 1].Text)
            && Prose.EndsSentence(pieces[index + 1].Text)
        )
        {
            return false;
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

    /// <summary>"4. What the mayor says".</summary>
    [GeneratedRegex(@"^[0-9]{1,2}[.)] (?=\p{Lu})", RegexOptions.CultureInvariant, PatternLimits.Milliseconds)]
    private static partial Regex Number();

    /// <summary>"The events of 20 to 25 November 2023" under the title tells the days that it covers.</summary>
    [GeneratedRegex(@"\p{L}{3,12} 20[0-9]{2}$", RegexOptions.CultureInvariant, PatternLimits.Milliseconds)]
    private static partial Regex YearAtEnd();

    /// <summary>"- The dam breaks -": agencies set the parts of a long report so.</summary>
    [GeneratedRegex(@"^[-–—] \S.{1,80}\S [-–—]$", RegexOptions.CultureInvariant, PatternLimits.Milliseconds)]
    public static partial Regex Framed();

    /// <summary>Who speaks in what follows the colon.</summary>
    [GeneratedRegex(
        @"\b(?:said|says|wrote|writes|added|adds|told|tells|reports?|reported|stated|warned|asked|posted|tweeted|according|continued|concluded|explained|quote[sd]?"
            + @"|сказа|заяви|повідом|написа|додав|дода|пише|сообщ|сказал|добав|пишет|цитує|цитир|sagte|schrieb|erklärte|teilte|berichtet|hieß|dit|déclar|affirm|écri|ajout|dijo|dice|declar|afirm|escrib|añad"
            + @"|(?:address|statement|interview|briefing|звернен\w*|обращени\w*|інтерв|интерв|брифінг\w*|брифинг\w*|заяв[аіу]|Ansprache|Mitteilung|discours|communiqué|discurso|comunicado|discorso|wystąpieni\w)\s?:$|detto|dichiar|afferma|scri|aggiun|powiedzia|napisa|doda|podał|przekaza)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    public static partial Regex Speech();

    [GeneratedRegex(
        @"^(?:ore|h|um|le|la|las|à|a las|o|godz\.?) ?[0-9]{1,2}[:.h][0-9]{2}\b",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Time();

    [GeneratedRegex(
        @"^(?:here|this|these|those|there|it|he|she|they|we|hier|das (?!passiert|geschah|wird|brachte)|dies|es|voici|voilà|c['’]est|estas?|estos?|aquí|ecco|queste|questi|oto|ось|це|вот|это)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Sentence();

    /// <summary>What of the whole document bears on each line.</summary>
    /// <param name="FirstSentence">Where the text begins; -1 for nowhere.</param>
    private readonly record struct Layout(bool IsTight, int UsualGap, int FirstSentence, string? Title);
}
