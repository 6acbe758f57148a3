namespace ConflictTracker.Web.Newsroom;

/// <summary>What a problem's code means, in a few words.</summary>
internal static class ProblemNames
{
    public static string Of(string code) =>
        code switch
        {
            "CT2001" => "weekday against date",
            "CT2002" => "header against body",
            "CT2003" => "before day 1",
            "CT2004" => "in the future",
            "CT2005" => "count against date",
            "CT2006" => "counts disagree",
            "CT2007" => "post later than the date",
            "CT2008" => "long range",
            "CT2009" => "source counts otherwise",
            "CT2010" => "post date as article date",
            "CT2011" => "range not of its source’s habit",
            "CT3103" => "ruling set aside",
            _ => code.StartsWith("CT1", StringComparison.Ordinal) ? "reading the file" : "import",
        };
}
