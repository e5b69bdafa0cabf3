namespace Hearsay.Ledgers;

/// <summary>What an entry records; docs/ledger.md has the payload of each.</summary>
public enum EntryKind
{
    Report, Revision, Filing, Reading, Refusal, Decision, Merge, Split, Grade, Note, Undo, Redaction,
}
