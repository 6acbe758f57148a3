using System.Globalization;
using System.Runtime.CompilerServices;
using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Core.Search.Language;

/// <summary>Says what a query was understood to mean, so that a reader can see it and object.</summary>
/// <param name="say">Says an English phrase with its values in the reader's language; null leaves it English.</param>
/// <param name="culture">In which dates and numbers are written; null for the invariant one.</param>
public sealed class QueryWording(
    ConflictCalendar calendar,
    Func<FormattableString, string>? say = null,
    CultureInfo? culture = null
)
{
    private readonly Func<FormattableString, string> _say = say ?? FormattableString.Invariant;
    private readonly CultureInfo _culture = culture ?? CultureInfo.InvariantCulture;

    /// <param name="order">The order in force, whether the text asked for it or the page did.</param>
    public string Say(SearchQuery query, SearchOrder order)
    {
        ArgumentNullException.ThrowIfNull(query);
        string condition = query.Root is null
            ? _say($"every article")
            : _say($"articles {Say(query.Root, isInside: false)}");
        return $"{condition}, {OrderWords(order)}";
    }

    private string OrderWords(SearchOrder order) =>
        order switch
        {
            SearchOrder.Oldest => _say($"oldest day first"),
            SearchOrder.Best => _say($"best match first"),
            _ => _say($"newest day first"),
        };

    private string Say(QueryNode node, bool isInside) =>
        node switch
        {
            AllOf all => Group(string.Join($" {_say($"and")} ", all.Parts.Select(p => Say(p, true))), isInside),
            AnyOf any => Group(string.Join($" {_say($"or")} ", any.Parts.Select(p => Say(p, true))), isInside),
            NoneOf not => _say($"not {Say(not.Part, true)}"),
            HasWord { IsPrefix: true } word => _say($"with words that begin with “{word.Text}”")
                + InTitle(word.InTitle),
            HasWord word => _say($"with “{word.Text}” in any form") + InTitle(word.InTitle),
            HasPhrase phrase => _say($"with exactly “{phrase.Text}”") + InTitle(phrase.InTitle),
            HasNear near => Near(near),
            HasField field => Field(field),
            IsDated date => Dated(date),
            _ => throw new ArgumentException($"{node.GetType().Name} is no part of the query language.", nameof(node)),
        };

    private static string Group(string words, bool isInside) => isInside ? $"({words})" : words;

    private string InTitle(bool inTitle) => inTitle ? " " + _say($"in the title") : "";

    private string Near(HasNear near)
    {
        string parts = string.Join(
            $" {_say($"and")} ",
            near.Parts.Select(p => $"“{(p is HasWord word ? word.Text : ((HasPhrase)p).Text)}”")
        );
        return near.Distance == 1
            ? _say($"with {parts} at most 1 word apart")
            : _say($"with {parts} at most {near.Distance} words apart");
    }

    private string Field(HasField field)
    {
        string value = field.IsPrefix ? _say($"that begins with “{field.Value}”") : $"“{field.Value}”";
        return field.Field switch
        {
            QueryField.Source => _say($"from the source {value}"),
            QueryField.Tag => _say($"tagged {value}"),
            QueryField.Topic => _say($"with an event on the topic {value}"),
            QueryField.Place => _say($"that mention the place {value}"),
            QueryField.Person => _say($"that mention the person {value}"),
            QueryField.Language => _say($"in the language {value}"),
            QueryField.Kind => _say($"that hold the kind {value}"),
            QueryField.Standing => _say($"whose date is {value}"),
            QueryField.SaidBy => _say($"with a claim by {value}"),
            QueryField.Side => _say($"with a claim from the side {value}"),
            QueryField.Verb => _say($"with a claim whose verb is {value}"),
            QueryField.Problem => _say($"read with the problem {value}"),
            _ => _say($"about the conflict {value}"),
        };
    }

    private string Dated(IsDated date)
    {
        string when = (date.From, date.To) switch
        {
            ({ } from, { } to) when from == to => _say($"on {Day(from)}"),
            ({ } from, { } to) => _say($"from {Day(from)} to {Day(to)}"),
            ({ } from, null) => _say($"on or after {Day(from)}"),
            (null, { } to) => _say($"on or before {Day(to)}"),
            _ => _say($"on any day"),
        };
        return date.Asked switch
        {
            AskedDate.Published => _say($"published {when}"),
            AskedDate.Imported => _say($"imported {when}"),
            _ => _say($"dated or covering {when}") + WarDays(date),
        };
    }

    private string Day(DateOnly date) => date.ToString("ddd d MMMM yyyy", _culture);

    /// <summary>The days of the clock asked for, or of the home clock.</summary>
    private string WarDays(IsDated date)
    {
        DayClock clock = calendar.Clocks.FirstOrDefault(c => c.Id == date.Field) ?? calendar.Clock;
        string name = clock == calendar.Clock ? "" : _say(Verbatim(clock.Name)) + " ";
        int? from = date.From is { } first ? clock.DayOf(first)?.Number : null;
        int? to = date.To is { } last ? clock.DayOf(last)?.Number : null;
        return (from, to) switch
        {
            ({ } a, { } b) when a == b => $" ({name}{_say($"day {a:N0}")})",
            ({ } a, { } b) => $" ({name}{_say($"days {a:N0} to {b:N0}")})",
            ({ } a, null) when date.To is null => $" ({name}{_say($"day {a:N0} on")})",
            (null, { } b) when date.From is null => $" ({_say($"to {name}day {b:N0}")})",
            _ => "",
        };
    }

    /// <summary>A name as the phrase that it is.</summary>
    private static FormattableString Verbatim(string name) => FormattableStringFactory.Create(name);
}
