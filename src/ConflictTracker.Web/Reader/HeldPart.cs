using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;

namespace ConflictTracker.Web.Reader;

/// <summary>
/// A part of a reader page that is rendered once and then taken from <see cref="HeldParts"/>. Nothing in it may depend on
/// the reader's colours, on the host or on the address but by its <see cref="Name"/>.
/// </summary>
public sealed class HeldPart : ComponentBase
{
    private string? _html;

    /// <summary>What the part shows, as far as its kind: <c>day/2024-08-07</c>. Null renders it anew.</summary>
    [Parameter, EditorRequired]
    public string? Name { get; set; }

    [Parameter, EditorRequired]
    public RenderFragment ChildContent { get; set; } = null!;

    [Inject]
    private IServiceProvider Services { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        if (Name is not null)
        {
            _html = await Services.GetRequiredService<HeldParts>().GetAsync(Name, RenderAsync);
        }
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (Name is null)
        {
            builder.AddContent(0, ChildContent);
        }
        else
        {
            builder.AddMarkupContent(1, _html);
        }
    }

    /// <summary>By a renderer of its own, which waits for whatever the part reads.</summary>
    private async Task<string> RenderAsync()
    {
        await using HtmlRenderer renderer = new(Services, Services.GetRequiredService<ILoggerFactory>());
        return await renderer.Dispatcher.InvokeAsync(async () =>
            (
                await renderer.RenderComponentAsync<HeldPart>(
                    ParameterView.FromDictionary(
                        new Dictionary<string, object?> { [nameof(Name)] = null, [nameof(ChildContent)] = ChildContent }
                    )
                )
            ).ToHtmlString()
        );
    }
}
