using System.Globalization;

namespace ConflictTracker.Web.Tests;

/// <summary>A clock that stands still.</summary>
public sealed class StoppedTime(string moment) : TimeProvider
{
    public override DateTimeOffset GetUtcNow() => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);
}
