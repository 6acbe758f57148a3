using System.Collections;
using System.Globalization;
using System.Resources;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Web.Calendar;

namespace ConflictTracker.Web.Resources;

/// <summary>
/// What the rules wrote into the archive (reasons of verdicts and cues, problems) in the reader's language. The record is
/// English for good; Phrases.uk.resx holds each of its sentences with holes for the values, so that what an older program
/// wrote is translated too (docs/decisions/0010).
/// </summary>
internal static class Phrasebook
{
    private const string Ukrainian = "uk";

    /// <summary>No rule nests its clauses further; a text that somebody made up might.</summary>
    private const int Deepest = 6;

    private static readonly Lazy<Phrase[]> Phrases = new(Load);

    /// <summary>The text in the language of the request or circuit, or null where it is in no phrasebook: then it stays
    /// as it was written.</summary>
    public static string? Say(string recorded) =>
        CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == Ukrainian ? Translate(recorded) : recorded;

    /// <summary>By the phrase whose values are all understood too, else by the one that has most words of its own.</summary>
    private static string? Translate(string text, int depth = 0)
    {
        string? nearly = null;
        foreach (Phrase phrase in depth == Deepest ? [] : Phrases.Value)
        {
            if (phrase.Read(text) is not { } values)
            {
                continue;
            }

            string?[] said = [.. values.Select(v => Say(v, depth + 1))];
            bool isWhole = !said.Contains(null);
            if (isWhole || (nearly is null && phrase.HasWords))
            {
                nearly = phrase.Say([.. said.Select((s, i) => s ?? values[i].Text)]);
            }

            if (isWhole)
            {
                break;
            }
        }

        return nearly is not null && char.IsLower(text[0])
            ? char.ToLower(nearly[0], CultureInfo.CurrentCulture) + nearly[1..]
            : nearly;
    }

    /// <summary>What stands in a hole, or null where it is no phrase: then it is a name, or somebody's own words.</summary>
    private static string? Say(PhraseValue value, int depth) =>
        value.IsQuoted || !value.Text.Any(char.IsLetter)
            ? value.Text
            : Date(value.Text) ?? Translate(value.Text, depth);

    /// <summary>A day, a span of days or a weekday as the rules write them, or null.</summary>
    private static string? Date(string text)
    {
        if (Enum.TryParse(text, out DayOfWeek weekday) && !char.IsDigit(text[0]))
        {
            return CultureInfo.CurrentCulture.DateTimeFormat.GetDayName(weekday);
        }

        string[] ends = text.Split(" to ");
        if (ends.Length > 2 || !TryDay(ends[^1], out DateOnly last))
        {
            return null;
        }

        // The first day leaves out what it shares with the last.
        string[] shared = ends[^1].Split(' ');
        string first = string.Join(' ', [ends[0], .. shared.Skip(ends[0].Split(' ').Length)]);
        return !TryDay(first, out DateOnly day) || day > last ? null
            : day == last ? DateText.Plain(day)
            : DateText.Of(new DateSpan(day, last));
    }

    private static bool TryDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "d MMMM yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static Phrase[] Load()
    {
        var texts = new ResourceManager("ConflictTracker.Web.Resources.Phrases", typeof(Phrasebook).Assembly);
        ResourceSet set = texts.GetResourceSet(CultureInfo.GetCultureInfo(Ukrainian), true, tryParents: false)!;
        return
        [
            .. set.Cast<DictionaryEntry>()
                .Select(e => new Phrase((string)e.Key, (string)e.Value!))
                .OrderByDescending(p => p.Weight),
        ];
    }
}
