using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace ConflictTracker.Web.Tests;

/// <summary>Lets the AngleSharp.Diffing that the feed has stand in for the newer one that bUnit names.</summary>
internal static class AngleSharpDiffingBinder
{
    [ModuleInitializer]
    internal static void Bind() =>
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            name.Name == "AngleSharp.Diffing"
                ? context.LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, "AngleSharp.Diffing.dll"))
                : null;
}
