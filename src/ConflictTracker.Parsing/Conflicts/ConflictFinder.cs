using ConflictTracker.Core.Articles;
using ConflictTracker.Parsing.Dating;

namespace ConflictTracker.Parsing.Conflicts;

/// <summary>Tells which conflict a document is about from the actors and places that it names: never by default.</summary>
public sealed class ConflictFinder(ConflictCatalog catalog)
{
    /// <summary>One telling name and one supporting it, or a telling one in the title or the opening.</summary>
    private const int Threshold = 4;

    private readonly IReadOnlyList<KnownConflict> _known = catalog.Known;
    private readonly ConflictNames _names = new(catalog.Known);

    /// <summary>The conflict's id, or null when the text does not say.</summary>
    public string? Find(ParsedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return Find(document, DatingPieces.Of(document));
    }

    /// <summary>The same for a document that is laid out already.</summary>
    internal string? Find(ParsedDocument document, IReadOnlyList<DatingPiece> pieces)
    {
        ConflictScore[] scores = [.. _known.Select(k => new ConflictScore(k.Requires.Count > 0))];
        bool isOpening = true;
        foreach (DatingPiece piece in pieces)
        {
            bool isText = piece.Zone is not (PieceZone.Prefix or PieceZone.Chrome or PieceZone.Byline);
            if (isText)
            {
                bool isTitle = piece.Zone == PieceZone.Title;
                Read(
                    piece.Tokens,
                    isTitle ? 3
                        : isOpening ? 2
                        : 1,
                    scores
                );
                isOpening &= isTitle;
            }
        }

        Read(Tokenizer.Tokens(string.Join(' ', document.Tags)), 1, scores);
        int best = Enumerable.Range(0, scores.Length).MaxBy(i => scores[i].Total);
        return scores[best].Total < Threshold ? null : ByTime(best, document, scores);
    }

    private void Read(IReadOnlyList<Token> tokens, int weight, ConflictScore[] scores)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            foreach (ConflictName name in _names.At(tokens, i))
            {
                scores[name.Conflict].Add(name.Weight, tokens[i].Folded, weight);
            }
        }
    }

    /// <summary>The same actors may have fought before: the years that the text prints tell which time it was.</summary>
    private string ByTime(int best, ParsedDocument document, ConflictScore[] scores)
    {
        string id = _known[best].Calendar.Id;
        int earlier = Enumerable.Range(0, scores.Length).FirstOrDefault(i => _known[i].SharesActorsWith == id, -1);
        if (earlier < 0)
        {
            return id;
        }

        int year = _known[earlier].Calendar.Clock.Day1.Year;
        int laterYear = _known[best].Calendar.Clock.Day1.Year;
        int[] years = [.. Tokenizer.Tokens(document.Source).Select(t => t.Number).Where(n => n is > 1990 and < 2100)];
        bool isLater = years.Any(y => y >= laterYear);
        bool isEarlier = years.Contains(year) || scores[earlier].Total > 0;
        return isEarlier && !isLater ? _known[earlier].Calendar.Id : id;
    }
}
