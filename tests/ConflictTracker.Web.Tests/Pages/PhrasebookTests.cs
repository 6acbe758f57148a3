using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Core.Dating;
using ConflictTracker.Core.Problems;
using ConflictTracker.Data.Archive;
using ConflictTracker.Parsing.Articles;
using ConflictTracker.Web.Resources;
using ConflictTracker.Web.Tests.Conventions;

namespace ConflictTracker.Web.Tests.Pages;

/// <summary>What the rules write in English is said in Ukrainian: every sentence of theirs, with its values.</summary>
public sealed partial class PhrasebookTests
{
    [Theory]
    [InlineData(
        "The title counts “day 550”, which is 27 August 2023.",
        "Заголовок рахує: «day 550», тобто 27 серпня 2023."
    )]
    [InlineData(
        "The title covers “Days 747-751”, which is 11 to 15 March 2024.",
        "Заголовок охоплює «Days 747-751», тобто 11–15 бер. 2024."
    )]
    [InlineData(
        "The text counts “day 9”, which is 4 March 2022, as this publisher’s count runs 1 behind, a Friday as it says; the line before the text says “4 March 2022”, which is 4 March 2022.",
        "Текст рахує: «day 9», тобто 4 березня 2022, бо лік цього видання відстає на 1, пʼятниця, як там і сказано; рядок перед текстом каже: «4 March 2022», тобто 4 березня 2022."
    )]
    [InlineData("An editor ruled “2024-11-19”: Take the day number", "Редактор вирішив: «2024-11-19»: Узяти номер дня")]
    [InlineData(
        "An editor ruled “2024-11-19”: seen in the printed issue",
        "Редактор вирішив: «2024-11-19»: seen in the printed issue"
    )]
    [InlineData("overruled: “day 3” counts to 26 February 2022", "відкинуто: «day 3» дає 26 лютого 2022")]
    public void Say_ASentenceOfTheRules_IsUkrainianWithItsWordsAndDates(string recorded, string expected) =>
        Assert.Equal(expected, InUkrainian(recorded)?.Replace('\'', 'ʼ').Replace('’', 'ʼ'));

    [Theory]
    [InlineData("We looked again; the mayor’s office agrees.")]
    [InlineData("Mended.")]
    public void Say_WhatNoRuleWrote_IsNotTouched(string recorded) => Assert.Null(InUkrainian(recorded));

    [Fact]
    public void Say_InEnglish_IsTheRecord() =>
        Assert.Equal("only bounds the date", Said("only bounds the date", CultureInfo.GetCultureInfo("en")));

    [Fact]
    public void EveryProblem_OfAnyStep_IsSaidInUkrainian()
    {
        Problem[] problems = [.. Problems()];

        Assert.InRange(problems.Length, 35, 200);
        Assert.All(problems, p => Assert.True(IsUkrainian(p.Message), $"{p.Code}: {InUkrainian(p.Message)}"));
    }

    [Fact]
    public void EveryReason_InTheSourceOfTheRules_IsSaidInUkrainian()
    {
        string[] reasons = [.. Reasons().Distinct()];

        Assert.InRange(reasons.Length, 50, 300);
        Assert.Empty(reasons.Where(r => !IsUkrainian(r)));
    }

    [Fact]
    public void EveryPhrase_TakesTheSameValuesInBothLanguages() =>
        Assert.Empty(
            XDocument
                .Parse(SourceTree.Read("src/ConflictTracker.Web/Resources/Phrases.uk.resx"))
                .Descendants("data")
                .Where(data => Holes(data.Attribute("name")!.Value) != Holes(data.Element("value")!.Value))
                .Select(data => data.Attribute("name")!.Value)
        );

    private static string Holes(string text) => string.Concat(Hole().Matches(text).Select(m => m.Value).Order());

    private static bool IsUkrainian(string recorded) =>
        InUkrainian(recorded) is { } said && !English().IsMatch(Kept().Replace(said, ""));

