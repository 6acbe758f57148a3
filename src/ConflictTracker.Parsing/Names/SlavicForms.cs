namespace ConflictTracker.Parsing.Names;

/// <summary>
/// The cases of a Ukrainian or Russian name, made by the rules of its ending. Some forms are made that the language does
/// not have; none that another name has.
/// </summary>
internal static class SlavicForms
{
    private const int Cases = 6;

    /// <summary>
    /// All forms of a name of one or more words: each word in the same case, the later ones also unchanged, as a genitive
    /// stays in "Міністерства оборони України".
    /// </summary>
    public static IReadOnlyCollection<string> Of(string name)
    {
        string[] words = name.Split(' ');
        HashSet<string> forms = new(StringComparer.Ordinal) { name };
        string[][] declined = [.. words.Select(SlavicDeclension.Of)];
        for (int grammaticalCase = 0; grammaticalCase < Cases; grammaticalCase++)
        {
            IEnumerable<string> phrases = [""];
            for (int i = 0; i < words.Length; i++)
            {
                phrases = Extend(phrases, InCase(declined[i], grammaticalCase, i == 0 ? null : words[i]));
            }

            forms.UnionWith(phrases);
        }

        return forms;
    }

    private static string[] Extend(IEnumerable<string> phrases, IEnumerable<string> word) =>
        [.. phrases.SelectMany(p => word.Select(w => p.Length == 0 ? w : $"{p} {w}"))];

    private static string[] InCase(string[] declined, int grammaticalCase, string? unchanged)
    {
        HashSet<string> forms = new(StringComparer.Ordinal);
        for (int i = grammaticalCase; i < declined.Length; i += Cases)
        {
            forms.Add(declined[i]);
        }

        if (unchanged is not null)
        {
            forms.Add(unchanged);
        }

        return [.. forms];
    }

    /// <summary>"Харківській та Донецькій областях": the adjective stays single when several regions share the noun.</summary>
    public static IEnumerable<string> OfSharedRegion(string name)
    {
        string[] words = name.Split(' ');
        if (words is not [var adjective, "область"])
        {
            yield break;
        }

        string[] cases = SlavicDeclension.Of(adjective);
        string[] plural = ["області", "областей", "областям", "области", "областями", "областях"];
        for (int i = 0; i < plural.Length; i++)
        {
            yield return $"{cases[i]} {plural[i]}";
        }

        yield return $"{cases[0]} области";
        yield return $"{cases[3]} області";
    }
}
