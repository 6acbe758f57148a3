using System.ComponentModel.DataAnnotations;
using System.Net;

namespace ConflictTracker.Web.Hosting;

/// <summary>
/// The settings of one archive: section <c>ConflictTracker</c> of appsettings, environment
/// <c>ConflictTracker__*</c>, or flags. Every key stands in docs/OPERATIONS.md.
/// </summary>
public sealed class TrackerOptions
{
    public const string Section = "ConflictTracker";

    /// <summary>The folder of everything that the archive keeps: database, keys, backups.</summary>
    [Required(ErrorMessage = "ConflictTracker:Home is empty. Name the folder in which the archive lives.")]
    public string Home { get; set; } =
        Path.Combine(
            Environment.GetFolderPath(
                Environment.SpecialFolder.LocalApplicationData,
                Environment.SpecialFolderOption.DoNotVerify
            ),
            "ConflictTracker"
        );

    /// <summary>Whether the first start fills an empty archive with the sample articles.</summary>
    public bool SampleArchive { get; set; } = true;

    /// <summary>Whether search engines are asked to leave the whole archive out.</summary>
    public bool NoIndex { get; set; }

    /// <summary>The id of the conflict whose days the archive counts: one of data/conflicts.</summary>
    [Required(ErrorMessage = "ConflictTracker:HomeConflict is empty. Name one of the known conflicts, such as ru-ua.")]
    public string HomeConflict { get; set; } = "ru-ua";

    /// <summary>The path below which the site lies, such as <c>/archive</c>; empty for a site of its own.</summary>
    public string PathBase { get; set; } = "";

    /// <summary>The addresses and networks of proxies that may say who asks, separated by commas.</summary>
    public string Proxies { get; set; } = "127.0.0.0/8, ::1";

    /// <summary>How the server logs: <c>text</c> or <c>json</c>.</summary>
    [RegularExpression("text|json", ErrorMessage = "ConflictTracker:LogFormat is neither text nor json.")]
    public string LogFormat { get; set; } = "text";

    /// <summary><see cref="PathBase"/> as the pipeline takes it.</summary>
    internal PathString BasePath => PathBase.Trim('/') is { Length: > 0 } path ? new PathString("/" + path) : default;

    /// <summary><see cref="Proxies"/>, read.</summary>
    /// <exception cref="FormatException">One of them is neither an address nor a network.</exception>
    internal IReadOnlyList<IPNetwork> KnownProxies =>
        [
            .. Proxies
                .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(text => text.Contains('/', StringComparison.Ordinal) ? IPNetwork.Parse(text) : Single(text)),
        ];

    internal bool AreProxiesKnown
    {
        get
        {
            try
            {
                return KnownProxies.Count >= 0;
            }
            catch (FormatException)
            {
                return false;
            }
        }
    }

    private static IPNetwork Single(string address)
    {
        IPAddress parsed = IPAddress.Parse(address);
        return new IPNetwork(parsed, parsed.AddressFamily == System.Net.Sockets.AddressFamily.InterNetwork ? 32 : 128);
    }
}
