using System.Globalization;
using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Core.Search.Language;

/// <summary>Says in English what a query was understood to mean, so that a reader can see it and object.</summary>
public sealed class QueryWording(ConflictCalendar calendar)
{
    /// <param name="order">The order in force, whether the text asked for it or the page did.</param>
    public string Say(SearchQuery query, SearchOrder order)
    {
        ArgumentNullException.ThrowIfNull(query);
        string condition = query.Root is null ? "every article" : $"articles {Say(query.Root, isInside: false)}";
        return $"{condition}, {OrderWords(order)}";
    }

    private static string OrderWords(SearchOrder order) =>
        order switch
        {
            SearchOrder.Oldest => "oldest day first",
            SearchOrder.Best => "best match first",
            _ => "newest day first",
        };

    private string Say(QueryNode node, bool isInside) =>
        node switch
        {
            AllOf all => Group(string.Join(" and ", all.Parts.Select(p => Say(p, true))), isInside),
            AnyOf any => Group(string.Join(" or ", any.Parts.Select(p => Say(p, true))), isInside),
            NoneOf not => "not " + Say(not.Part, true),
            HasWord { IsPrefix: true } word => $"with words that begin with “{word.Text}”{InTitle(word.InTitle)}",
            HasWord word => $"with “{word.Text}” in any form{InTitle(word.InTitle)}",
            HasPhrase phrase => $"with exactly “{phrase.Text}”{InTitle(phrase.InTitle)}",
            HasNear near => "with " + Near(near),
            HasField field => Field(field),
            IsDated date => Dated(date),
            _ => throw new ArgumentException($"{node.GetType().Name} is no part of the query language.", nameof(node)),
        };

    private static string Group(string words, bool isInside) => isInside ? $"({words})" : words;

    private static string InTitle(bool inTitle) => inTitle ? " in the title" : "";

    private static string Near(HasNear near)
    {
        string parts = string.Join(" and ", near.Parts.Select(p => p is HasWord word ? $"“{word.Text}”" : Phrase(p)));
        string words =
            near.Distance == 1 ? "1 word" : string.Create(CultureInfo.InvariantCulture, $"{near.Distance} words");
        return $"{parts} at most {words} apart";
    }

    private static string Phrase(QueryNode node) => $"“{((HasPhrase)node).Text}”";

    private static string Field(HasField field)
    {
        string value = field.IsPrefix ? $"that begins with “{field.Value}”" : $"“{field.Value}”";
        return field.Field switch
        {
            QueryField.Source => $"from the source {value}",
            QueryField.Tag => $"tagged {value}",
            QueryField.Topic => $"with an event on the topic {value}",
            QueryField.Place => $"that mention the place {value}",
            QueryField.Person => $"that mention the person {value}",
            QueryField.Language => $"in the language {value}",
            QueryField.Kind => $"that hold the kind {value}",
            QueryField.Standing => $"whose date is {value}",
            QueryField.SaidBy => $"with a claim by {value}",
            QueryField.Side => $"with a claim from the side {value}",
            QueryField.Verb => $"with a claim whose verb is {value}",
            QueryField.Problem => $"read with the problem {value}",
            _ => $"about the conflict {value}",
        };
    }

    private string Dated(IsDated date)
    {
        string what = date.Asked switch
        {
            AskedDate.Published => "published",
            AskedDate.Imported => "imported",
            _ => "dated or covering",
        };
        string when = (date.From, date.To) switch
        {
            ({ } from, { } to) when from == to => "on " + Day(from),
            ({ } from, { } to) => $"from {Day(from)} to {Day(to)}",
            ({ } from, null) => $"on or after {Day(from)}",
            (null, { } to) => $"on or before {Day(to)}",
            _ => "on any day",
        };
        string days = date.Asked == AskedDate.Covered ? WarDays(date) : "";
        return $"{what} {when}{days}";
    }

    private static string Day(DateOnly date) => date.ToString("ddd d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The days of the clock asked for, or of the home clock.</summary>
    private string WarDays(IsDated date)
    {
        DayClock clock = calendar.Clocks.FirstOrDefault(c => c.Id == date.Field) ?? calendar.Clock;
        string name = clock == calendar.Clock ? "" : clock.Name + " ";
        int? from = date.From is { } first ? clock.DayOf(first)?.Number : null;
        int? to = date.To is { } last ? clock.DayOf(last)?.Number : null;
        return (from, to) switch
        {
            ({ } a, { } b) when a == b => string.Create(CultureInfo.InvariantCulture, $" ({name}day {a:N0})"),
            ({ } a, { } b) => string.Create(CultureInfo.InvariantCulture, $" ({name}days {a:N0} to {b:N0})"),
            ({ } a, null) when date.To is null => string.Create(
                CultureInfo.InvariantCulture,
                $" ({name}day {a:N0} on)"
            ),
            (null, { } b) when date.From is null => string.Create(
                CultureInfo.InvariantCulture,
                $" (to {name}day {b:N0})"
            ),
            _ => "",
        };
    }
}
