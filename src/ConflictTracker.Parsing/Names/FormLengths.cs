using System.Collections.Frozen;

namespace ConflictTracker.Parsing.Names;

/// <summary>How long the forms are that begin with the same letters: so few lengths that each can be tried.</summary>
internal sealed class FormLengths
{
    private const int Prefix = 3;

    private readonly FrozenDictionary<string, int[]> _byPrefix;
    private readonly FrozenDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int[] _short;

    public FormLengths(IEnumerable<string> forms)
    {
        _short = [.. forms.Where(f => f.Length < Prefix).Select(f => f.Length).Distinct().OrderDescending()];
        _byPrefix = forms
            .Where(f => f.Length >= Prefix)
            .GroupBy(f => f[..Prefix], f => f.Length, StringComparer.Ordinal)
            .ToFrozenDictionary(
                g => g.Key,
                g => g.Distinct().OrderDescending().Concat(_short).ToArray(),
                StringComparer.Ordinal
            );
        _lookup = _byPrefix.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The lengths of the forms that could begin here, the longest first.</summary>
    public int[] At(string text, int at) =>
        at + Prefix <= text.Length && _lookup.TryGetValue(text.AsSpan(at, Prefix), out int[]? lengths)
            ? lengths
            : _short;
}
