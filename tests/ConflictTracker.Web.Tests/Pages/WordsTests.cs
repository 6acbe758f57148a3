using System.Text.RegularExpressions;
using System.Xml.Linq;
using ConflictTracker.Core.Reread;
using ConflictTracker.Web.Newsroom;
using ConflictTracker.Web.Reread;
using ConflictTracker.Web.Tests.Conventions;

namespace ConflictTracker.Web.Tests.Pages;

/// <summary>Every word of the interface is there in English and in Ukrainian.</summary>
public sealed partial class WordsTests
{
    [Fact]
    public void EveryWord_OnAnyPage_IsTranslated()
    {
        HashSet<string> translated = Keys("Words.uk.resx");
        string[] used = [.. Used()];

        Assert.InRange(used.Length, 400, 4000);
        Assert.Empty(used.Where(key => !translated.Contains(key)));
    }

    [Fact]
    public void EveryWord_LookedUpByAnId_IsTranslated()
    {
        HashSet<string> translated = Keys("Words.uk.resx");
        IEnumerable<string> names =
        [
            .. Enum.GetValues<ChangeKind>().Select(ChangeWords.Name),
            .. Enumerable.Range(2001, 11).Append(3103).Append(1001).Append(3001).Select(n => ProblemNames.Of($"CT{n}")),
        ];

        Assert.Empty(names.Where(key => !translated.Contains(key)));
    }

    [Fact]
    public void FieldNames_InNoForm_AreTranslated() =>
        Assert.Empty(
            SourceTree
                .Files("src/ConflictTracker.Web", ".razor")
                .Where(file => SourceTree.Read(file).Contains(" name=\"@T[", StringComparison.Ordinal))
        );

    [Fact]
    public void EveryKey_WithoutAnEnglishTextOfItsOwn_HasOneInEnglish() =>
        Assert.Empty(Keys("Words.uk.resx").Where(IsKey).Except(Keys("Words.resx")));

    [Fact]
    public void EveryTranslation_TakesTheSameValuesAsTheEnglish() =>
        Assert.Empty(
            Texts("Words.uk.resx")
                .Where(text =>
                    !Values(text.Value)
                        .SetEquals(Values(Texts("Words.resx").GetValueOrDefault(text.Key) ?? EnglishOf(text.Key)))
                )
                .Select(text => text.Key)
        );

    /// <summary>Of the number forms that English lacks, those of "other".</summary>
    private static string EnglishOf(string key) =>
        key.EndsWith(".few", StringComparison.Ordinal) || key.EndsWith(".many", StringComparison.Ordinal) ? "{0}" : key;

    private static HashSet<string> Values(string text) => [.. Value().Matches(text).Select(m => m.Groups[1].Value)];

    private static IEnumerable<string> Used() =>
        SourceTree
            .Files("src/ConflictTracker.Web", [".razor", ".cs"])
            .Select(SourceTree.Read)
            .SelectMany(source =>
                Word()
                    .Matches(source)
                    .Select(match => match.Groups[1].Value)
                    .Concat(Said().Matches(source).Select(match => Numbered(match.Groups[1].Value)))
            )
            .Distinct();

    /// <summary>The format of an interpolated text: its values numbered.</summary>
    private static string Numbered(string text)
    {
        int number = 0;
        return Hole().Replace(text, match => $"{{{number++}{match.Groups[1].Value}}}");
    }

    private static HashSet<string> Keys(string file) => [.. Texts(file).Keys];

    private static Dictionary<string, string> Texts(string file) =>
        XDocument
            .Parse(SourceTree.Read("src/ConflictTracker.Web/Resources/" + file))
            .Descendants("data")
            .ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    /// <summary>Keys such as <c>articles.one</c>; the number forms that only Ukrainian has are left out.</summary>
    private static bool IsKey(string key) =>
        KeyShape().IsMatch(key)
        && !key.EndsWith(".few", StringComparison.Ordinal)
        && !key.EndsWith(".many", StringComparison.Ordinal);

    [GeneratedRegex(@"\b(?:T|words)\[""((?:[^""\\])*)""")]
    private static partial Regex Word();

    [GeneratedRegex(@"Words\.Say\(\s*\$""((?:[^""\\])*)""")]
    private static partial Regex Said();

    /// <summary>A value in an interpolated text, with the format it is written in.</summary>
    [GeneratedRegex(@"\{(?:[^{}:]|=>)+?(:[A-Z0-9]+)?\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"\{(\d)[^}]*\}")]
    private static partial Regex Value();

    [GeneratedRegex(@"\A[a-z]+(\.[A-Za-z-]+)+\z")]
    private static partial Regex KeyShape();
}
