using System.Collections.Frozen;

namespace ConflictTracker.Parsing.Sentences;

/// <summary>Full stops that end no sentence.</summary>
internal static class Abbreviations
{
    private static readonly FrozenSet<string> Titles = FrozenSet.ToFrozenSet(
        (
            "Mr Mrs Ms Dr Prof Gen Brig Lt Col Maj Sgt Capt Cpl Cmdr Adm Gov Sen Rep Rev Hon St Ste Mt Ft vs No Nos Nr Art Fig approx ca "
            + "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun "
            + "bzw Mio Mrd Hr Fr Abs Bd evtl ggf Mme Mlle MM env Sr Sra Dña Gral EE Av Avda pág Sig Dott On Col Ing ul godz ds ok tzw np im tys mln mld św gen płk "
            + "г гг р рр ст стор вул ул пл им ім тис тыс млн млрд кв км см руб грн коп проф ген полк адм обл рн напр див нар род просп пр д"
        ).Split(' '),
        StringComparer.Ordinal
    );

    private static readonly FrozenSet<string> Openers = FrozenSet.ToFrozenSet(
        (
            "The A An In On At It He She They We You I This That These Those But And Or If As For From With When While After Before "
            + "There Its His Her Their Our Meanwhile However Also Earlier Later According Officials Ukraine Russia Ukrainian Russian "
            + "Der Die Das Ein Eine Es Er Sie Im Am Le La Les Un Une Il Elle En El Los Las Una Lo Gli Nel"
        ).Split(' '),
        StringComparer.Ordinal
    );

    private static readonly FrozenSet<string> AfterOrdinals = FrozenSet.ToFrozenSet(
        (
            "Januar Februar März April Mai Juni Juli August September Oktober November Dezember Tag Kriegstag Jahrestag Sanktionspaket Paket Jahrhundert"
        ).Split(' '),
        StringComparer.Ordinal
    );

    /// <summary>Whether the full stop at a place belongs to an abbreviation, an initial or an ordinal.</summary>
    /// <param name="next">Where the next word begins.</param>
    public static bool HoldsFullStop(string text, int at, int sentenceStart, int next)
    {
        int from = at;
        while (
            from > sentenceStart
            && !char.IsWhiteSpace(text[from - 1])
            && text[from - 1] is not ('(' or '“' or '"' or '«')
        )
        {
            from--;
        }

        ReadOnlySpan<char> word = text.AsSpan(from, at - from);
        if (word.IsEmpty)
        {
            return false;
        }

        if (word.Length == 1 && char.IsUpper(word[0]))
        {
            return true;
        }

        // U.S., a.m., z.B., т.д.: the sentence goes on unless a word that opens sentences follows.
        if (word.Contains('.') && word[^1] is not (>= '0' and <= '9'))
        {
            return !IsOpener(text, next);
        }

        if (word.Length <= 2 && IsNumber(word))
        {
            return AfterOrdinals.Contains(WordAt(text, next));
        }

        return Titles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }

    private static bool IsOpener(string text, int at) => Openers.Contains(WordAt(text, at));

    private static bool IsNumber(ReadOnlySpan<char> word) => !word.ContainsAnyExceptInRange('0', '9');

    private static string WordAt(string text, int at)
    {
        int end = at;
        while (end < text.Length && char.IsLetter(text[end]) && end - at < 24)
        {
            end++;
        }

        return text[at..end];
    }
}
