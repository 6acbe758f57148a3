using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace ConflictTracker.Parsing.Reading;

/// <summary>Lines that are a date or a time and nothing else: "20:44", "01 Apr 2022 - 13:13", "Stand: 07.11.2022 23:03 Uhr".</summary>
internal static partial class TimeStamps
{
    private const int LongestStamp = 120;
    private const int ChronicleParts = 2;
    private const int LongestLabel = 3;

    private static readonly FrozenSet<string> Around = (
        "stand online seit erstellt issued created last updated update published posted modified first on at am pm a m p h hrs uhr um le la à a las ore alle il del de di da o godz"
        + " gmt utc cet cest et est edt bst eet eest msk msc ist trt st nd rd th of the r г року года р в у о об від от часов"
        + " publié publicado pubblicato opublikowano aktualisiert veröffentlicht zuletzt опубліковано опубликовано оновлено обновлено actualizado"
        + " noon midnight mittag mitternacht midi minuit mezzogiorno mezzanotte mediodía medianoche mis jour aggiornato aggiornamento ultimo zaktualizowano monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur"
        + " thurs fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes"
        + " martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica poniedziałek wtorek środa czwartek"
        + " piątek sobota niedziela понеділок вівторок середа четвер пʼятниця субота неділя понедельник вторник среда четверг пятница суббота воскресенье"
        + " გამოქვეყნდა atualizado bijgewerkt gepubliceerd aktualizováno publikováno δημοσιεύθηκε ενημέρωση this article from was is read reading lesezeit lettura lecture lectura читання чтения czytania year years month months week weeks am den er kyiv time local date datum fecha data дата news modified min and uk ago hour hours minute minutes day days kiev moscow мск"
        + " мин хв pst pdt aest bst kst eat wat за київським києвом киеву москве по часу московскому київ москва editado editada alle utworzenia publikacji aktualizacji aktualizacja creado creata created пн вт ср чт пт сб нд вс mo di mi do fr sa so lun mar mié jue vie sáb dom mer jeu ven sam dim gio sab pon wt śr czw pt sob niedz nd"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal);

    public static List<Piece> Mark(List<Piece> pieces)
    {
        bool isChronicle = IsChronicle(pieces);
        return
        [
            .. pieces.Select(p =>
                p.IsOpen && IsStamp(p.Text) && !(isChronicle && IsDate(p.Text))
                    ? p with
                    {
                        Kind = PieceKind.Paragraph,
                    }
                    : p
            ),
        ];
    }

    /// <summary>A date with its year and no time of day.</summary>
    public static bool IsDate(string text) =>
        text.Length <= LongestStamp
        && Read(text) is { HasOther: false, HasYear: true, HasTime: false, HasNumber: true };

    /// <summary>A stamp that prints a year.</summary>
    public static bool HasYear(string text) => text.Length <= LongestStamp && Read(text).HasYear;

    /// <summary>Several dates on lines of their own, each above a text, head the parts of a chronicle.</summary>
    private static bool IsChronicle(List<Piece> pieces)
    {
        HashSet<string> heads = [];
        for (int i = 0; i + 1 < pieces.Count; i++)
        {
            if (
                pieces[i].IsOpen
                && IsDate(pieces[i].Text)
                && (Prose.EndsSentence(pieces[i + 1].Text) || OpensInTime(pieces[i + 1].Text))
            )
            {
                heads.Add(pieces[i].Text);
            }
        }

        return heads.Count >= ChronicleParts || HeadsEntries(pieces);
    }

