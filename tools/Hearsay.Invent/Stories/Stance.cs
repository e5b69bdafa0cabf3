namespace Hearsay.Invent.Stories;

/// <summary>What the holder of a telling does with the claim, by the names of docs/case.md.</summary>
public enum Stance
{
    Affirms, Denies, Doubts, Declines, NotKnown, Withdraws, Presupposes,
}
