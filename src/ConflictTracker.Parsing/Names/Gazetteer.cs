using System.Globalization;
using System.Reflection;
using ConflictTracker.Core.Names;

namespace ConflictTracker.Parsing.Names;

/// <summary>The names that the archive knows, as data/gazetteers has them.</summary>
public sealed class Gazetteer
{
    private static readonly (string File, NameKind Kind)[] Files =
    [
        ("places.csv", NameKind.Place),
        ("people.csv", NameKind.Person),
        ("organisations.csv", NameKind.Organisation),
        ("weapons.csv", NameKind.Weapon),
        ("outlets.csv", NameKind.Outlet),
    ];

    private static readonly Lazy<Gazetteer> LazyEmbedded = new(ReadEmbedded);

    private readonly Dictionary<(NameKind, string), GazetteerEntry> _byName;

    public Gazetteer(IReadOnlyList<GazetteerEntry> entries)
    {
        Entries = entries;
        _byName = entries.GroupBy(e => (e.Kind, e.Name)).ToDictionary(g => g.Key, g => g.First());
    }

    /// <summary>The gazetteers that travel inside this assembly, read once.</summary>
    public static Gazetteer Embedded => LazyEmbedded.Value;

    /// <summary>Places first, then people, organisations, weapons, outlets: where two share a spelling, the first has it.</summary>
    public IReadOnlyList<GazetteerEntry> Entries { get; }

    /// <summary>The row of a name that the archive uses, or null.</summary>
    public GazetteerEntry? Find(NameKind kind, string name) => _byName.GetValueOrDefault((kind, name));

    private static Gazetteer ReadEmbedded()
    {
        Assembly assembly = typeof(Gazetteer).Assembly;
        List<GazetteerEntry> entries = [];
        foreach ((string file, NameKind kind) in Files)
        {
            using Stream stream =
                assembly.GetManifestResourceStream($"gazetteers/{file}")
                ?? throw new InvalidOperationException($"The gazetteer {file} is missing from the assembly.");
            using StreamReader reader = new(stream);
            entries.AddRange(CsvRows.Read(reader).Skip(1).Select(row => Entry(kind, row)));
        }

        return new Gazetteer(entries);
    }

    private static GazetteerEntry Entry(NameKind kind, IReadOnlyList<string> row) =>
        new(
            kind,
            row[0],
            row[1],
            Spellings(row[2]),
            Spellings(row[3]),
            Spellings(row[4]),
            row[5],
            Degrees(row[6]),
            Degrees(row[7]),
            row[8],
            row[9]
        );

    private static string[] Spellings(string cell) => cell.Split('|', StringSplitOptions.RemoveEmptyEntries);

    private static double? Degrees(string cell) =>
        cell.Length == 0 ? null : double.Parse(cell, CultureInfo.InvariantCulture);
}
