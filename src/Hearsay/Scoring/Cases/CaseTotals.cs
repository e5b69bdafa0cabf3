namespace Hearsay.Scoring.Cases;

/// <summary>The numbers of a case. Those of several cases add up (micro average).</summary>
internal readonly record struct CaseTotals
{
    public int Claims { get; init; }

    /// <summary>Claims of which everything is right.</summary>
    public int Exact { get; init; }

    public int Tellings { get; init; }

    public int Found { get; init; }

    public int InBest { get; init; }

    public int RightStance { get; init; }

    public int RightHolders { get; init; }

    /// <summary>Pairs of true tellings of one claim: those in one found claim among all, and among all pairs of true tellings in one found claim.</summary>
    public Measure Pairs { get; init; }

    /// <summary>Of the pairs of true tellings in one found claim, those that the truth puts into different claims.</summary>
    public Share WrongMerges => new(Pairs.Predicted - Pairs.Hits, Pairs.Predicted);

    /// <summary>The same, where what the truth has in no claim counts as of another: pairs with at least one true telling.</summary>
    public Share WrongMergesWithStrangers { get; init; }

    /// <summary>Claims whose true number of origins lies in the found range.</summary>
    public int Inside { get; init; }

    /// <summary>Summed over claims: how far the lower bound is from the truth.</summary>
    public int Error { get; init; }

    /// <summary>Summed over claims: from the lower bound to the upper. A range that holds everything says nothing.</summary>
    public int Width { get; init; }

    /// <summary>The same of the true ranges.</summary>
    public int TrueWidth { get; init; }

    /// <summary>Claims of which this many reports, or reports without copies, is the true number.</summary>
    public int ReportsInside { get; init; }

    public int ReportsError { get; init; }

    public int WithoutCopiesInside { get; init; }

    public int WithoutCopiesError { get; init; }

    /// <summary>Claims with exactly the true set of disclosed origins.</summary>
    public int ExactDisclosed { get; init; }

    public Measure Disclosed { get; init; }

    public Measure Withdrawn { get; init; }

    public Measure Denials { get; init; }

    public Measure Conflicts { get; init; }

    public Measure Points { get; init; }

    public Share Relations { get; init; }

    public Measure Refines { get; init; }

    public Share LookAlikes { get; init; }

    /// <summary>Pairs of reports by reuse, of the right kind.</summary>
    public Measure Reuse { get; init; }

    public static CaseTotals operator +(CaseTotals left, CaseTotals right) => new()
    {
        Claims = left.Claims + right.Claims,
        Exact = left.Exact + right.Exact,
        Tellings = left.Tellings + right.Tellings,
        Found = left.Found + right.Found,
        InBest = left.InBest + right.InBest,
        RightStance = left.RightStance + right.RightStance,
        RightHolders = left.RightHolders + right.RightHolders,
        Pairs = left.Pairs + right.Pairs,
        WrongMergesWithStrangers = left.WrongMergesWithStrangers + right.WrongMergesWithStrangers,
        Inside = left.Inside + right.Inside,
        Error = left.Error + right.Error,
        Width = left.Width + right.Width,
        TrueWidth = left.TrueWidth + right.TrueWidth,
        ReportsInside = left.ReportsInside + right.ReportsInside,
        ReportsError = left.ReportsError + right.ReportsError,
        WithoutCopiesInside = left.WithoutCopiesInside + right.WithoutCopiesInside,
        WithoutCopiesError = left.WithoutCopiesError + right.WithoutCopiesError,
        ExactDisclosed = left.ExactDisclosed + right.ExactDisclosed,
        Disclosed = left.Disclosed + right.Disclosed,
        Withdrawn = left.Withdrawn + right.Withdrawn,
        Denials = left.Denials + right.Denials,
        Conflicts = left.Conflicts + right.Conflicts,
        Points = left.Points + right.Points,
        Relations = left.Relations + right.Relations,
        Refines = left.Refines + right.Refines,
        LookAlikes = left.LookAlikes + right.LookAlikes,
        Reuse = left.Reuse + right.Reuse,
    };
}
