namespace Hearsay.Mentions.Quantities.Units;

/// <summary>A unit under its canonical, singular name.</summary>
internal sealed record UnitOfMeasure(string Name, QuantityMeasure Measure);
