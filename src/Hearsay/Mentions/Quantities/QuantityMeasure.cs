namespace Hearsay.Mentions.Quantities;

/// <summary>What sort of quantity a figure tells; weights, areas and the like are counts of their unit.</summary>
public enum QuantityMeasure
{
    Count, Percent, Change, Rate, Money, Duration, Distance, Rank,
}
