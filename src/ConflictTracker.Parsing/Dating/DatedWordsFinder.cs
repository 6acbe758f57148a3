using ConflictTracker.Core.Dating;

namespace ConflictTracker.Parsing.Dating;

/// <summary>Finds printed dates and tells datelines and stamps from dates that are merely told of.</summary>
internal sealed class DatedWordsFinder(DatingLexicon lexicon)
{
    private const int LongestStamp = 16;
    private const int DatelinePieces = 5;
    private const int DatelineTokens = 12;

    /// <summary>A deck or its lines may stand above the dateline.</summary>
    private const int LeadOrder = 5;

    /// <summary>A live page may be kept for so many days: its stamp above is the later one.</summary>
    private const int LongestStay = 10;

    /// <summary>An agency's first sentence, about.</summary>
    private const int LeadTokens = 50;

    /// <summary>Weekday, time and small words between a phrase and its date.</summary>
    private const int LongestLink = 12;
    private readonly PrintedDateFinder _dates = new(lexicon);
    private readonly ReportDates _reports = new(lexicon);

    public List<DatedWords> Find(IReadOnlyList<DatingPiece> pieces)
    {
        List<DatedWords> found = [];
        foreach (DatingPiece piece in pieces.Where(p => p.Zone != PieceZone.Prefix))
        {
            List<PrintedDate> dates = _reports.WithPeriods(piece.Tokens, _dates.Find(piece.Tokens));
            for (int i = 0; i < dates.Count; i++)
            {
                DatedWords words = Classified(piece, dates[i], dates.Count);
                found.Add(
                    i > 0 && EndsCountSinceDay1(piece, dates[i - 1], dates[i])
                        ? words with
                        {
                            Kind = CueKind.Dateline,
                            IsHistory = false,
                        }
                        : words
                );
            }
        }

        found.RemoveAll(d => IsMasthead(d, pieces));
        return WithoutFarStamps(WithoutTimelineHeadings(WithoutPagesClock(found, pieces)), pieces);
    }

    private DatedWords Classified(DatingPiece piece, PrintedDate date, int datesInPiece)
    {
        IReadOnlyList<Token> tokens = piece.Tokens;
        int sentence = tokens[date.From].Sentence;
        bool isUpdate = UpdateWords(tokens, date);
        CueKind kind = piece.Zone switch
        {
            PieceZone.Post => CueKind.SocialPost,
            PieceZone.Caption => CueKind.Caption,
            PieceZone.Chrome => IsStamp(piece, date) && date.Year is not null ? CueKind.BylineStamp : CueKind.TextDate,
            _ when date.Day is null => CueKind.TextDate,
            PieceZone.Title when date.IsRange => CueKind.TitleDayRange,
            _ when isUpdate && date.Year is not null => CueKind.BylineStamp,
            _ when isUpdate && piece.Order < DatelinePieces && IsStamp(piece, date) => CueKind.BylineStamp,
            PieceZone.Title => TitleKind(tokens, date),
            _ when _reports.IsPastDay(piece, date) => CueKind.Dateline,
            _ when date.IsRange && _reports.IsPeriod(piece, date) => CueKind.TitleDayRange,
            _ when IsSelfDated(tokens, date) || _reports.IsReported(piece, date) || IsDateline(piece, date) =>
                date.IsRange ? CueKind.TitleDayRange : CueKind.Dateline,
            _ when IsStampedWithWeekday(piece, date) => CueKind.BylineStamp,
            _ when date.Year is not null && datesInPiece <= 2 && (IsStamp(piece, date) || OpensWithTime(piece, date)) =>
                CueKind.BylineStamp,
            _ => CueKind.TextDate,
        };
        bool isHistory = lexicon.History.IsWithin(tokens, date.From - 4, date.From - 1, sentence);
        bool isFuture = lexicon.Future.IsWithin(tokens, date.From - 6, date.From - 1, sentence);
        return new DatedWords(piece, date, kind)
        {
            Told = kind == CueKind.Dateline && date.Year is null ? WeekdayTold(tokens, date) : null,
            IsUpdate = isUpdate,
            IsHistory = isHistory,
            IsFuture = isFuture,
            IsBeginning = lexicon.Began.IsWithin(tokens, date.From - LongestLink, date.To + LongestLink, sentence),
            IsPastDay = kind == CueKind.Dateline && _reports.IsPastDay(piece, date),
        };
    }

