namespace ConflictTracker.Web.Claims;

/// <summary>A claim's side as screens tell it: by shape, name and reason.</summary>
/// <param name="Shape">1 and 2 are a conflict's sides in the order of its description, 3 everyone else.</param>
/// <param name="Name">In English, as the conflict's file has it; null when not assigned.</param>
/// <param name="Reason">Why the archive assigns the speaker to it, or null.</param>
public sealed record SideOfClaim(int Shape, string? Name, string? Reason)
{
    private readonly string _mark = $"s{Shape}";

    public static SideOfClaim NotAssigned { get; } = new(3, null, null);

    /// <summary>An element's classes in the stylesheet: <c>claim s1</c>.</summary>
    public string Class(string element) => $"{element} {_mark}";
}
