using System.Text.RegularExpressions;

namespace ConflictTracker.Web.Tests.Conventions;

/// <summary>The fences between the projects, as docs/ARCHITECTURE.md draws them.</summary>
public sealed partial class FenceTests
{
    [Fact]
    public void Core_HasNoPackages()
    {
        string project = SourceTree.Read("src/ConflictTracker.Core/ConflictTracker.Core.csproj");

        Assert.DoesNotContain("PackageReference", project, StringComparison.Ordinal);
        Assert.DoesNotContain("ProjectReference", project, StringComparison.Ordinal);
        Assert.DoesNotContain("FrameworkReference", project, StringComparison.Ordinal);
    }

    [Fact]
    public void Core_KnowsNoInputOrOutput() =>
        AssertNowhere(["src/ConflictTracker.Core"], [".cs"], IoOrTask(), except: _ => false);

    [Fact]
    public void Parsing_KnowsNoDatabaseAndNoWeb() =>
        AssertNowhere(["src/ConflictTracker.Parsing"], [".cs"], DatabaseOrWeb(), except: _ => false);

    [Fact]
    public void EntityFramework_IsUsedInDataAlone() =>
        AssertNowhere(
            ["src"],
            [".cs", ".razor"],
            EntityFramework(),
            except: file => file.StartsWith("src/ConflictTracker.Data/", StringComparison.Ordinal)
        );

    [Fact]
    public void RawSql_StandsUnderDataSqliteAlone() =>
        AssertNowhere(
            ["src"],
            [".cs", ".razor"],
            RawSql(),
            except: file => file.StartsWith("src/ConflictTracker.Data/Sqlite/", StringComparison.Ordinal)
        );

    [Fact]
    public void RenderModes_StandInIslandsAlone() =>
        AssertNowhere(
            ["src"],
            [".razor", ".cs"],
            RenderMode(),
            except: file => file.EndsWith("Island.razor", StringComparison.Ordinal)
        );

    [Fact]
    public void MarkupString_IsUsedNowhere() =>
        AssertNowhere(["src"], [".razor", ".cs"], MarkupStringWord(), except: _ => false);

    [Fact]
    public void Components_HaveNoInlineStyleOrScript() =>
        AssertNowhere(["src/ConflictTracker.Web"], [".razor"], Inline(), except: _ => false);

    [Fact]
    public void Components_AskTheClockForNow() =>
        AssertNowhere(["src/ConflictTracker.Web"], [".razor"], AmbientNow(), except: _ => false);

    private static void AssertNowhere(string[] folders, string[] endings, Regex pattern, Func<string, bool> except) =>
        Assert.Empty(
            folders
                .SelectMany(folder => SourceTree.Files(folder, endings))
                .Where(file => !except(file))
                .SelectMany(file =>
                    SourceTree
                        .Read(file)
                        .Split('\n')
                        .Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))
                        .Where(line => pattern.IsMatch(line))
                        .Select(line => $"{file}: {line.Trim()}")
                )
        );

    [GeneratedRegex(@"\busing System\.(IO|Net)|\bTask\b|\bFile\.|\bDirectory\.|\bHttpClient\b")]
    private static partial Regex IoOrTask();

    [GeneratedRegex(
        @"\busing (Microsoft\.(EntityFrameworkCore|AspNetCore|Data))\b|\busing System\.Net\.(Http|Sockets)\b"
    )]
    private static partial Regex DatabaseOrWeb();

    [GeneratedRegex(@"\busing Microsoft\.EntityFrameworkCore\b")]
    private static partial Regex EntityFramework();

    [GeneratedRegex(@"(ExecuteSql|FromSql|SqlQuery)(Raw)?\b|\.CommandText\b|\.Sql\(")]
    private static partial Regex RawSql();

    [GeneratedRegex(@"@rendermode|new Interactive(Server|WebAssembly|Auto)RenderMode|\bRenderMode\.Interactive")]
    private static partial Regex RenderMode();

    [GeneratedRegex(@"\bMarkupString\b")]
    private static partial Regex MarkupStringWord();

    [GeneratedRegex(@"\sstyle=|<style|<script(?![^>]*\bsrc=)|\son(click|change|submit|load)=""(?!@)")]
    private static partial Regex Inline();

    [GeneratedRegex(@"\bDate(Time|TimeOffset)\.(Utc)?(Now|Today)\b")]
    private static partial Regex AmbientNow();
}
