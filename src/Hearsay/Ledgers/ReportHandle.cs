namespace Hearsay.Ledgers;

/// <summary>What one text of one report is called in a ledger, and nothing else in it: its id, with @2, @3 … where the id is taken.</summary>
public readonly record struct ReportHandle(string Name)
{
    public override string ToString() => Name;
}
