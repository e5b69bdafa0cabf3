namespace Hearsay.Mentions.Places.Resolving;

/// <summary>How much each piece of evidence counts, in tenths of a decimal logarithm of a population: ten of them outweigh a tenfold town.</summary>
internal static class PlaceWeights
{
    /// <summary>"Salem, Oregon": the Salem in Oregon, however small.</summary>
    public const float ToldOuter = 50;

    /// <summary>"Salem, Oregon": the Oregon that has a Salem.</summary>
    public const float ToldInner = 15;

    /// <summary>For a whole report in one country.</summary>
    public const float SameCountry = 14;

    public const float SameAdmin1 = 12;

    /// <summary>For all other places close by.</summary>
    public const float Near = 10;

    /// <summary>At this distance, in kilometres, closeness has fallen to a third.</summary>
    public const double Reach = 200;
}
