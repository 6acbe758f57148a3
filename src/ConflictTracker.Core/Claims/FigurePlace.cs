namespace ConflictTracker.Core.Claims;

/// <summary>Where a figure was counted, as far as the text says.</summary>
/// <param name="Name">As the gazetteer has it, or null.</param>
/// <param name="IsCountry">A whole country: too wide to know one strike by.</param>
public readonly record struct FigurePlace(string? Name, bool IsCountry)
{
    public static FigurePlace Untold => default;

    /// <summary>A place by which one event can be told from another.</summary>
    public string? Narrow => IsCountry ? null : Name;
}
