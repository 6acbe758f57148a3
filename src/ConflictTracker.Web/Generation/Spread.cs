namespace ConflictTracker.Web.Generation;

/// <summary>The median and the worst but one in a hundred, in milliseconds.</summary>
internal readonly record struct Spread(double P50, double P99)
{
    /// <param name="values">At least one.</param>
    public static Spread Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return new Spread(At(sorted, 0.50), At(sorted, 0.99));
    }

    /// <summary>The nearest rank.</summary>
    private static double At(double[] sorted, double share) =>
        Math.Round(sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Length) - 1)], 3);
}
