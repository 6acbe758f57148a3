using System.Collections.Frozen;
using ConflictTracker.Core.Names;

namespace ConflictTracker.Parsing.Names;

/// <summary>Every form in which a gazetteer's names are written, and whose it is.</summary>
internal static class NameForms
{
    // Shorter surnames are words or other names too often: Кім, Сальдо's neighbours.
    private const int ShortestSurname = 5;

    public static FrozenDictionary<string, GazetteerEntry> Of(Gazetteer gazetteer)
    {
        Dictionary<string, GazetteerEntry> forms = new(StringComparer.Ordinal);
        foreach (GazetteerEntry entry in gazetteer.Entries)
        {
            foreach (string form in Of(entry))
            {
                forms.TryAdd(NameText.Fold(form), entry);
            }
        }

        // After all that is written down: a spelling by rule must not take another place's own.
        foreach (GazetteerEntry place in gazetteer.Entries.Where(e => e.Kind == NameKind.Place && !e.IsNamedRegion))
        {
            foreach (string form in Transliterations.Of(place).SelectMany(s => PolishForms.Of(s).Prepend(s)))
            {
                forms.TryAdd(NameText.Fold(form), place);
            }

            foreach (string form in place.Aliases.Prepend(place.Name).SelectMany(ArabicArticles.Of))
            {
                forms.TryAdd(NameText.Fold(form), place);
            }

            foreach (string form in place.Aliases.SelectMany(PolishForms.Of))
            {
                forms.TryAdd(NameText.Fold(form), place);
            }
        }

        return forms.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public static IEnumerable<string> Of(GazetteerEntry entry)
    {
        IEnumerable<string> latin = entry.IsNamedRegion
            ? entry.Aliases.SelectMany(LatinForms.OfRegion)
            : entry.Aliases.Prepend(entry.Name);
        IEnumerable<string> native = entry.Ukrainian.Concat(entry.Russian);
        if (entry.Kind == NameKind.Person)
        {
            native = native.Concat(native.Select(Surname).Where(s => s.Length >= ShortestSurname));
        }

        foreach (string form in latin)
        {
            yield return form;

            // Datelines shout: KYIV, Ukraine (AP).
            if (entry.Kind == NameKind.Place && form.Length > 3)
            {
                yield return form.ToUpperInvariant();
            }
        }

        foreach (string form in native)
        {
            if (entry.Kind == NameKind.Place && form.Length > 3)
            {
                yield return form.ToUpperInvariant();
            }

            foreach (string declined in SlavicForms.Of(form).Concat(SlavicForms.OfSharedRegion(form)))
            {
                yield return declined;

                // ё is optional in Russian print.
                if (declined.Contains('ё', StringComparison.Ordinal))
                {
                    yield return declined.Replace('ё', 'е');
                }
            }
        }
    }

    private static string Surname(string name) => name[(name.LastIndexOf(' ') + 1)..];
}
