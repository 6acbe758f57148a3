using System.Text;
using ConflictTracker.Core.Articles;

namespace ConflictTracker.Parsing.Reading;

/// <summary>Gathers the words of one block out of markup, white space collapsed, each run with its place in the original.</summary>
internal sealed class PieceText
{
    private readonly StringBuilder _text = new();
    private readonly List<TextRun> _runs = [];

    public bool IsEmpty => _text.Length == 0;

    /// <summary>The last thing added was a line break.</summary>
    public bool EndsLine => _text.Length > 0 && _text[^1] == '\n';

    /// <summary>Adds one UTF-16 unit.</summary>
    /// <param name="source">Where it is written in the original; null when that is not known.</param>
    public void Append(char unit, TextSpan? source)
    {
        if (unit is ' ' or '\t' or '\r' or '\n' or '\f')
        {
            if (IsEmpty || _text[^1] is ' ' or '\n')
            {
                return;
            }

            unit = ' ';
        }

        if (source is { } place)
        {
            Place(place);
        }

        _text.Append(unit);
    }

    /// <summary>Adds a stretch that is written unchanged in the original.</summary>
    /// <param name="isPlaced">False when it was written otherwise, so that its place is not known.</param>
    public void Append(ReadOnlySpan<char> text, int sourceStart, bool isPlaced = true)
    {
        for (int i = 0; i < text.Length; i++)
        {
            Append(text[i], isPlaced ? new TextSpan(sourceStart + i, 1) : null);
        }
    }

    /// <summary>Begins a new line inside the block.</summary>
    public void Break()
    {
        while (_text.Length > 0 && _text[^1] == ' ')
        {
            _text.Length--;
        }

        if (_text.Length > 0 && _text[^1] != '\n')
        {
            _text.Append('\n');
        }
    }

    /// <summary>The block so far, or null when it has no words; begins the next.</summary>
    /// <param name="near">Where it stands when none of its words has a place of its own.</param>
    public Piece? Take(PieceKind kind, int near)
    {
        string text = _text.ToString();
        List<TextRun> runs = [.. _runs];
        _text.Clear();
        _runs.Clear();
        int length = text.AsSpan().Trim().Length;
        if (length == 0)
        {
            return null;
        }

        TextSpan place =
            runs.Count == 0
                ? new TextSpan(near, 0)
                : new TextSpan(runs[0].Source.Start, Math.Max(0, runs[^1].Source.End - runs[0].Source.Start));
        runs = runs.Count == 0 ? [new TextRun(0, text.Length, place)] : runs;
        int lead = text.Length - text.AsSpan().TrimStart().Length;
        return new Piece(text, place) { Runs = runs, Gap = 1 }.Slice(lead, length) with { Kind = kind };
    }

    private void Place(TextSpan place)
    {
        if (
            place.Length == 1
            && _runs.Count > 0
            && _runs[^1] is { } last
            && last.Length == last.Source.Length
            && last.Start + last.Length == _text.Length
            && last.Source.End == place.Start
        )
        {
            _runs[^1] = last with
            {
                Length = last.Length + 1,
                Source = last.Source with { Length = last.Source.Length + 1 },
            };
        }
        else
        {
            _runs.Add(new TextRun(_text.Length, 1, place));
        }
    }
}
