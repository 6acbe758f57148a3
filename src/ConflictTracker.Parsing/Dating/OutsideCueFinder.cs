using System.Globalization;
using System.Text.RegularExpressions;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;

namespace ConflictTracker.Parsing.Dating;

/// <summary>What stands around a text: metadata, its address, its file name, and the "date …" that collections put before it.</summary>
internal static partial class OutsideCueFinder
{
    public static IEnumerable<DateCue> Find(ParsedDocument document, string? homeClock)
    {
        if (PrefixOf(document) is { } prefix)
        {
            yield return prefix;
        }

        foreach (MetadataEntry entry in document.Metadata)
        {
            if (entry.Name is "published" or "updated" or "modified" or "date" && Iso(entry.Value) is { } date)
            {
                yield return Outside(CueKind.Metadata, entry.Value, date, null) with
                {
                    IsUpdate = entry.Name is "updated" or "modified",
                };
            }
        }

        if (document.Url is { } url)
        {
            foreach (DateCue cue in InAddress(url, CueKind.Url, homeClock))
            {
                yield return cue;
            }
        }

        foreach (DateCue cue in InAddress(document.FileName, CueKind.FileName, homeClock))
        {
            yield return cue;
        }
    }

    private static DateCue? PrefixOf(ParsedDocument document)
    {
        Match match = Prefix().Match(document.Source);
        Group date = match.Groups["date"];
        return match.Success && PartialDate.TryParse(date.Value, out PartialDate parsed)
            ? new DateCue(
                CueKind.LeadingDate,
                match.Value.Trim(),
                new TextSpan(match.Groups["all"].Index, match.Groups["all"].Length),
                parsed
            )
            {
                Spot = CueSpot.Outside,
            }
            : null;
    }

    /// <summary>The day as printed: a moment's own time zone is the writer's.</summary>
    private static PartialDate? Iso(string value)
    {
        string text = value.Trim();
        Match match = IsoDate().Match(text);
        if (match.Success && PartialDate.TryParse(match.Value, out PartialDate date))
        {
            return date;
        }

        return DateTimeOffset.TryParse(
            text,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out DateTimeOffset moment
        )
            ? new PartialDate(DateOnly.FromDateTime(moment.DateTime))
            : null;
    }

    private static IEnumerable<DateCue> InAddress(string address, CueKind kind, string? homeClock)
    {
        Match date = AddressDate().Match(address);
        if (date.Success && PrintedDate.IsDate(Number(date, "y"), Number(date, "m"), Number(date, "d")))
        {
            var day = new DateOnly(Number(date, "y"), Number(date, "m"), Number(date, "d"));
            yield return Outside(kind, date.Value.Trim('/', '-', '_'), new PartialDate(day), null);
        }
        else if (
            AddressMonth().Match(address) is { Success: true } month
            && PrintedDate.IsDate(Number(month, "y"), Number(month, "m"), 1)
        )
        {
            yield return Outside(
                kind,
                month.Value.Trim('/'),
                new PartialDate(new DateOnly(Number(month, "y"), Number(month, "m"), 1), DatePrecision.Month),
                null
            );
        }

        if (homeClock is not null && AddressDay().Match(address) is { Success: true } counted)
        {
            int first = Number(counted, "n");
            int last = counted.Groups["m"].Success ? Number(counted, "m") : first;
            if (first > 0 && last >= first && last - first < 32)
            {
                yield return Outside(
                    kind,
                    counted.Value.Trim('-', '/', '_'),
                    null,
                    new DayRange(homeClock, new WarDay(first), new WarDay(last))
                );
            }
        }
    }

    private static int Number(Match match, string group) =>
        int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static DateCue Outside(CueKind kind, string text, PartialDate? date, DayRange? days) =>
        new(kind, text, null, date, days) { Spot = CueSpot.Outside };

    [GeneratedRegex(
        @"^\s{0,20}(?<all>[Dd]ate:?\s{1,5}(?<date>\d{4}(?:-\d{2}(?:-\d{2})?)?))(?![\d-])",
        RegexOptions.None,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Prefix();

    [GeneratedRegex(@"^\d{4}(?:-\d{2}(?:-\d{2})?)?(?!\d)", RegexOptions.None, PatternLimits.Milliseconds)]
    private static partial Regex IsoDate();

    [GeneratedRegex(
        @"(?<![0-9])(?<y>20[0-9]{2})(?<sep>[-/_.]?)(?<m>0[1-9]|1[0-2]|(?<=[-/_.])[1-9])\k<sep>(?<d>0[1-9]|[12][0-9]|3[01]|(?<=[-/_.])[1-9])(?![0-9])",
        RegexOptions.None,
        PatternLimits.Milliseconds
    )]
    private static partial Regex AddressDate();

    [GeneratedRegex(@"/(?<y>20[0-9]{2})/(?<m>0[1-9]|1[0-2])(?=/)", RegexOptions.None, PatternLimits.Milliseconds)]
    private static partial Regex AddressMonth();

    [GeneratedRegex(
        @"(?<![a-z])(?:days?|den|tag|jour|dia|giorno|dzien)-(?<n>[0-9]{1,4})(?:-(?<m>[0-9]{1,4}))?(?![0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex AddressDay();
}
