namespace Hearsay.Scoring.Cases;

/// <summary>How many of how many; shares of several cases add up.</summary>
internal readonly record struct Share(int Part, int Whole)
{
    /// <summary>Nothing of nothing is nothing.</summary>
    public double Value => Whole == 0 ? 0 : (double)Part / Whole;

    public static Share operator +(Share left, Share right) => new(left.Part + right.Part, left.Whole + right.Whole);
}
