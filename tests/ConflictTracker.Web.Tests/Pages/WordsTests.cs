using System.Text.RegularExpressions;
using System.Xml.Linq;
using ConflictTracker.Web.Tests.Conventions;

namespace ConflictTracker.Web.Tests.Pages;

/// <summary>Every word of the reader's interface is there in Ukrainian too.</summary>
public sealed partial class WordsTests
{
    private static readonly string[] Folders =
    [
        "Articles",
        "Calendar",
        "Claims",
        "Layout",
        "Names",
        "Pages",
        "Sources",
        "Timeline",
    ];

    [Fact]
    public void EveryWord_OnReaderPages_IsTranslated()
    {
        HashSet<string> translated = Keys("Words.uk.resx");

        Assert.Empty(Used().Where(key => !translated.Contains(key)));
    }

    [Fact]
    public void EveryKey_WithoutAnEnglishTextOfItsOwn_HasOneInEnglish() =>
        Assert.Empty(Keys("Words.uk.resx").Where(IsKey).Except(Keys("Words.resx")));

    private static IEnumerable<string> Used() =>
        Folders
            .SelectMany(folder => SourceTree.Files("src/ConflictTracker.Web/" + folder, [".razor", ".cs"]))
            .SelectMany(file => Word().Matches(SourceTree.Read(file)))
            .Select(match => match.Groups[1].Value)
            .Distinct();

    private static HashSet<string> Keys(string file) =>
        [
            .. XDocument
                .Parse(SourceTree.Read("src/ConflictTracker.Web/Resources/" + file))
                .Descendants("data")
                .Select(data => data.Attribute("name")!.Value),
        ];

    /// <summary>Keys such as <c>articles.one</c>; the number forms that only Ukrainian has are left out.</summary>
    private static bool IsKey(string key) =>
        KeyShape().IsMatch(key)
        && !key.EndsWith(".few", StringComparison.Ordinal)
        && !key.EndsWith(".many", StringComparison.Ordinal);

    [GeneratedRegex(@"\b(?:T|words)\[""((?:[^""\\])*)""")]
    private static partial Regex Word();

    [GeneratedRegex(@"\A[a-z]+(\.[A-Za-z-]+)+\z")]
    private static partial Regex KeyShape();
}
