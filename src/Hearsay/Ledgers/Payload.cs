using System.Collections.Immutable;
using Hearsay.Reports;

namespace Hearsay.Ledgers;

/// <summary>What an entry records. Whoever goes through a ledger must handle every case.</summary>
public abstract record Payload
{
    private Payload()
    {
    }

    public abstract EntryKind Kind { get; }

    /// <summary>A text came in that the ledger did not hold.</summary>
    /// <param name="Handle">What it is called in this ledger: its id, or the id with @2, @3 … where that is taken.</param>
    /// <param name="Report">Its text and all that is known beside the text.</param>
    /// <param name="Input">Where it came from, as the user named it.</param>
    /// <param name="Case">The case that it was added to; null for none.</param>
    public sealed record Added(ReportHandle Handle, Report Report, string Input, CaseName? Case) : Payload
    {
        /// <summary>What it was taken from, where that is more than its text; null for plain text.</summary>
        public ReportOriginal? Original { get; init; }

        public override EntryKind Kind => EntryKind.Report;
    }

    /// <summary>A report is a later state of one that was there; the entry of the report comes right before.</summary>
    /// <param name="Report">The later one.</param>
    /// <param name="Of">The one that it takes the place of.</param>
    /// <param name="By">How it was known to be the same report.</param>
    /// <param name="Fields">What was changed beside the text: "title", "published" …</param>
    /// <param name="Changes">The stretches of text that differ, in order; none where only fields changed.</param>
    public sealed record Revised(LedgerPosition Report, LedgerPosition Of, RevisedBy By, ImmutableArray<string> Fields, ImmutableArray<TextChange> Changes) : Payload
    {
        public override EntryKind Kind => EntryKind.Revision;
    }

    /// <summary>A report that was there was added to a case.</summary>
    public sealed record Filed(LedgerPosition Report, CaseName Case) : Payload
    {
        public override EntryKind Kind => EntryKind.Filing;
    }

    /// <summary>One version of the reader read a report: the report is the one with the same <see cref="ReportIdentity"/>.</summary>
    public sealed record Read(Reading Reading) : Payload
    {
        public override EntryKind Kind => EntryKind.Reading;
    }

    /// <summary>An input held no report that can be read.</summary>
    public sealed record Refused(string Input, string Reason, CaseName? Case) : Payload
    {
        public override EntryKind Kind => EntryKind.Refusal;
    }

    /// <summary>What an analyst holds of one statement.</summary>
    /// <param name="Verdict">Accepted, corrected, rejected, or added because the reader missed it.</param>
    /// <param name="Anchor">The words that it is about.</param>
    /// <param name="Fields">For what is corrected or added: a statement's fields as the contract names them, with their values.</param>
    /// <param name="Reason">Null where none was given.</param>
    public sealed record Decided(Verdict Verdict, Anchor Anchor, ImmutableSortedDictionary<string, string> Fields, string? Reason) : Payload
    {
        public override EntryKind Kind => EntryKind.Decision;
    }

    /// <summary>Claims that an analyst holds to be one.</summary>
    public sealed record Merged(ImmutableArray<string> Claims, string? Reason) : Payload
    {
        public override EntryKind Kind => EntryKind.Merge;
    }

    /// <summary>Tellings that an analyst takes out of a claim.</summary>
    public sealed record Split(string Claim, ImmutableArray<Anchor> Tellings, string? Reason) : Payload
    {
        public override EntryKind Kind => EntryKind.Split;
    }

    /// <summary>A grade that a person gave to a claim, on their own scale.</summary>
    public sealed record Graded(string Claim, string Grade, string? Reason) : Payload
    {
        public override EntryKind Kind => EntryKind.Grade;
    }

    /// <summary>Words of an analyst on a stretch of a report, on a claim, or on nothing in particular.</summary>
    public sealed record Noted(string Words, Anchor? Anchor, string? Claim) : Payload
    {
        public override EntryKind Kind => EntryKind.Note;
    }

    /// <summary>A decision, merge, split, grade or note that no longer holds.</summary>
    public sealed record Undone(LedgerPosition Entry, string? Reason) : Payload
    {
        public override EntryKind Kind => EntryKind.Undo;
    }

    /// <summary>Payloads that were destroyed, and why; the entries themselves stay in the chain.</summary>
    public sealed record Redacted(ImmutableArray<LedgerPosition> Entries, string Reason) : Payload
    {
        public override EntryKind Kind => EntryKind.Redaction;
    }
}
