using System.CommandLine;
using System.Text.RegularExpressions;
using ConflictTracker.Web.Backups;
using ConflictTracker.Web.Commands;
using ConflictTracker.Web.Hosting;
using ConflictTracker.Web.Import;
using ConflictTracker.Web.Metrics;

namespace ConflictTracker.Web.Tests.Conventions;

/// <summary>What the documents must not forget.</summary>
public sealed partial class DocumentTests
{
    [Fact]
    public void Operations_NamesEveryVerbAndOption()
    {
        string operations = SourceTree.Read("docs/OPERATIONS.md");
        RootCommand root = Verbs.Create();
        IEnumerable<string> names = root
            .Subcommands.Select(verb => verb.Name)
            .Concat(root.Subcommands.Prepend(root).SelectMany(verb => verb.Options).Select(option => option.Name));

        Assert.Empty(
            names.Where(name => !operations.Contains($"`{name}", StringComparison.Ordinal) && name != "--version")
        );
    }

    [Fact]
    public void Operations_NamesEverySetting()
    {
        string operations = SourceTree.Read("docs/OPERATIONS.md");
        IEnumerable<string> keys = new (string Section, Type Options)[]
        {
            (TrackerOptions.Section, typeof(TrackerOptions)),
            (ImportLimits.Section, typeof(ImportLimits)),
            (BackupOptions.Section, typeof(BackupOptions)),
            (MetricsOptions.Section, typeof(MetricsOptions)),
        }.SelectMany(o => o.Options.GetProperties().Where(p => p.CanWrite).Select(p => $"`{o.Section}:{p.Name}`"));

        Assert.Empty(keys.Where(key => !operations.Contains(key, StringComparison.Ordinal)));
    }

    [Fact]
    public void EveryProblemCode_IsDocumented()
    {
        string documents = string.Concat(SourceTree.Files("docs", ".md").Select(SourceTree.Read));
        IEnumerable<string> codes = SourceTree
            .Files("src", ".cs")
            .SelectMany(file => Code().Matches(SourceTree.Read(file)).Select(match => match.Groups[1].Value))
            .Distinct();

        Assert.Empty(codes.Where(code => !documents.Contains(code, StringComparison.Ordinal)));
    }

    [Fact]
    public void Documents_LinkToFilesThatExist() =>
        Assert.Empty(
            SourceTree
                .Files("docs", ".md")
                .Append("README.md")
                .SelectMany(file =>
                    Link()
                        .Matches(Fence().Replace(SourceTree.Read(file), ""))
                        .Select(match => match.Groups[1].Value)
                        .Where(target =>
                            !Path.Exists(Path.Combine(SourceTree.Root, Path.GetDirectoryName(file)!, target))
                        )
                        .Select(target => $"{file}: {target}")
                )
        );

    [GeneratedRegex(@"""(CT\d{4})""")]
    private static partial Regex Code();

    /// <summary>Examples of files: their links lead nowhere.</summary>
    [GeneratedRegex(@"^(`{3,})[^\n]*\n.*?^\1\s*?$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"\]\((?!https?:|#)([^)#]+)")]
    private static partial Regex Link();
}
