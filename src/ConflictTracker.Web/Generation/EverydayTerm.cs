namespace ConflictTracker.Web.Generation;

/// <summary>Words that news of this war is full of: what makes a search for them dear.</summary>
/// <param name="Share">Of the articles of its days that tell of it.</param>
/// <param name="Times">How often such an article says it, on average.</param>
/// <param name="From">The first war day that knows it.</param>
/// <param name="To">The last one.</param>
internal sealed record EverydayTerm(string Text, double Share, double Times, int From = 1, int To = int.MaxValue)
{
    public static IReadOnlyList<EverydayTerm> All { get; } =
    [
        new("Ukraine", .72, 4),
        new("Russia", .66, 3),
        new("Russian forces", .42, 2),
        new("Kyiv", .40, 2.5),
        new("drone", .36, 3, From: 200),
        new("missile", .33, 2.5),
        new("Zelensky", .30, 2),
        new("Kursk", .05, 3, To: 893),
        new("Kursk", .30, 4, From: 894),
        new("Putin", .28, 2),
        new("Mariupol", .25, 4, To: 90),
        new("Donetsk", .22, 2),
        new("General Staff", .20, 1.5),
        new("NATO", .20, 2),
        new("Kharkiv", .18, 2),
        new("Pokrovsk", .18, 4, From: 850),
        new("air defence", .17, 2),
        new("Kremlin", .16, 1.5),
        new("Bakhmut", .15, 4, From: 150, To: 460),
        new("front line", .15, 1.5),
        new("Avdiivka", .14, 4, From: 560, To: 760),
        new("Crimea", .14, 2),
        new("Kherson", .12, 2),
        new("Zaporizhzhia", .12, 2),
        new("peace talks", .06, 3, To: 60),
        new("peace talks", .12, 3, From: 1080),
        new("Shahed drone", .08, 2, From: 220),
        new("energy infrastructure", .08, 2, From: 220),
        new("ballistic missile", .07, 2),
        new("glide bomb", .06, 2, From: 700),
        new("Black Sea", .06, 2),
        new("HIMARS", .05, 2, From: 110),
        new("nuclear plant", .05, 2),
        new("Patriot", .05, 2, From: 300),
        new("prisoner exchange", .03, 2),
    ];
}
