using ConflictTracker.Data.Accounts;
using ConflictTracker.Web.Account;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace ConflictTracker.Browser.Tests;

/// <summary>The admin of a site, made by the one-time link.</summary>
internal sealed class SharedAccount(TrackerServer server)
{
    public const string Name = "Olena";
    public const string Password = "a long enough secret";

    /// <returns>The cookies of the admin's session.</returns>
    public async Task<string> MakeAsync(Chromium chromium)
    {
        await using IBrowserContext context = await chromium.OpenAsync(server);
        IPage page = await context.NewPageAsync();
        string token = server.Services.GetRequiredService<Invitations>().Mint(AccountRole.All, isFirst: true);
        await page.GotoAsync($"/account/first?token={token}");
        await page.Locator("#name").FillAsync(Name);
        foreach (ILocator field in await page.Locator("input[type=password]").AllAsync())
        {
            await field.FillAsync(Password);
        }

        await page.Locator("main form button[type=submit]").ClickAsync();
        await page.WaitForURLAsync("**/newsroom");
        return await context.StorageStateAsync();
    }
}
