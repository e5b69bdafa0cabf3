namespace Hearsay.Mentions.Places;

/// <summary>A place of one reading, written "l1", "l2", ... in the order of the text.</summary>
public readonly record struct PlaceId(int Number)
{
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"l{Number}");
}
