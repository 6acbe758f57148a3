namespace ConflictTracker.Web.Generation;

/// <summary>Chooses places of a list by their weights, in constant time: Walker's alias method (1977).</summary>
internal sealed class WeightedChoice
{
    private readonly int[] _alias;
    private readonly double[] _keep;

    public WeightedChoice(IReadOnlyList<double> weights)
    {
        double sum = weights.Sum();
        double[] share = [.. weights.Select(w => w * weights.Count / sum)];
        (_alias, _keep) = (new int[share.Length], new double[share.Length]);
        Array.Fill(_keep, 1);
        Stack<int> poor = new(Enumerable.Range(0, share.Length).Where(i => share[i] < 1));
        Stack<int> rich = new(Enumerable.Range(0, share.Length).Where(i => share[i] >= 1));
        while (poor.TryPop(out int lacks) && rich.TryPop(out int gives))
        {
            (_keep[lacks], _alias[lacks]) = (share[lacks], gives);
            share[gives] -= 1 - share[lacks];
            (share[gives] < 1 ? poor : rich).Push(gives);
        }
    }

    public int Next(ref RepeatableRandom random)
    {
        int place = random.Next(_keep.Length);
        return random.NextShare() < _keep[place] ? place : _alias[place];
    }
}