    /// <summary>"Wednesday, 18 January" alone on the first line, or at the head of a live page's only day.</summary>
    private bool IsStampedWithWeekday(DatingPiece piece, PrintedDate date) =>
        date is { Year: null, Weekday: not null }
        && (
            (piece.Zone is PieceZone.Lead or PieceZone.Heading && piece.Order == 0)
            || (piece.Zone is PieceZone.Heading && piece.Order < DatelinePieces)
        )
        && IsStamp(piece, date);

    /// <summary>"May 25 (ABC) - Bombs hit a shop on Saturday": agencies name the weekday of the day that they write on.</summary>
    private DayOfWeek? WeekdayTold(IReadOnlyList<Token> tokens, PrintedDate date)
    {
        for (int i = date.To + 1; i < Math.Min(tokens.Count, date.To + LeadTokens); i++)
        {
            if (
                tokens[i].Length > 3
                && lexicon.Weekdays.TryGet(tokens[i].Folded, out int day)
                && !lexicon.Future.IsWithin(tokens, i - 4, i - 1, tokens[i].Sentence)
            )
            {
                return PrintedDateFinder.Weekday(day);
            }
        }

        return null;
    }

    /// <summary>"Losses from 24.02.22 to 25.05.24": a count from the first day of the war ends on the text's own.</summary>
    private static bool EndsCountSinceDay1(DatingPiece piece, PrintedDate first, PrintedDate last) =>
        piece.Zone is PieceZone.Lead or PieceZone.Body or PieceZone.Title or PieceZone.Heading
        && first is { Year: 2022, Month: 2, Day: 24 }
        && last is { Year: not null, Day: not null }
        && last.From == first.To + 2
        && piece.Tokens[first.To + 1].Folded
            is "по"
                or "до"
                or "to"
                or "through"
                or "until"
                or "bis"
                or "au"
                or "al"
                or "do"
                or "-"
                or "–";

    /// <summary>A date that ends a title after its author is a stamp; one that the title names, the text's own.</summary>
    private CueKind TitleKind(IReadOnlyList<Token> tokens, PrintedDate date)
    {
        bool isHistory = lexicon.History.IsWithin(tokens, date.From - 3, date.From - 1, tokens[date.From].Sentence);
        return isHistory ? CueKind.TextDate
            : tokens[date.From].IsNumber && date.To == date.From + 4 && date.To == tokens.Count - 1
                ? CueKind.BylineStamp
            : CueKind.Dateline;
    }

