namespace ConflictTracker.Parsing.Reading;

/// <summary>Joins the lines of a text that was wrapped at a fixed width, as mail and old archives are.</summary>
internal static class WrappedLines
{
    private const int Narrowest = 50;
    private const int Widest = 100;

    public static List<Piece> Join(List<Piece> pieces)
    {
        List<Piece> joined = new(pieces.Count);
        for (int start = 0; start < pieces.Count; )
        {
            int end = start + 1;
            while (end < pieces.Count && pieces[end].Gap == 0)
            {
                end++;
            }

            List<Piece> group = pieces.GetRange(start, end - start);
            if (IsWrapped(group))
            {
                joined.Add(Pieces.Join(group, " "));
            }
            else
            {
                joined.AddRange(group);
            }

            start = end;
        }

        return joined;
    }

    /// <summary>All lines but the last are about as long, and sentences run across their ends.</summary>
    private static bool IsWrapped(List<Piece> group)
    {
        if (group.Count < 3)
        {
            return false;
        }

        int shortest = int.MaxValue;
        int longest = 0;
        int running = 0;
        for (int i = 0; i + 1 < group.Count; i++)
        {
            int length = group[i].Text.Length;
            shortest = Math.Min(shortest, length);
            longest = Math.Max(longest, length);
            bool runsOn = !Prose.EndsSentence(group[i].Text) && Prose.StartsInLowerCase(group[i + 1].Text);
            running += runsOn ? 1 : 0;
        }

        return shortest >= Narrowest
            && longest <= Widest
            && group[^1].Text.Length <= longest
            && running * 3 >= group.Count;
    }
}
