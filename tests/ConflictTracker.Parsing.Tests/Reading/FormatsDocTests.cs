using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace ConflictTracker.Parsing.Tests.Reading;

/// <summary>docs/FORMATS.md says what is true: each example in it is read and compared.</summary>
public sealed partial class FormatsDocTests
{
    public static TheoryData<int, string, string, string> Examples()
    {
        TheoryData<int, string, string, string> examples = [];
        string page = File.ReadAllText(PagePath()).ReplaceLineEndings("\n");
        foreach (Match example in Example().Matches(page))
        {
            int line = 1 + page.AsSpan(0, example.Index).Count('\n');
            examples.Add(
                line,
                example.Groups["format"].Value,
                example.Groups["file"].Value,
                example.Groups["blocks"].Value
            );
        }

        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_Read_GivesTheBlocksBelowIt(int line, string format, string file, string blocks)
    {
        string outline = Outline.Of(Outline.Read(file, $".{format}"));

        Assert.True(blocks == outline, $"docs/FORMATS.md:{line}\n{outline}");
    }

    [Fact]
    public void Page_HasExamplesOfEachTextFormat() =>
        Assert.Equal(["html", "md", "txt"], Examples().Select(e => (string)e[1]).Distinct().Order());

    [Fact]
    public void Page_NamesEveryProblemCode()
    {
        string page = File.ReadAllText(PagePath());
        string codes = File.ReadAllText(Path.Combine(Root(), "src/ConflictTracker.Parsing/Reading/ReadingProblems.cs"));

        Assert.All(Code().Matches(codes), code => Assert.Contains($"| {code.Value} |", page, StringComparison.Ordinal));
    }

    private static string PagePath() => Path.Combine(Root(), "docs", "FORMATS.md");

    private static string Root([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../.."));

    [GeneratedRegex(
        "```(?<format>txt|md|html)\n(?<file>.*?)```\n\n```blocks\n(?<blocks>.*?)\n```",
        RegexOptions.Singleline
    )]
    private static partial Regex Example();

    [GeneratedRegex("CT1[0-9]{3}")]
    private static partial Regex Code();
}
