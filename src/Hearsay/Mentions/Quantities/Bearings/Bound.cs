namespace Hearsay.Mentions.Quantities.Bearings;

/// <summary>How a comparator bounds its figure (Data/comparators.tsv).</summary>
internal enum Bound
{
    Over, Least, Most, Under, About, Nearly, Exactly,
}