    /// <summary>A date below the text's first sentence and right above an entry with its time: the rest of the days was cut off.</summary>
    private static bool HeadsEntries(List<Piece> pieces)
    {
        int first = pieces.FindIndex(p => p.IsBody && Prose.EndsSentence(p.Text));
        for (int i = first + 1; first >= 0 && i + 1 < pieces.Count; i++)
        {
            if (
                pieces[i].IsOpen
                && pieces[i + 1].Gap > 0
                && OpensInTime(pieces[i + 1].Text)
                && !Prose.EndsSentence(pieces[i + 1].Text)
                && IsDate(pieces[i].Text)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"Published:", "Дата:" with its date gone.</summary>
    public static bool IsLabel(string text) =>
        text.Length is > 3 and < 30 && text[^1] == ':' && Around.Contains(text[..^1].TrimEnd().ToLowerInvariant());

    /// <summary>A time of day, or a date with its year. "October 7" alone is none: it heads what follows.</summary>
    public static bool IsStamp(string text) =>
        text.Length <= LongestStamp && (ReadingTime().IsMatch(text) || IsOnlyStamp(text));

    private static bool IsOnlyStamp(string text) =>
        Read(text) is { HasOther: false } stamp && (stamp.HasTime || stamp.HasYear);

    /// <summary>"10:30 a.m. Talks begin", "Ore 21.25 Kiev: …", "20h05 : On récapitule": a time of day before other words.</summary>
    public static bool OpensInTime(string text) => AfterTime(text).Length < text.Length;

    /// <summary>The words behind the time of day that a line opens in; the line itself where it opens in none.</summary>
    public static string AfterTime(string text) =>
        Clock().Match(text) is { Success: true } clock && Prose.CountWords(text.AsSpan(clock.Length)) > 1
            ? text[clock.Length..]
            : text;

    /// <summary>A day and a month and nothing else.</summary>
    public static bool IsDayOfMonth(string text) =>
        text.Length <= LongestStamp
        && Read(text) is { HasOther: false, HasTime: false, HasYear: false, HasMonth: true, HasNumber: true };

    /// <summary>"EXAMPLE NEWS — SUNDAY, 9 JUNE 2024, 09:12", "What happens 10:32 28 Feb 2022", "Osten, 16 January 10:51": a name or a
    /// label before a stamp with its time.</summary>
    public static bool EndsInTime(string text)
    {
        int mark = text.AsSpan().IndexOfAny("—–|");
        int digit = text.AsSpan().IndexOfAnyInRange('0', '9');
        return text.Length <= LongestStamp
            && (
                mark > 0 && IsWholeStamp(text[(mark + 1)..])
                || digit > 0 && Prose.CountWords(text.AsSpan(0, digit)) <= LongestLabel && IsWholeStamp(text[digit..])
                || digit > 0 && IsClockOfPlace(text, digit)
            );
    }

    private static bool IsClockOfPlace(string text, int digit) =>
        text.AsSpan(0, digit).TrimEnd() is [.. var place, ',']
        && Prose.CountWords(place) == 1
        && char.IsUpper(text[0])
        && Read(text[digit..]) is { HasOther: false, HasMonth: true, HasTime: true };

    private static bool IsWholeStamp(string text) => Read(text) is { HasOther: false, HasYear: true, HasTime: true };

    /// <summary>"Wednesday, 18 January": the weekday tells the year.</summary>
    public static bool IsDayOfWeekAndMonth(string text) =>
        IsDayOfMonth(text)
        && Prose.CountWords(text) > 2
        && char.IsLetter(text[0])
        && text.Contains(',', StringComparison.Ordinal);

    private static Reading Read(string text)
    {
        Reading reading = default;
        for (int i = 0; i < text.Length; )
        {
            int end = i + 1;
            if (char.IsAsciiDigit(text[i]))
            {
                while (end < text.Length && char.IsAsciiDigit(text[end]))
                {
                    end++;
                }

                bool isShortDate = IsShortDate(text, i, out int dateEnd);
                end = isShortDate ? dateEnd : end;
                bool isTime =
                    end + 2 < text.Length && text[end] is ':' or 'h' or 'H' && char.IsAsciiDigit(text[end + 1])
                    || IsDottedTime(text, i, end);
                reading = reading with
                {
                    HasNumber = true,
                    HasYear = reading.HasYear || isShortDate || (end - i == 4 && text[i] is '1' or '2'),
                    HasTime = reading.HasTime || isTime,
                    HasOther = reading.HasOther || (end - i > 4 && !isShortDate),
                };
            }
            else if (char.IsLetter(text[i]))
            {
                while (end < text.Length && (char.IsLetter(text[end]) || text[end] is 'ʼ' or '\'' or '’'))
                {
                    end++;
                }

                string word = text[i..end]
                    .TrimEnd('ʼ', '\'', '’')
                    .Replace('\'', 'ʼ')
                    .Replace('’', 'ʼ')
                    .ToLowerInvariant();
                bool isMonth = word.Length > 2 && MonthNames.Find(word) is not null;
                reading = reading with
                {
                    HasMonth = reading.HasMonth || isMonth,
                    HasTime = reading.HasTime || word is "uhr" or "noon" or "midnight" || IsHalfOfDay(text, i, word),
                    HasOther = reading.HasOther || !(isMonth || Around.Contains(word) || IsAgency(text, i, end)),
                };
            }

            i = end;
        }

        return reading with
        {
            HasOther = reading.HasOther || !reading.HasNumber,
        };
    }

    /// <summary>"6.14pm", "6 pm": German "am" stands before its number.</summary>
    private static bool IsHalfOfDay(string text, int at, string word) =>
        word is "am" or "pm"
        && text.AsSpan(0, at).TrimEnd() is { IsEmpty: false } before
        && char.IsAsciiDigit(before[^1]);

    /// <summary>"Updated at 9.15", "Оновлено о 9.15": a full stop for a colon, behind the word that stands before times.</summary>
    private static bool IsDottedTime(string text, int start, int end) =>
        end - start <= 2
        && end + 3 == text.Length
        && text[end] == '.'
        && text[end + 1] is >= '0' and <= '5'
        && char.IsAsciiDigit(text[end + 2])
        && text.AsSpan(0, start).TrimEnd() is var before
        && before.LastIndexOf(' ') is > 3 and var space
        && before[(space + 1)..] is "at" or "о" or "об" or "в" or "um" or "à" or "ore" or "alle" or "o" or "godz.";

    /// <summary>"March 10, 2022 / 6:15 AM / ABC": initials behind a slash.</summary>
    private static bool IsAgency(string text, int start, int end) =>
        end - start is > 1 and < 5
        && text.AsSpan(0, start).TrimEnd().EndsWith("/", StringComparison.Ordinal)
        && text.AsSpan(start, end - start).IndexOfAnyExceptInRange('A', 'Z') < 0;

    /// <summary>"10.05.24", "5/10/24": a date in digits with a short year.</summary>
    private static bool IsShortDate(string text, int at, out int end)
    {
        Match match = ShortDate().Match(text, at);
        bool isHere = match.Success && match.Index == at && (at == 0 || !char.IsAsciiDigit(text[at - 1]));
        end = isHere ? at + match.Length : at;
        return isHere;
    }

    /// <summary>"10 min readMar 6", "4 min read · May 4, 2024": what some sites print for a date.</summary>
    [GeneratedRegex(
        @"^[0-9]{1,3} min read\s?[·•|]?\s?\p{Lu}\p{L}{2,8} [0-9]{1,2}(?:, [0-9]{4})?$",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex ReadingTime();

    [GeneratedRegex(
        @"\G[0-9]{1,2}([./])[0-9]{1,2}\1[0-9]{2}(?![0-9])",
        RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex ShortDate();

    [GeneratedRegex(
        @"^(?:(?:ore|um|le|la|las|à|a las|o|godz\.?|at|update) )?[0-2]?[0-9](?:[:.h][0-5][0-9](?: ?(?:uhr|h|[ap]\.?m\b\.?))?| ?(?:uhr|[ap]\.?m\b\.?))(?![0-9/]|[.,][0-9])(?: (?:[A-Z]{2,4}T|GMT|UTC|MSK)\b)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Clock();

    private readonly record struct Reading(bool HasNumber, bool HasMonth, bool HasYear, bool HasTime, bool HasOther);
}
