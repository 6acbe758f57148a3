using ConflictTracker.Core.Search.Words;
using ConflictTracker.Parsing.Names;

namespace ConflictTracker.Web.Search;

/// <summary>Gives the archive's search the spellings of the gazetteers.</summary>
internal static class SearchServices
{
    public static IServiceCollection AddSearch(this IServiceCollection services) =>
        services.AddSingleton(_ => new Spellings(NameSpellings.Of(Gazetteer.Embedded.Entries)));
}
