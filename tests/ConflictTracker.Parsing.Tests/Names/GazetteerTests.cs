using ConflictTracker.Core.Names;
using ConflictTracker.Parsing.Names;

namespace ConflictTracker.Parsing.Tests.Names;

public sealed class GazetteerTests
{
    [Fact]
    public void Embedded_HoldsEachKind()
    {
        Assert.All(
            Enum.GetValues<NameKind>(),
            kind => Assert.Contains(Gazetteer.Embedded.Entries, e => e.Kind == kind)
        );
    }

    [Fact]
    public void Entries_HaveOneRowForAName()
    {
        Assert.Empty(
            Gazetteer.Embedded.Entries.GroupBy(e => (e.Kind, e.Name)).Where(g => g.Count() > 1).Select(g => g.Key)
        );
    }

    [Fact]
    public void Entries_WithCoordinates_StandOnTheGlobe()
    {
        Assert.All(
            Gazetteer.Embedded.Entries.Where(e => e.Latitude is not null),
            e =>
            {
                Assert.InRange(e.Latitude!.Value, -90, 90);
                Assert.InRange(e.Longitude!.Value, -180, 180);
            }
        );
    }
}
