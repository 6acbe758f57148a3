using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ConflictTracker.Web.Tests.Account;

/// <summary>A browser without script: keeps cookies, sends forms as they stand on the page, follows no redirect.</summary>
public sealed class Visitor : IDisposable
{
    private readonly HttpClient _client;

    public Visitor(Uri address)
    {
        Cookies = new CookieContainer();
        _client = new HttpClient(new HttpClientHandler { CookieContainer = Cookies, AllowAutoRedirect = false })
        {
            BaseAddress = address,
        };
    }

    public CookieContainer Cookies { get; }

    public async Task<Page> GetAsync(string path) => await ReadAsync(await _client.GetAsync(path));

    /// <summary>Follows redirects until a page comes.</summary>
    public async Task<Page> OpenAsync(string path)
    {
        Page page = await GetAsync(path);
        return page.Location is { } next ? await OpenAsync(next) : page;
    }

    public async Task<Page> PostAsync(string path, HttpContent content) =>
        await ReadAsync(await _client.PostAsync(path, content));

    /// <summary>Sends the form of that name, or that leads to that path, with the fields as they stand, but for those given.</summary>
    public Task<Page> SendAsync(Page page, string form, params (string Name, string Value)[] fields)
    {
        (string action, List<KeyValuePair<string, string>> values) = Read(page, form);
        values.RemoveAll(v => fields.Any(f => f.Name == v.Key));
        values.AddRange(fields.Select(f => KeyValuePair.Create(f.Name, f.Value)));
        return PostAsync(action, new FormUrlEncodedContent(values));
    }

    /// <summary>As <see cref="SendAsync"/>, with files.</summary>
    public Task<Page> UploadAsync(Page page, string form, params (string Name, byte[] Bytes)[] files)
    {
        (string action, List<KeyValuePair<string, string>> values) = Read(page, form);
        MultipartFormDataContent content = [];
        foreach ((string name, string value) in values)
        {
            content.Add(new StringContent(value), name);
        }

        foreach ((string name, byte[] bytes) in files)
        {
            content.Add(new ByteArrayContent(bytes), "Files", name);
        }

        return PostAsync(action, content);
    }

    public void Dispose() => _client.Dispose();

    private static (string Action, List<KeyValuePair<string, string>> Values) Read(Page page, string name)
    {
        IHtmlFormElement form =
            page.Document.Forms.FirstOrDefault(f =>
                f.QuerySelector("input[name=_handler]")?.GetAttribute("value") == name
                || f.GetAttribute("action") == name
            )
            ?? throw new InvalidOperationException($"The page '{page.Heading}' ({page.Status}) has no form '{name}'.");
        List<KeyValuePair<string, string>> values = [];
        foreach (IHtmlInputElement input in form.QuerySelectorAll("input[name]").OfType<IHtmlInputElement>())
        {
            if (input.Type is not "file" && (input.Type is not "checkbox" || input.IsChecked))
            {
                values.Add(KeyValuePair.Create(input.Name!, input.Value));
            }
        }

        foreach (IHtmlTextAreaElement area in form.QuerySelectorAll("textarea[name]").OfType<IHtmlTextAreaElement>())
        {
            values.Add(KeyValuePair.Create(area.Name!, area.Value));
        }

        return (form.GetAttribute("action") ?? page.Path, values);
    }

    private static async Task<Page> ReadAsync(HttpResponseMessage response)
    {
        using (response)
        {
            Uri address = response.RequestMessage!.RequestUri!;
            IHtmlDocument document = await new HtmlParser().ParseDocumentAsync(
                await response.Content.ReadAsStringAsync()
            );
            return new Page(
                address.PathAndQuery,
                response.StatusCode,
                response.Headers.Location is { } to ? PathOf(new Uri(address, to), address) : null,
                document,
                response.Headers
            );
        }
    }

    private static string PathOf(Uri to, Uri from) => to.Authority == from.Authority ? to.PathAndQuery : to.ToString();
}
