namespace ConflictTracker.Parsing.Names;

/// <summary>
/// One word's cases in the order nominative, genitive, dative, accusative, instrumental, locative; where Ukrainian and
/// Russian differ, or gender is not known, both sets one after the other. Endings as in the school grammars of both
/// languages.
/// </summary>
internal static class SlavicDeclension
{
    public static string[] Of(string word)
    {
        if (word.Length < 3 || !IsCyrillic(word[^1]) || word.All(char.IsUpper))
        {
            return [word, word, word, word, word, word];
        }

        // Compound words decline by their last part: Івано-Франківськ, Ростов-на-Дону stays.
        return word.EndsWith("-на-Дону", StringComparison.Ordinal)
            ? [.. Of(word[..^8]).Select(w => w + "-на-Дону")]
            : ByEnding(word);
    }

    private static string[] ByEnding(string w) =>
        w switch
        {
            [.., 'и', 'й'] or [.., 'ы', 'й'] or [.., 'о', 'й'] => Adjective(w[..^2]),
            [.., 'і', 'й'] => [.. Noun(w[..^1], w, "я", "ю", "я", "єм", "ї")],
            [.., 'а', 'я'] or [.., 'я', 'я'] => Forms(w[..^2], w, "ой", "ой", "ую", "ой", "ой"),
            [.., 'о', 'е'] or [.., 'е', 'е'] => Forms(w[..^2], w, "ого", "ому", "ое", "ым", "ом"),
            [.., 'ь', 'к', 'а'] => Forms(w[..^1], w, "ої", "ій", "у", "ою", "ій"),
            [.., 'о', 'в', 'а'] or [.., 'н', 'а'] when IsFeminineAdjective(w) => Both(
                Forms(w[..^1], w, "ої", "ій", "у", "ою", "ій"),
                FeminineA(w)
            ),
            [.., 'ь', 'е'] => Forms(w[..^1], w, "я", "ю", "е", "ем", "е"),
            [.., 'е'] => Both(
                Forms(w[..^1], w, "ого", "ому", "е", "им", "ому"),
                Forms(w[..^1], w, "я", "ю", "е", "ем", "і")
            ),
            [.., 'є'] => Forms(w[..^1], w, "ого", "ому", "є", "ім", "ьому"),
            [.., 'і', 'я'] or [.., 'ї', 'я'] => Forms(w[..^1], w, "ї", "ї", "ю", "єю", "ї"),
            [.., 'и', 'я'] or [.., 'е', 'я'] => Forms(w[..^1], w, "и", "и", "ю", "ей", "и"),
            [.., 'ж', 'я'] or [.., 'л', 'л', 'я'] => Forms(w[..^1], w, "я", "ю", "я", "ям", "і"),
            [.., 'я'] => Both(Forms(w[..^1], w, "і", "і", "ю", "ею", "і"), Forms(w[..^1], w, "и", "е", "ю", "ей", "е")),
            [.., 'а'] => FeminineA(w),
            [.., 'о'] => Both(Forms(w[..^1], w, "а", "у", "о", "ом", "і"), Forms(w[..^1], w, "а", "у", "о", "ом", "е")),
            [.., 'и'] or [.., 'ы'] => Plural(w),
            [.., 'і'] => Forms(w[..^1], w, "ів", "ям", "і", "ями", "ях"),
            [.., 'ь'] => Soft(w),
            [.., 'й'] => Both(Noun(w[..^1], w, "я", "ю", "я", "єм", "ї"), Noun(w[..^1], w, "я", "ю", "я", "ем", "е")),
            _ when IsConsonant(w[^1]) => Consonant(w),
            _ => [w, w, w, w, w, w],
        };

    private static string[] Adjective(string stem) =>
        Both(
            Forms(stem, stem + "ий", "ого", "ому", "ого", "им", "ому"),
            [stem + "ый", stem + "ого", stem + "ому", stem + "ий", stem + "ым", stem + "ом"]
        );

    private static string[] FeminineA(string w)
    {
        string stem = w[..^1];
        string soft = stem[^1] switch
        {
            'к' => stem[..^1] + "ц",
            'г' => stem[..^1] + "з",
            'х' => stem[..^1] + "с",
            _ => stem,
        };
        bool hard = "кгхжшчщ".Contains(stem[^1], StringComparison.Ordinal);
        return Both(
            [w, stem + "и", soft + "і", stem + "у", stem + "ою", soft + "і"],
            [w, stem + (hard ? "и" : "ы"), stem + "е", stem + "у", stem + "ой", stem + "е"]
        );
    }

    private static string[] Consonant(string w)
    {
        // Ukrainian closed syllables open before an ending: Харків, Харкова; Київ, Києва; Торець, Торця.
        string open = w switch
        {
            [.., 'ї', 'в'] => w[..^2] + "єв",
            [.., 'і', 'в'] => w[..^2] + "ов",
            [.., 'і', 'г'] => w[..^2] + "ог",
            [.., 'е', 'ц'] => w[..^2] + "ц",
            _ => w,
        };
        return Both(
            [w, open + "а", open + "у", w, open + "ом", open + "і"],
            [w, open + "у", open + "ові", open + "а", open + "им", open + "у"],
            [w, open + "а", open + "у", open + "а", open + "ым", open + "е"]
        );
    }

    private static string[] Soft(string w)
    {
        string stem = w[..^1];
        string open = w switch
        {
            [.., 'і', 'л', 'ь'] => w[..^3] + "ол",
            [.., 'е', 'ц', 'ь'] => w[..^3] + "ц",
            _ => stem,
        };
        return Both(
            [w, open + "я", open + "ю", w, open + "ем", open + "і"],
            [w, stem + "і", stem + "і", w, stem + "ю", stem + "і"],
            [w, stem + "и", stem + "и", w, stem + "ью", stem + "и"],
            [w, open + "я", open + "ю", w, open + "ём", open + "е"]
        );
    }

    private static string[] Plural(string w)
    {
        string stem = w[..^1];
        return Both(
            [w, stem, stem + "ам", w, stem + "ами", stem + "ах"],
            [w, stem + "ів", stem + "ам", w, stem + "ами", stem + "ах"],
            [w, stem + "ов", stem + "ам", w, stem + "ами", stem + "ах"]
        );
    }

    private static string[] Noun(string stem, string w, params ReadOnlySpan<string> endings) => Forms(stem, w, endings);

    private static string[] Forms(string stem, string nominative, params ReadOnlySpan<string> endings)
    {
        string[] forms = new string[endings.Length + 1];
        forms[0] = nominative;
        for (int i = 0; i < endings.Length; i++)
        {
            forms[i + 1] = stem + endings[i];
        }

        return forms;
    }

    private static string[] Both(params ReadOnlySpan<string[]> sets)
    {
        List<string> forms = [];
        foreach (string[] set in sets)
        {
            forms.AddRange(set);
        }

        return [.. forms];
    }

    private static bool IsFeminineAdjective(string w) => w.Length > 4;

    private static bool IsCyrillic(char c) => c is >= 'Ѐ' and <= 'ӿ';

    private static bool IsConsonant(char c) =>
        "бвгґджзклмнпрстфхцчшщ".Contains(char.ToLowerInvariant(c), StringComparison.Ordinal);
}
