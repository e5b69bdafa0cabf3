namespace Hearsay.Invent.Stories;

/// <summary>What a desk did to the wire copy that it ran.</summary>
public enum CopyEdit
{
    Whole, Trimmed, NewLead,
}
