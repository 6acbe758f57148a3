namespace ConflictTracker.Web.Timeline;

/// <summary>How exactly the text places an event in time.</summary>
public enum EventPrecision
{
    /// <summary>On that day.</summary>
    Day,

    /// <summary>Over several days.</summary>
    Span,

    /// <summary>The text does not say the day: within what the article covers.</summary>
    About,
}
