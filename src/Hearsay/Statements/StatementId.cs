namespace Hearsay.Statements;

/// <summary>A statement of one reading, written "s1", "s2", ... in text order.</summary>
public readonly record struct StatementId(int Number)
{
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"s{Number}");
}
