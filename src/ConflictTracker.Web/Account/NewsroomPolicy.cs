namespace ConflictTracker.Web.Account;

/// <summary>Names of the policies that pages ask for.</summary>
internal static class NewsroomPolicy
{
    /// <summary>Whoever may import, review, publish, correct and withdraw.</summary>
    public const string Editor = "newsroom-editor";

    /// <summary>Whoever may let editors in and out.</summary>
    public const string Admin = "newsroom-admin";
}
