namespace Hearsay.Ledgers;

/// <summary>What an analyst makes of a statement.</summary>
public enum Verdict
{
    Accept, Correct, Reject, Add,
}
