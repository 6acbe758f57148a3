using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ConflictTracker.Data.Accounts;
using ConflictTracker.Web.Import;
using ConflictTracker.Web.Tests.Account;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace ConflictTracker.Web.Tests.Pages;

/// <summary>Every page in Ukrainian, over an archive whose one article is Ukrainian: nothing English is left.</summary>
public sealed partial class LanguageTests(TestSite site) : IClassFixture<TestSite>
{
    /// <summary>Names, units and what is typed as it stands.</summary>
    private static readonly string[] Kept =
    [
        .. "Conflict Tracker UTC cookie SHA BibTeX CSL RIS Word Atom JSON Feed".Split(' '),
        .. "txt html docx meta json import roundup august".Split(' '),
        .. "kursk day Dec blue xylophone open sort oldest source OR NOT NEAR".Split(' '),
        .. "Ukraine Kherson Jazeera http localhost".Split(' '),
    ];

    /// <summary>What is to be typed, what a document says itself, and what says that it is English.</summary>
    private const string English =
        "code, kbd, q, .fn, .orig, pre[lang=en], dd[lang=en], a[lang=en], button[lang=en], script, title ~ style";

    [Fact]
    public async Task EveryPage_InUkrainian_HoldsNoEnglish()
    {
        string slug = await ImportAsync();
        using Visitor admin = await site.SignedInAsync(AccountRole.Admin, "Олена");
        await admin.SendAsync(await admin.GetAsync("/newsroom"), "/preferences", ("language", "uk"));
        List<string> faults = [];
        foreach (string path in Pages(slug))
        {
            Page page = await admin.OpenAsync(path);
            Assert.True(page.Status is HttpStatusCode.OK or HttpStatusCode.NotFound, $"{path}: {page.Status}");
            Assert.Equal("uk", page.Document.DocumentElement.GetAttribute("lang"));
            foreach (IElement element in page.Document.QuerySelectorAll(English).ToArray())
            {
                element.Remove();
            }

            IEnumerable<string> texts = page
                .Document.All.SelectMany(e =>
                    (string?[])[e.GetAttribute("aria-label"), e.GetAttribute("placeholder"), e.GetAttribute("title")]
                )
                .OfType<string>()
                .Append(page.Text)
                .Append(page.Document.Title ?? "");
            faults.AddRange(
                texts
                    .SelectMany(text => Latin().Matches(text).Select(m => m.Value))
                    .Where(word => !Kept.Contains(word))
                    .Distinct()
                    .Select(word => $"{path}: {word}")
            );
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
    }

    [Fact]
    public async Task Newsroom_InTheLanguageThatAnEditorChose_StaysInIt()
    {
        using Visitor editor = await site.SignedInAsync(AccountRole.Editor, "Ірина");
        Page desk = await editor.GetAsync("/newsroom");
        Assert.Equal("Desk", desk.Heading);

        Page chosen = await editor.SendAsync(desk, "/preferences", ("language", "uk"));

        Assert.Equal("/newsroom", chosen.Location);
        Assert.Equal("Стіл", (await editor.GetAsync("/newsroom")).Heading);
        Assert.Equal("Завантаження", (await editor.GetAsync("/newsroom/import")).Heading);
    }

    private IEnumerable<string> Pages(string slug) =>
        site
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
            .Select(e => "/" + e.RoutePattern.RawText?.TrimStart('/'))
            .Select(route =>
                route switch
                {
                    "/day/{When}" => "/day/2024-12-24",
                    "/week/{When}" => "/week/2024-W52",
                    _ => Parameter().Replace(Slug().Replace(route, slug), "1"),
                }
            )
            .Append("/?go=blue")
            .Append("/?order=oldest")
            .Append("/search?q=%22open+source%3A")
            .Append("/search?q=day%3A1035+-source%3Ablue+sort%3Aoldest")
            .Append("/search?q=xylophone")
            .Append("/search?q=%D0%BF%D0%BE%D1%80%D0%BE%D0%BC")
            .Distinct();

    private async Task<string> ImportAsync()
    {
        string folder = Directory.CreateTempSubdirectory("language-").FullName;
        string file = Path.Combine(folder, "пором.txt");
        await File.WriteAllTextAsync(
            file,
            "Пором узимку. День 1035\n\nУ вівторок, 24 грудня 2024 року, у Херсоні, Україна, під час вторгнення знову пішов пором. За словами міськради, 12 людей чекали на березі."
        );
        using ImportSelection selection = site.Services.GetRequiredService<ImportSources>().Find([file]);
        ImportReport report = await site
            .Services.GetRequiredService<Importer>()
            .RunAsync(new ImportRequest("пором", selection.Items, "Приклад"), null, CancellationToken.None);
        Directory.Delete(folder, recursive: true);
        return Assert.Single(report.Outcomes).Slug!;
    }

    [GeneratedRegex(@"\b[A-Za-z]{3,}\b")]
    private static partial Regex Latin();

    [GeneratedRegex(@"(?<=/article(s)?/|/review/)\{[Ss]lug\}")]
    private static partial Regex Slug();

    [GeneratedRegex(@"\{[^/]*\}")]
    private static partial Regex Parameter();
}
