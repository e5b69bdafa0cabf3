namespace Hearsay.Mentions;

/// <summary>A party of one reading, written "p1", "p2", ... in the order of first mention.</summary>
public readonly record struct PartyId(int Number)
{
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"p{Number}");
}
