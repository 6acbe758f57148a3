using ConflictTracker.Core.Names;
using ConflictTracker.Parsing.Claims.Figures;
using ConflictTracker.Parsing.Names;

namespace ConflictTracker.Parsing.Claims;

/// <summary>Where what a figure counts happened: the nearest place in the sentence, a town before a country.</summary>
internal static class ClaimLocations
{
    // A country is told in passing: "Russian drones over Kyiv, Ukraine".
    private const int CountryPenalty = 10_000;

    public static string? Of(SentenceReading sentence, Figure figure, int speakerAt, int speakerEnd)
    {
        string? nearest = null;
        int nearestDistance = int.MaxValue;
        foreach ((Mention mention, int start) in sentence.Mentions)
        {
            if (mention.Kind != NameKind.Place || (start >= speakerAt && start < speakerEnd))
            {
                continue;
            }

            bool country = Gazetteer.Embedded.Find(NameKind.Place, mention.Name)?.Type == "country";
            int distance = Math.Abs(start - figure.Start) + (country ? CountryPenalty : 0);
            if (distance < nearestDistance)
            {
                (nearest, nearestDistance) = (mention.Name, distance);
            }
        }

        return nearest;
    }
}
