using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Components.Routing;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.OutputCaching;
using RouteData = Microsoft.AspNetCore.Components.RouteData;

namespace ConflictTracker.Web.Reader;

/// <summary>
/// Renders reader pages without what the framework keeps ready for circuits, streaming and forms: they use none of it, and
/// it cost as much as the page. All others go the framework's way.
/// </summary>
/// <remarks>A reader page is one that asks for <see cref="ReaderPageCache"/>.</remarks>
internal sealed class ReaderPageInvoker(ILoggerFactory logs) : IRazorComponentEndpointInvoker
{
    private const string Framework = "framework";

    /// <summary>Takes the place of the framework's own, which stays for the other pages.</summary>
    public static void Register(IServiceCollection services)
    {
        ServiceDescriptor own = services.Single(s => s.ServiceType == typeof(IRazorComponentEndpointInvoker));
        services.Remove(own);
        services.Add(new ServiceDescriptor(own.ServiceType, Framework, own.ImplementationType!, own.Lifetime));
        services.AddSingleton<IRazorComponentEndpointInvoker, ReaderPageInvoker>();
    }

    public Task Render(HttpContext context)
    {
        Endpoint endpoint = context.GetEndpoint()!;
        return
            HttpMethods.IsGet(context.Request.Method)
            && endpoint.Metadata.GetMetadata<OutputCacheAttribute>()?.PolicyName == ReaderPageCache.Name
            ? RenderAsync(context, endpoint.Metadata.GetRequiredMetadata<ComponentTypeMetadata>().Type)
            : context
                .RequestServices.GetRequiredKeyedService<IRazorComponentEndpointInvoker>(Framework)
                .Render(context);
    }

    private async Task RenderAsync(HttpContext context, Type page)
    {
        IServiceProvider services = context.RequestServices;
        bool isAnswered = false;
        Task RedirectAsync(string address)
        {
            isAnswered = true;
            context.Response.Redirect(address);
            return Task.CompletedTask;
        }

        NavigationManager navigation = services.GetRequiredService<NavigationManager>();
        ((IHostEnvironmentNavigationManager)navigation).Initialize(
            BaseOf(context.Request),
            context.Request.GetEncodedUrl(),
            RedirectAsync
        );
        // Answered without content: the page of what is not found is made further out, for all addresses alike.
        navigation.OnNotFound += (_, _) =>
        {
            isAnswered = true;
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        };

        using PageText text = new();
        await using HtmlRenderer renderer = new(services, logs);
        try
        {
            await renderer.Dispatcher.InvokeAsync(RenderPageAsync);
        }
        catch (NavigationException leaving)
        {
            // How a page leaves where the framework's switch for it is not set: in a host that is not this program.
            await RedirectAsync(leaving.Location);
        }

        if (!isAnswered)
        {
            await text.SendAsync(context);
        }

        async Task RenderPageAsync()
        {
            ParameterView parameters = ParameterView.FromDictionary(
                new Dictionary<string, object?>
                {
                    [nameof(App.Page)] = new RouteData(page, context.GetRouteData().Values),
                }
            );
            (await renderer.RenderComponentAsync<App>(parameters)).WriteHtmlTo(text);
        }
    }

    private static string BaseOf(HttpRequest request) =>
        UriHelper.BuildAbsolute(request.Scheme, request.Host, request.PathBase, "/");
}
