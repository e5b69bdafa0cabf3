namespace Hearsay.Ledgers;

/// <summary>How a report is known to be a later state of another: the same address, the same given id, or the same text.</summary>
public enum RevisedBy
{
    Url, Id, Text,
}
