using System.Buffers;

namespace ConflictTracker.Parsing.Claims.Attributions;

/// <summary>The nominative of an office, a body and a person's name in the genitive, by the regular endings of Ukrainian,
/// Russian, Polish and German. What has other endings is not turned.</summary>
internal static class Genitives
{
    private static readonly SearchValues<char> PolishLetters = SearchValues.Create("łŁśŚżźęąćńó");

    private static readonly (string Genitive, string Nominative)[] Ukrainian =
    [
        ("ного", "ний"),
        ("ної", "на"),
        ("ції", "ція"),
        ("ії", "ія"),
        ("ства", "ство"),
        ("енка", "енко"),
        ("ія", "ій"),
        ("ря", "р"),
        ("ля", "ль"),
        ("ня", "нь"),
        ("ика", "ик"),
        ("и", "а"),
        ("у", ""),
        ("а", ""),
    ];

    private static readonly (string Genitive, string Nominative)[] Russian =
    [
        ("ного", "ный"),
        ("ной", "ная"),
        ("ии", "ия"),
        ("ства", "ство"),
        ("ия", "ий"),
        ("ея", "ей"),
        ("ря", "рь"),
        ("ля", "ль"),
        ("ы", "а"),
        ("ки", "ка"),
        ("а", ""),
    ];

    private static readonly (string Genitive, string Nominative)[] Polish =
    [
        ("skiego", "ski"),
        ("ckiego", "cki"),
        ("cji", "cja"),
        ("mii", "mia"),
        ("stwa", "stwo"),
        ("ija", "ij"),
        ("ana", "an"),
        ("ny", "na"),
        ("stra", "ster"),
        ("a", ""),
        ("u", ""),
    ];

    private static readonly (string Genitive, string Nominative)[] Adjectives =
    [
        ("ського", "ський"),
        ("цького", "цький"),
        ("ского", "ский"),
        ("цкого", "цкий"),
        ("вого", "вый"),
        ("ської", "ська"),
        ("цької", "цька"),
        ("ової", "ова"),
        ("євої", "єва"),
        ("ской", "ская"),
        ("овой", "ова"),
        ("евой", "ева"),
    ];

    /// <summary>The words in the nominative, or null.</summary>
    public static string[]? Turn(string[] words, bool isPerson, bool isUkrainian)
    {
        char letter = words[0][0];
        bool isCyrillic = letter is >= '\u0400' and <= '\u04FF';
        if (!isCyrillic)
        {
            return isPerson && words.Any(IsPolish) ? TurnPerson(words, Polish)
                : !isPerson && PolishBody(words[0]) is { } body ? [body, .. words[1..]]
                : words is [var one] && char.IsUpper(letter) && one.EndsWith('s') ? TurnGerman(one)
                : null;
        }

        (string, string)[] endings = isUkrainian ? Ukrainian : Russian;
        return isPerson ? TurnPerson(words, endings) : TurnBody(words, endings);
    }

    private static string? PolishBody(string word) =>
        word switch
        {
            "władz" => "władze",
            "policji" => "policja",
            "prokuratury" => "prokuratura",
            "ministerstwa" => "ministerstwo",
            "armii" => "armia",
            "sztabu" => "sztab",
            "ratowników" => "ratownicy",
            "wojska" => "wojsko",
            _ => null,
        };

    // "Israels", "Rettungsdienstes"
    private static string[] TurnGerman(string word) =>
        [word.EndsWith("tes", StringComparison.Ordinal) ? word[..^2] : word[..^1]];

    /// <summary>Office and name; what stands between them stays: "голови ради порту Івана Лиса".</summary>
    private static string[]? TurnPerson(string[] words, (string, string)[] endings)
    {
        string[] turned = [.. words];
        int name = words.Length;
        while (
            name > 0 && words.Length - name < 3 && char.IsUpper(words[name - 1][0]) && words[name - 1].Any(char.IsLower)
        )
        {
            name--;
        }

        if (name == words.Length)
        {
            return null;
        }

        for (int i = name; i < words.Length; i++)
        {
            if (Word(words[i], endings) is not { } part)
            {
                return null;
            }

            turned[i] = part;
        }

        return name == 0 ? turned
            : Head(turned, name, endings) ? turned
            : null;
    }

    private static string[]? TurnBody(string[] words, (string, string)[] endings)
    {
        string[] turned = [.. words];
        return Head(turned, words.Length, endings) ? turned : null;
    }

    /// <summary>Turns the noun with which the words begin, and the adjective before it.</summary>
    private static bool Head(string[] words, int end, (string, string)[] endings)
    {
        int noun = 0;
        if (
            end > 1
            && IsAdjective(words[0])
            && Word(words[0], endings) is { } adjective
            && Word(words[1], endings) is not null
        )
        {
            words[0] = adjective;
            noun = 1;
        }

        if (IsIndeclinable(words[noun]) || Word(words[noun], endings) is not { } turned || IsAcronym(words[noun]))
        {
            return false;
        }

        words[noun] = turned;
        return true;
    }

    private static bool IsAdjective(string word) =>
        Adjective(word) is not null
        || word.EndsWith("ного", StringComparison.Ordinal)
        || word.EndsWith("ної", StringComparison.Ordinal)
        || word.EndsWith("ной", StringComparison.Ordinal);

    private static string? Word(string word, (string Genitive, string Nominative)[] endings) =>
        Adjective(word) ?? Ending(word, endings);

    private static string? Adjective(string word) => Ending(word, Adjectives);

    private static string? Ending(string word, (string Genitive, string Nominative)[] endings)
    {
        foreach ((string genitive, string nominative) in endings)
        {
            if (word.Length > genitive.Length + 1 && word.EndsWith(genitive, StringComparison.Ordinal))
            {
                return word[..^genitive.Length] + nominative;
            }
        }

        return null;
    }

    // "Минобороны" is a short name that ends in a genitive in all cases.
    private static bool IsIndeclinable(string word) =>
        word.EndsWith("обороны", StringComparison.Ordinal) || word.EndsWith("оборони", StringComparison.Ordinal);

    private static bool IsAcronym(string word) => word.Length > 1 && word.All(char.IsUpper);

    private static bool IsPolish(string word) =>
        word.AsSpan().ContainsAny(PolishLetters)
        || word is "szefa" or "mera" or "burmistrza" or "gubernatora" or "rzecznika";
}
