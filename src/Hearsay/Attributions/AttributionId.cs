namespace Hearsay.Attributions;

/// <summary>An attribution of one reading, written "a1", "a2", ... in text order.</summary>
public readonly record struct AttributionId(int Number)
{
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"a{Number}");
}