    /// <summary>"Here is the situation on Monday, May 6, 2024", "станом на 19 листопада", "(per 29 September)".</summary>
    private bool IsSelfDated(IReadOnlyList<Token> tokens, PrintedDate date)
    {
        for (int i = date.From - 1; i >= Math.Max(0, date.From - LongestLink); i--)
        {
            if (tokens[i].Sentence != tokens[date.From].Sentence)
            {
                return false;
            }

            int length = Math.Max(lexicon.AsOf.LengthAt(tokens, i), lexicon.Today.LengthAt(tokens, i));
            if (length > 0 && OnlyLinks(tokens, i + length, date.From))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Weekday, time, comma, colon or article between the phrase and the date.</summary>
    private bool OnlyLinks(IReadOnlyList<Token> tokens, int from, int to)
    {
        for (int i = from; i < to; i++)
        {
            bool isLink =
                !tokens[i].IsWord
                || tokens[i].IsNumber
                || lexicon.Weekdays.Contains(tokens[i].Folded)
                || lexicon.Connectors.IsAt(tokens, i)
                || lexicon.Stamp.IsAt(tokens, i)
                || tokens[i].Length <= 3;
            if (!isLink)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"KYIV, March 5 (Reuters) —", "UNITED NATIONS, Jul 08 (APP):", "15 March 2022. Kyiv.": a place and a date that
    /// open a paragraph, closed by a dash, a colon, or an agency's mark.</summary>
    private bool IsDateline(DatingPiece piece, PrintedDate date)
    {
        IReadOnlyList<Token> tokens = piece.Tokens;
        if (
            piece.Order >= DatelinePieces
            || piece.Zone is not (PieceZone.Lead or PieceZone.Body)
            || date.From > DatelineTokens
        )
        {
            return false;
        }

        // "Wednesday, 18 January. Day 330": a sentence of its own, and the first.
        if (
            date is { Weekday: not null, From: 2 }
            && piece.Order == 0
            && lexicon.Weekdays.Contains(tokens[0].Folded)
            && date.To + 2 < tokens.Count
            && tokens[date.To + 1].Is('.')
            && tokens[date.To + 2].IsCapital
        )
        {
            return true;
        }

        // "November 30, 2024 – Rebels hold the town.", "TUE 15 APR – Rebels hold the town."
        if (date.From == 0 || (date.Weekday is not null && date.From == 1))
        {
            bool mayLead = date.Weekday is not null
                ? piece.Order < LeadOrder
                : date.Year is not null && piece.Order == 0;
            return mayLead
                && date.To + 1 < tokens.Count
                && tokens[date.To + 1].Folded is "–" or ":"
                && date.To + 2 < tokens.Count
                && tokens[date.To + 2].IsWord;
        }

        for (int i = 0; i < date.From; i++)
        {
            bool isPlace =
                !tokens[i].IsWord && !tokens[i].IsNumber
                || tokens[i].IsCapital
                || lexicon.Weekdays.Contains(tokens[i].Folded);
            if (!isPlace)
            {
                return false;
            }
        }

        int next = date.To + 1;
        next += next < tokens.Count && tokens[next].Is('.') ? 1 : 0;
        return next < tokens.Count
            && (
                tokens[date.From - 1].Folded is "," or "." or "(" or "–"
                || lexicon.Weekdays.Contains(tokens[date.From - 1].Folded)
            )
            && (
                tokens[next].Folded is "(" or "–" or "-" or ":" or "/" or "["
                || tokens[next].Sentence != tokens[date.To].Sentence
            );
    }

    private bool UpdateWords(IReadOnlyList<Token> tokens, PrintedDate date)
    {
        for (int i = date.From - 1; i >= Math.Max(0, date.From - 8); i--)
        {
            if (
                tokens[i].Folded
                is "updated"
                    or "update"
                    or "aktualisiert"
                    or "aktualisierung"
                    or "оновлено"
                    or "обновлено"
                    or "actualizado"
                    or "aggiornato"
                    or "aggiornamento"
                    or "aktualizacja"
                    or "actualise"
                    or "modified"
                    or "atualizado"
                    or "atualizada"
                    or "bijgewerkt"
                    or "aktualizovano"
                    or "ενημερωση"
            )
            {
                return OnlyLinks(tokens, i + 1, date.From);
            }
        }

        return false;
    }

    /// <summary>A line that holds little but a date, its time and the words of a stamp.</summary>
    private bool IsStamp(DatingPiece piece, PrintedDate date)
    {
        IReadOnlyList<Token> tokens = piece.Tokens;
        int strangers = 0;
        bool isLabelled = false;
        for (int i = 0; i < tokens.Count && i <= LongestStamp; i++)
        {
            if (i >= date.From && i <= date.To)
            {
                continue;
            }

            int length = lexicon.Stamp.LengthAt(tokens, i);
            isLabelled |= length > 0 && tokens[i].Length > 3;
            strangers +=
                length == 0
                && tokens[i].IsWord
                && !lexicon.Weekdays.Contains(tokens[i].Folded)
                && !IsAgencyMark(tokens, i)
                    ? 1
                    : 0;
            i += Math.Max(1, length) - 1;
        }

        // "Osten — March 10, 2022": a place and a date, and nothing else.
        bool isAtPlace =
            strangers == 1
            && date.From is 2 or 3
            && tokens[0].IsCapital
            && !tokens[1].IsWord
            && date.To == tokens.Count - 1
            && date.Year is not null;

        int shortLine = tokens.Count - (date.To - date.From + 1);
        return (tokens.Count <= LongestStamp && strangers == 0 && shortLine < LongestStamp)
            || (isLabelled && strangers <= 3 && tokens.Count <= LongestStamp)
            || (isLabelled && date.From <= 4 && LeadsLine(tokens, date))
            || isAtPlace;
    }

    /// <summary>"24 March 2022, 13:11The army…": date and time that run into the text.</summary>
    private static bool OpensWithTime(DatingPiece piece, PrintedDate date)
    {
        IReadOnlyList<Token> tokens = piece.Tokens;
        int at = date.To + 1;
        at += at < tokens.Count && tokens[at].Folded is "," or "|" or "–" or "-" ? 1 : 0;
        return date.From == 0
            && piece.Order < DatelinePieces
            && at + 2 < tokens.Count
            && tokens[at].Number is >= 0 and < 24
            && tokens[at + 1].Is(':')
            && tokens[at + 2].IsNumber;
    }

    /// <summary>"March 10, 2022 / 6:15 AM / ABC": a few letters behind a slash.</summary>
    private static bool IsAgencyMark(IReadOnlyList<Token> tokens, int at) =>
        at > 0 && tokens[at].IsCapital && tokens[at].Length <= 4 && tokens[at - 1].Is('/');

    /// <summary>"Stand: 07.11.2022 23:03 Uhr" may run into the paragraph that it stands before.</summary>
    private bool LeadsLine(IReadOnlyList<Token> tokens, PrintedDate date)
    {
        for (int i = 0; i < date.From; i++)
        {
            if (tokens[i].IsWord && !lexicon.Stamp.IsAt(tokens, i) && !lexicon.Weekdays.Contains(tokens[i].Folded))
            {
                return false;
            }
        }

        return date.From > 0;
    }

    /// <summary>A weekday and a date on the very first line, links below it and the title below those: the day on which the
    /// page was looked at.</summary>
    private static bool IsMasthead(DatedWords words, IReadOnlyList<DatingPiece> pieces) =>
        IsFullStamp(words)
        && words.Printed.Weekday is not null
        && pieces.Count > 2
        && ReferenceEquals(words.Piece, pieces[0])
        && pieces[1].Zone == PieceZone.Chrome
        && pieces.Any(p => p.Zone == PieceZone.Title);

    /// <summary>A much later stamp above the title, with another below it, tells when the page was saved.</summary>
    private static List<DatedWords> WithoutPagesClock(List<DatedWords> found, IReadOnlyList<DatingPiece> pieces)
    {
        if (pieces.FirstOrDefault(p => p.Zone == PieceZone.Title)?.Place is not { } title)
        {
            return found;
        }

        DatedWords? below = found.Find(d =>
            IsFullStamp(d) && d.Piece.Order < DatelinePieces && d.Piece.Place!.Value.Start > title.Start
        );
        return below is null
            ? found
            :
            [
                .. found.Select(d =>
                    IsFullStamp(d)
                    && d.Piece.Place!.Value.Start < title.Start
                    && DayNumber(d.Printed) - DayNumber(below.Printed) > LongestStay
                        ? d with
                        {
                            IsUpdate = true,
                        }
                        : d
                ),
            ];
    }

    /// <summary>One stamp deep in the text, with more text below it, is another page's that is offered there; a live page stamps
    /// its entries again and again, and a report's own stamp is its last line or says what it is.</summary>
    private List<DatedWords> WithoutFarStamps(List<DatedWords> found, IReadOnlyList<DatingPiece> pieces)
    {
        int last = pieces.Count == 0 ? 0 : pieces.Max(p => p.Order);
        Dictionary<int, int> stamps = [];
        foreach (int day in found.Where(IsFullStamp).Select(d => DayNumber(d.Printed)))
        {
            stamps[day] = stamps.GetValueOrDefault(day) + 1;
        }

        return
        [
            .. found.Select(d =>
                IsFullStamp(d)
                && d.Piece.Zone is PieceZone.Body or PieceZone.Heading
                && d.Piece.Order is var order
                && order >= DatelinePieces
                && order + 1 < last
                && !IsLabelled(d)
                && Enumerable.Range(DayNumber(d.Printed) - 2, 5).Sum(day => stamps.GetValueOrDefault(day)) == 1
                    ? d with
                    {
                        Kind = CueKind.TextDate,
                    }
                    : d
            ),
        ];
    }

    private bool IsLabelled(DatedWords words)
    {
        for (int i = 0; i < words.Printed.From; i++)
        {
            if (words.Piece.Tokens[i].Length > 3 && lexicon.Stamp.IsAt(words.Piece.Tokens, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>About: for telling weeks apart.</summary>
    private static int DayNumber(PrintedDate date) => (date.Year!.Value * 365) + (date.Month * 30) + date.Day!.Value;

    private static bool IsFullStamp(DatedWords words) =>
        words
            is {
                Kind: CueKind.BylineStamp,
                IsUpdate: false,
                Piece.Place: not null,
                Printed: { Year: not null, Day: not null }
            };

    /// <summary>Bare dates on lines of their own, several of them, are the headings of a chronicle.</summary>
    private static List<DatedWords> WithoutTimelineHeadings(List<DatedWords> found)
    {
        bool isBare(DatedWords d) =>
            d.Kind == CueKind.BylineStamp && !d.IsUpdate && d.Piece.Tokens.Count <= d.Printed.To - d.Printed.From + 3;
        int bare = found.Where(isBare).Select(d => (d.Printed.Year, d.Printed.Month, d.Printed.Day)).Distinct().Count();
        return bare < 2 ? found : [.. found.Select(d => isBare(d) ? d with { Kind = CueKind.TextDate } : d)];
    }
}
