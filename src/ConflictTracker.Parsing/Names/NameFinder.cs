using System.Buffers;
using System.Collections.Frozen;
using ConflictTracker.Core.Articles;
using ConflictTracker.Core.Names;
using ConflictTracker.Parsing.Sentences;

namespace ConflictTracker.Parsing.Names;

/// <summary>
/// Finds the gazetteers' names in a text, in all their spellings and cases: one pass with the framework's multi-string
/// search, the longest match at word borders. Where the text says "region", the region is meant and not its seat.
/// </summary>
public sealed class NameFinder
{
    private static readonly Lazy<NameFinder> LazyEmbedded = new(() => new NameFinder(Gazetteer.Embedded));

    private readonly FrozenDictionary<string, GazetteerEntry> _forms;
    private readonly FrozenDictionary<string, GazetteerEntry>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly SearchValues<string> _search;
    private readonly FormLengths _lengths;

    public NameFinder(Gazetteer gazetteer)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        _forms = NameForms.Of(gazetteer);
        _lookup = _forms.GetAlternateLookup<ReadOnlySpan<char>>();
        _search = SearchValues.Create(_forms.Keys.AsSpan(), StringComparison.Ordinal);
        _lengths = new FormLengths(_forms.Keys);
    }

    /// <summary>The finder of the embedded gazetteers' names: built once, safe to share between threads.</summary>
    public static NameFinder Embedded => LazyEmbedded.Value;

    /// <summary>How many written forms are searched for.</summary>
    public int FormCount => _forms.Count;

    /// <summary>The names in a document's title and text, chrome left out, in the order of the text.</summary>
    public IReadOnlyList<Mention> Find(ParsedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        List<Mention> mentions = [];
        if (document is { Title: { Length: > 0 } title, TitlePlace: { } titlePlace })
        {
            Find(title, new OriginalPlaces(document.Source, title, titlePlace), mentions);
        }

        foreach (DocumentBlock block in document.Blocks)
        {
            if (block.Kind != BlockKind.Chrome)
            {
                OriginalPlaces places = new(document.Source, block.Text, block.Place);
                Find(block.Text, places, mentions);
            }
        }

        return mentions;
    }

    private void Find(string text, OriginalPlaces places, List<Mention> mentions)
    {
        string folded = NameText.Fold(text);
        int at = 0;
        while (at < folded.Length)
        {
            int found = folded.AsSpan(at).IndexOfAny(_search);
            if (found < 0)
            {
                return;
            }

            at += found;
            int length = LongestAt(folded, at, out GazetteerEntry? entry);
            if (entry is null)
            {
                at++;
                continue;
            }

            int end = at + length;
            if (LatinForms.IsSharedNoun(folded[at..end]))
            {
                length = folded.LastIndexOf(' ', end - 1) - at;
            }

            if (entry.Kind == NameKind.Place && NameContexts.IsInsideOther(folded, at, at + length))
            {
                at = end;
                continue;
            }

            mentions.Add(new Mention(entry.Kind, entry.Name, text.Substring(at, length), places.Of(at, length)));
            at = end;
        }
    }

    private int LongestAt(string text, int at, out GazetteerEntry? entry)
    {
        entry = null;
        if (!NameText.IsBorder(text, at))
        {
            return 0;
        }

        foreach (int length in _lengths.At(text, at))
        {
            if (
                at + length <= text.Length
                && NameText.IsBorder(text, at + length)
                && _lookup.TryGetValue(text.AsSpan(at, length), out entry)
            )
            {
                return length;
            }
        }

        return 0;
    }
}
