using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Claims;
using ConflictTracker.Core.Names;
using ConflictTracker.Parsing.Names;

namespace ConflictTracker.Parsing.Claims;

/// <summary>
/// Where a figure was counted: the place of its sentence; where that names none, the one place that its paragraph has
/// named before, else the one of the heading above it, else the one of the title. Of several none is chosen.
/// </summary>
internal sealed class FigurePlaces
{
    // A paragraph that names places more often tells of many; it also bounds the work on hostile text.
    private const int MostNames = 100;

    private readonly List<Mention> _places;
    private readonly List<DocumentBlock> _blocks;
    private readonly TextSpan?[] _headings;
    private readonly TextSpan? _title;

    public FigurePlaces(MarkedDocument document)
    {
        _places =
        [
            .. document.Mentions.Where(m => m.Kind == NameKind.Place && !IsCountry(m.Name)).OrderBy(m => m.Place.Start),
        ];
        _blocks = [.. document.Document.Blocks.OrderBy(b => b.Place.Start)];
        _headings = new TextSpan?[_blocks.Count];
        for (int i = 1; i < _blocks.Count; i++)
        {
            _headings[i] = _blocks[i - 1].Kind == BlockKind.Heading ? _blocks[i - 1].Place : _headings[i - 1];
        }

        _title = document.Document.TitlePlace;
    }

    public FigurePlace Of(Claim claim)
    {
        if (claim.Location is { } told)
        {
            return new FigurePlace(told, IsCountry(told));
        }

        // "Kyiv said": a speaker that is a place is no place of what he tells.
        string? found = Only(claim.Place, claim.Speaker, DescriptionOf(claim));
        int block = LastFrom(_blocks, b => b.Place.Start, claim.Place.Start);
        if (found is null && block >= 0)
        {
            int start = _blocks[block].Place.Start;
            found =
                Only(new TextSpan(start, claim.Place.Start - start))
                ?? (_headings[block] is { } heading ? Only(heading) : null);
        }

        found ??= _title is { } title ? Only(title) : null;
        return found is null ? FigurePlace.Untold : new FigurePlace(found, false);
    }

    private static string DescriptionOf(Claim claim)
    {
        int at = claim.Speaker is { } speaker ? claim.Quote.IndexOf(speaker, StringComparison.Ordinal) : -1;
        int end = at + (claim.Speaker?.Length ?? 0);
        return at < 0 ? "" : claim.Quote[end..SpeakerDescription.EndOf(claim.Quote, end)];
    }

    private static bool IsCountry(string place) => Gazetteer.Embedded.Find(NameKind.Place, place)?.Type == "country";

    /// <summary>The one place, countries apart, that is named in a piece of the original.</summary>
    private string? Only(TextSpan piece, string? besides = null, string description = "")
    {
        string? only = null;
        int first = LastFrom(_places, m => m.Place.Start, piece.Start - 1) + 1;
        for (int i = first; i < _places.Count && _places[i].Place.Start < piece.End; i++)
        {
            Mention mention = _places[i];
            if (i - first > MostNames)
            {
                return null;
            }

            bool isOfSpeaker = mention.Text == besides || description.Contains(mention.Text, StringComparison.Ordinal);
            if (mention.Name == only || isOfSpeaker)
            {
                continue;
            }

            if (only is not null)
            {
                return null;
            }

            only = mention.Name;
        }

        return only;
    }

    /// <summary>The last that begins at or before a place, or −1.</summary>
    private static int LastFrom<T>(List<T> sorted, Func<T, int> start, int place)
    {
        int low = -1;
        int high = sorted.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            (low, high) = start(sorted[middle]) <= place ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
