namespace ConflictTracker.Parsing.Names;

/// <summary>The cases of the commonest endings of Polish place names: "Charków", "Charkowie"; "Briańsk", "Briańska".</summary>
internal static class PolishForms
{
    private static readonly (string Ending, string[] Cases)[] Endings =
    [
        ("ów", ["owa", "owowi", "owem", "owie"]),
        ("iw", ["iwa", "iwowi", "iwem", "iwie"]),
        ("ńsk", ["ńska", "ńsku", "ńskiem"]),
        ("wsk", ["wska", "wsku", "wskiem"]),
        ("ieck", ["iecka", "iecku", "ieckiem"]),
        ("oń", ["onia", "oniu", "oniem"]),
        ("oże", ["oża", "ożu", "ożem"]),
        ("iwka", ["iwki", "iwce", "iwkę", "iwką"]),
        ("ówka", ["ówki", "ówce", "ówkę", "ówką"]),
        ("ewka", ["ewki", "ewce", "ewkę", "ewką"]),
        ("mut", ["mutu", "mucie", "mutem"]),
        ("pol", ["pola", "polu", "polem"]),
        ("omel", ["omla", "omlu", "omlem"]),
        ("essa", ["essy", "essie", "essę", "essą"]),
    ];

    private static readonly (string Noun, string Ending)[] Regions =
    [
        ("obwód", ""),
        ("obwodu", "ego"),
        ("obwodowi", "emu"),
        ("obwodem", "m"),
        ("obwodzie", "m"),
        ("region", ""),
        ("regionu", "ego"),
        ("regionem", "m"),
        ("regionie", "m"),
    ];

    /// <summary>A region by its adjective in all cases: "obwód doniecki", "w obwodzie donieckim".</summary>
    public static IEnumerable<string> OfRegion(string adjective) =>
        Regions.Select(r => $"{r.Noun} {adjective}{r.Ending}");

    /// <summary>The other cases of a name with one of these endings; none for other names.</summary>
    public static IEnumerable<string> Of(string name)
    {
        foreach ((string ending, string[] cases) in Endings)
        {
            if (name.EndsWith(ending, StringComparison.Ordinal) && name.Length > ending.Length + 1)
            {
                return cases.Select(c => name[..^ending.Length] + c);
            }
        }

        return [];
    }
}
