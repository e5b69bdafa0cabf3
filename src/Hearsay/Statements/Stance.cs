namespace Hearsay.Statements;

/// <summary>What a voice of a chain does with the proposition that it passes on. All but relaying and asking commit it.</summary>
public enum Stance
{
    Relays, Affirms, Denies, Doubts, Declines, NotKnown, Withdraws, Presupposes, Asks,
}
