namespace Hearsay.Mentions.Places.Resolving;

/// <summary>How much each piece of evidence counts, in tenths of a decimal logarithm of a population: ten of them outweigh a tenfold town.</summary>
internal static class PlaceWeights
{
    /// <summary>"Salem, Oregon": the Salem in Oregon, however small.</summary>
    public const float ToldOuter = 50;

    /// <summary>"Salem, Oregon": the Oregon that has a Salem.</summary>
    public const float ToldInner = 15;

    /// <summary>"Kermanshah province": the province and not its capital.</summary>
    public const float ToldKind = 40;

    /// <summary>For a whole report in one country.</summary>
    public const float SameCountry = 22;

    public const float SameAdmin1 = 18;

    /// <summary>For all other places close by.</summary>
    public const float Near = 18;

    /// <summary>At this distance, in kilometres, closeness has fallen to a third.</summary>
    public const double Reach = 150;
}
