using System.Text.Json;
using ConflictTracker.Core.Calendar;

namespace ConflictTracker.Parsing.Conflicts;

/// <summary>The conflicts that the archive knows, as <c>data/conflicts/*.json</c> describes them. Read once.</summary>
public sealed class ConflictCatalog
{
    private const string Folder = "conflicts/";
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);
    private static readonly Lazy<ConflictCatalog> Embedded = new(ReadEmbedded);

    private readonly Dictionary<string, KnownConflict> _byId;

    internal ConflictCatalog(IReadOnlyList<KnownConflict> known)
    {
        Known = known;
        _byId = known.ToDictionary(k => k.Calendar.Id, StringComparer.Ordinal);
    }

    /// <summary>All calendars, by id.</summary>
    public IReadOnlyList<ConflictCalendar> All => [.. Known.Select(k => k.Calendar)];

    internal IReadOnlyList<KnownConflict> Known { get; }

    /// <summary>The conflicts that ship with the program.</summary>
    public static ConflictCatalog Load() => Embedded.Value;

    /// <summary>A conflict's calendar, or null where the id is not known.</summary>
    public ConflictCalendar? Find(string? id) =>
        id is not null && _byId.TryGetValue(id, out KnownConflict? k) ? k.Calendar : null;

    /// <summary>The calendar of the conflict that an archive is about.</summary>
    /// <exception cref="ArgumentException">The id is not known: the message lists those that are.</exception>
    public ConflictCalendar Home(string id) =>
        Find(id)
        ?? throw new ArgumentException(
            $"\"{id}\" is not a known conflict. Known are: {string.Join(", ", _byId.Keys)}.",
            nameof(id)
        );

    private static ConflictCatalog ReadEmbedded()
    {
        var assembly = typeof(ConflictCatalog).Assembly;
        List<KnownConflict> known = [];
        foreach (
            string name in assembly
                .GetManifestResourceNames()
                .Where(n => n.StartsWith(Folder, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        )
        {
            using Stream stream = assembly.GetManifestResourceStream(name)!;
            known.Add(JsonSerializer.Deserialize<ConflictFile>(stream, Options)!.ToConflict());
        }

        return new ConflictCatalog(known);
    }
}
