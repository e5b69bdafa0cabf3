namespace Hearsay.Mentions.Quantities;

/// <summary>A quantity of one reading, written "q1", "q2", ... in the order of the text.</summary>
public readonly record struct QuantityId(int Number)
{
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"q{Number}");
}
