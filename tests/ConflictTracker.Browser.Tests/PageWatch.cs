using Microsoft.Playwright;

namespace ConflictTracker.Browser.Tests;

/// <summary>Notes what a page must never do: ask another host, break the content policy, or fail in script.</summary>
internal sealed class PageWatch
{
    private readonly List<string> _faults = [];
    private readonly List<string> _requests = [];

    private PageWatch() { }

    public IReadOnlyList<string> Faults => _faults;

    public IReadOnlyList<string> Requests => _requests;

    public static PageWatch Over(IPage page, TrackerServer server)
    {
        var watch = new PageWatch();
        string address = server.Address;
        page.Request += (_, request) =>
        {
            watch._requests.Add(request.Url);
            if (!request.Url.StartsWith(address, StringComparison.Ordinal))
            {
                watch._faults.Add($"asked {request.Url}");
            }
        };
        page.PageError += (_, error) => watch._faults.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !message.Text.Contains("status of 4", StringComparison.Ordinal))
            {
                watch._faults.Add(message.Text);
            }
        };
        return watch;
    }
}
