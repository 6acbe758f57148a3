using System.Collections.Frozen;
using ConflictTracker.Parsing.Claims.Languages;

namespace ConflictTracker.Parsing.Claims;

/// <summary>
/// What is told of a speaker between commas behind his name: "…, who heads Kharkiv region, said". Its places are where he
/// holds office, not where what he counts happened.
/// </summary>
internal static class SpeakerDescription
{
    private static readonly FrozenSet<string> Openers = WordLists.Set(
        "who which head heads governor mayor chief spokesman spokeswoman spokesperson minister commander "
            + "який яка яке які голова очільник очільниця начальник губернатор мер міністр речник командувач "
            + "который которая которое которые глава губернатора мэр министр представитель командующий "
            + "der die das gouverneur bürgermeister chef leiter sprecher qui gouverneur maire porte-parole "
            + "que gobernador alcalde jefe portavoz che governatore sindaco capo portavoce "
            + "który która gubernator burmistrz szef rzecznik"
    );

    private static readonly FrozenSet<string> Articles = WordLists.Set(
        "the a an acting then deputy der die das le la el il lo"
    );

    /// <summary>Where in the sentence a speaker and what is told of him end.</summary>
    /// <param name="end">Where the speaker's name ends.</param>
    public static int EndOf(string sentence, int end)
    {
        if (end >= sentence.Length || sentence[end] != ',')
        {
            return end;
        }

        int next = sentence.AsSpan(end + 1).IndexOfAny(',', ';', ':');
        int last = next < 0 ? sentence.Length : end + 1 + next;
        return Opens(sentence.AsSpan(end + 1, last - end - 1)) ? last : end;
    }

    private static bool Opens(ReadOnlySpan<char> told)
    {
        foreach (Range range in told.Split(' '))
        {
            string word = told[range].Trim().ToString().ToLowerInvariant();
            if (word.Length > 0 && !Articles.Contains(word))
            {
                return Openers.Contains(word);
            }
        }

        return false;
    }
}
