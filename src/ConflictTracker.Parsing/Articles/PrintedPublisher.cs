using System.Collections.Frozen;
using System.Text.RegularExpressions;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Names;
using ConflictTracker.Core.Stories;
using ConflictTracker.Parsing.Names;

namespace ConflictTracker.Parsing.Articles;

/// <summary>
/// The publisher that an article itself names: in its byline ("By Al Jazeera Staff", "Anna Lis | Kyiv Post") or in a line at
/// its head or foot ("Source: Al Jazeera and news agencies"). Outlets of the gazetteer alone; agencies are none, as they
/// write for others (<see cref="AgencyCredit"/>).
/// </summary>
internal static partial class PrintedPublisher
{
    private const int LongestLine = 80;

    /// <summary>So many lines at the head and at the foot.</summary>
    private const int Lines = 8;

    private static readonly FrozenDictionary<string, string> Outlets = Gazetteer
        .Embedded.Entries.Where(e => e.Kind == NameKind.Outlet)
        .SelectMany(e =>
            new[] { e.Name }.Concat(e.Aliases).Concat(e.Ukrainian).Concat(e.Russian).Select(n => (n, e.Name))
        )
        .DistinctBy(p => p.n, StringComparer.OrdinalIgnoreCase)
        .ToFrozenDictionary(p => p.n, p => p.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The name that the gazetteer has, or null.</summary>
    public static string? Of(ParsedDocument document)
    {
        if (AgencyCredit.Find(document.Byline, document.Blocks) is not null)
        {
            return null;
        }

        IEnumerable<string> credits = document
            .Blocks.Where((_, i) => i < Lines || i >= document.Blocks.Count - Lines)
            .Select(b => b.Text)
            .Where(t => t.Length <= LongestLine)
            .Select(t => Credit().Match(t))
            .Where(m => m.Success)
            .Select(m => m.Groups["name"].Value);
        return (document.Byline?.Split(['|', '·', ',']) ?? [])
            .Concat(credits)
            .Select(Outlet)
            .FirstOrDefault(o => o is not null);
    }

    private static string? Outlet(string printed) => Outlets.GetValueOrDefault(Aside().Replace(printed, "").Trim());

    [GeneratedRegex(
        @"^\s*(?:source|quelle|fuente|fonte|źródło|джерело|источник)\s*:\s*(?<name>\S.*?)\s*\.?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Credit();

    /// <summary>What stands around the name of an outlet: "By … Staff", "… and news agencies".</summary>
    [GeneratedRegex(
        @"^\s*(?:by|von|par|por|di|автор)\s*:?\s+|\s+(?:staff(?: writers?)?|newsroom|english|and (?:news )?agencies|und agenturen|et agences|y agencias)\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        PatternLimits.Milliseconds
    )]
    private static partial Regex Aside();
}
