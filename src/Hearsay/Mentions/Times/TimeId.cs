namespace Hearsay.Mentions.Times;

/// <summary>A time of one reading, written "t1", "t2", ... in the order of the text.</summary>
public readonly record struct TimeId(int Number)
{
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"t{Number}");
}
