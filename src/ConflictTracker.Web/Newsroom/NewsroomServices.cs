using ConflictTracker.Web.Reread;

namespace ConflictTracker.Web.Newsroom;

/// <summary>The parts of the newsroom.</summary>
internal static class NewsroomServices
{
    public static IServiceCollection AddNewsroom(this IServiceCollection services)
    {
        services.AddScoped<NewsroomUrls>();
        services.AddScoped<ArticleDesk>();
        services.AddScoped<ArticleFinder>();
        services.AddScoped<DeskQueries>();
        services.AddScoped<ProblemDesk>();
        services.AddSingleton<RereadJob>();
        services.AddScoped<RereadDesk>();
        services.AddScoped<RunDesk>();
        services.AddScoped<UploadDesk>();
        return services;
    }
}