    private static string? InUkrainian(string recorded) => Said(recorded, CultureInfo.GetCultureInfo("uk"));

    private static string? Said(string recorded, CultureInfo culture)
    {
        (CultureInfo before, CultureInfo formats) = (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture);
        (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture) = (culture, culture);
        try
        {
            return Phrasebook.Say(recorded);
        }
        finally
        {
            (CultureInfo.CurrentUICulture, CultureInfo.CurrentCulture) = (before, formats);
        }
    }

    /// <summary>One of every kind that any step can report, with values that are no English.</summary>
    private static IEnumerable<Problem> Problems() =>
        new[] { typeof(Dater), typeof(ArticleReader), typeof(ArchiveMigrator), typeof(Phrasebook) }
            .SelectMany(step => step.Assembly.GetTypes())
            .Where(type => type.Name is "DatingProblems" or "ReadingProblems" or "ImportProblems")
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static))
            .Where(method => method.ReturnType == typeof(Problem))
            .Select(method => (Problem)method.Invoke(null, [.. method.GetParameters().Select(Sample)])!)
            .Append(SourceHabit.Check(Days(5), [7, 7, 7, 7, 7, 7], "Щоденник")!);

    private static DateSpan Days(int length) =>
        new(new DateOnly(2024, 12, 2), new DateOnly(2024, 12, 2).AddDays(length - 1));

    private static object? Sample(ParameterInfo parameter) =>
        parameter.ParameterType == typeof(string) ? "слово"
        : parameter.ParameterType == typeof(DateOnly) ? new DateOnly(2024, 12, 20)
        : parameter.ParameterType == typeof(DayOfWeek) ? DayOfWeek.Friday
        : parameter.ParameterType == typeof(DayClock)
            ? new DayClock("invasion", "вторгнення", new DateOnly(2022, 2, 24), null, [])
        : Convert.ChangeType(7, parameter.ParameterType, CultureInfo.InvariantCulture);

    /// <summary>The sentences in the source of the rules, their values filled in.</summary>
    private static IEnumerable<string> Reasons() =>
        SourceTree
            .Files("src/ConflictTracker.Core", [".cs"])
            .Where(file => Rules().IsMatch(file))
            .SelectMany(file => SourceTree.Read(file).Split('\n'))
            .Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))
            .Select(line => Alternatives().Replace(line, "$1").Replace("{where}", "The text", StringComparison.Ordinal))
            .SelectMany(line => Literal().Matches(line).Select(m => m.Groups[1].Value))
            .Where(text => text is not ("The title" or "The text") && Words().IsMatch(Value().Replace(text, "")))
            .Select(text => Value().Replace(text, "слово"))
            .Select(text => text[0] is ',' or ';' ? "слово" + text : text);

    [GeneratedRegex(@"Dating/(?:\w+Rules|DatingChecks|DatingReason|Weighing)\.cs\z|Rulings/\w+Choices\.cs\z")]
    private static partial Regex Rules();

    /// <summary>A hole that writes one word or another.</summary>
    [GeneratedRegex("""\{\([^{}]*?"(\w+)" : "\w+"\)\}""")]
    private static partial Regex Alternatives();

    [GeneratedRegex("""\$?"((?:[^"\\{}]|\{[^{}"]*\})*)"(?!\s*,\s*2\))""")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Value();

    [GeneratedRegex(@"[a-z]{2,}[ :][a-z]|[a-z]{3,} [“{]|, [a-z]{3,} ")]
    private static partial Regex Words();

    [GeneratedRegex(@"[A-Za-z]{2,}")]
    private static partial Regex English();

    /// <summary>Names of formats and settings, which are typed as they stand.</summary>
    [GeneratedRegex(
        @"\b(?:PNG|JPEG|GIF|PDF|Word|zip|gzip|NUL|UTF|YAML|JSON|Markdown|ConflictTracker(:\w+)*|txt|md|html|url|source|published|title|tags)\b"
    )]
    private static partial Regex Kept();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Hole();
}
