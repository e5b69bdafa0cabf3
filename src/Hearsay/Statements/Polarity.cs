namespace Hearsay.Statements;

/// <summary>Whether the proposition is put as being so or as not being so, by its holder.</summary>
public enum Polarity
{
    Affirmed, Negated,
}
