using System.Globalization;
using ConflictTracker.Core.Calendar;
using ConflictTracker.Data.Archive;
using Microsoft.Extensions.Caching.Memory;

namespace ConflictTracker.Web.Reader;

/// <summary>
/// Parts of reader pages as rendered, until the archive changes, as one request may take them. A page is made anew for
/// every look, host and packing that it is asked in; what it says of a day is the same in all of them.
/// </summary>
internal sealed class HeldParts(HeldParts.Store store, ArchiveQueries archive, ConflictClock clock, SiteUrls urls)
{
    private readonly Frame _frame = new(
        archive.Generation(),
        CultureInfo.CurrentUICulture.Name,
        clock.Today,
        urls.Home
    );

    /// <param name="name">With everything that the part is made from besides its <see cref="Frame"/>.</param>
    public ValueTask<string> GetAsync(string name, Func<Task<string>> renderAsync) =>
        store.Parts.TryGetValue((name, _frame), out string? html)
            ? ValueTask.FromResult(html!)
            : RenderAsync(name, renderAsync);

    private async ValueTask<string> RenderAsync(string name, Func<Task<string>> renderAsync)
    {
        string html = await renderAsync();
        return store.Parts.Set((name, _frame), html, new MemoryCacheEntryOptions { Size = html.Length });
    }

    /// <summary>What any part may depend on.</summary>
    /// <param name="Home">As the links of a part are written: below a path, with the address's own choices.</param>
    private sealed record Frame(long Generation, string Language, DateOnly Today, string Home);

    /// <summary>The parts of all requests.</summary>
    internal sealed class Store : IDisposable
    {
        /// <summary>In UTF-16 units, of all parts held: two bytes each, on a machine that may have half a gigabyte.</summary>
        private const long SizeLimit = 8_000_000;

        public MemoryCache Parts { get; } = new(new MemoryCacheOptions { SizeLimit = SizeLimit });

        public void Dispose() => Parts.Dispose();
    }
}
