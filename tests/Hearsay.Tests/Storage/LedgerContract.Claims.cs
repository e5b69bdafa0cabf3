using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Claims.Books;
using Hearsay.Claims.Matching;
using Hearsay.Ledgers;
using Hearsay.Reports;
using Hearsay.Statements;
using Hearsay.Storage;
using Hearsay.Text;

namespace Hearsay.Tests.Storage;

/// <summary>The claims of a ledger, and what people decide of them.</summary>
public abstract partial class LedgerContract
{
    private const string Bombed = "The Kardan army bombed the port of Halden on Monday, the harbour authority said. Five people were killed, a doctor said.";
    private const string Again = "The Kardan army bombed the port of Halden on Monday, a pilot said. He had seen the smoke from the hills above the town.";
    private const string Denied = "The Kardan army denied that it had bombed the port of Halden on Monday. All of its planes had been on the ground, it said.";

    [Fact]
    public async Task All_states_of_a_report_are_told_and_count_as_one()
    {
        var ledger = await OpenAsync();
        await TakeReadAsync(ledger, "r1", Bombed);
        await TakeReadAsync(ledger, "r1", Bombed.Replace("Five", "Seven", StringComparison.Ordinal));
        var claim = Killed(await BookAsync(ledger));
        Assert.Equal((1, "r1", "r1@2"), (claim.Reports, claim.Tellings[0].Report.Id, claim.Tellings[1].Report.Id));
        Assert.Equal((RevisionFate.Reworded, "r1@2"), (claim.Tellings[0].Later!.Fate, claim.Tellings[0].Later!.Since.Id));
    }

    [Fact]
    public async Task What_is_rejected_tells_nothing_until_that_is_undone()
    {
        var ledger = await OpenAsync();
        await TakeReadAsync(ledger, "r1", Bombed);
        await TakeReadAsync(ledger, "r2", Again);
        var before = Bombing(await BookAsync(ledger));
        Assert.Equal(2, before.Reports);
        var rejected = await DecideAsync(ledger, Verdict.Reject, before.Tellings[0]);
        var after = Bombing(await BookAsync(ledger));
        Assert.Equal((before.Id, 1, "r2"), (after.Id, after.Reports, after.In.Id));
        await Review.UndoAsync(ledger, Writer, new Payload.Undone(rejected, null), Cancelled);
        Assert.Equal(2, Bombing(await BookAsync(ledger)).Reports);
    }

    [Fact]
    public async Task What_is_corrected_is_told_as_it_was_corrected_and_is_checked()
    {
        var ledger = await OpenAsync();
        await TakeReadAsync(ledger, "r1", Bombed);
        var telling = Bombing(await BookAsync(ledger)).Tellings[0];
        await DecideAsync(ledger, Verdict.Correct, telling, ("holder", "Coast Guard of Halden"), ("polarity", "negated"));
        var corrected = Assert.Single(Bombing(await BookAsync(ledger)).Tellings);
        Assert.Equal(("Coast Guard of Halden", Stance.Denies, true), (Assert.Single(corrected.Holders).Name, corrected.Stance, corrected.IsChecked));
        await Assert.ThrowsAsync<ReviewException>(() => DecideAsync(ledger, Verdict.Correct, telling, ("polarity", "maybe")));
    }

    [Fact]
    public async Task What_the_reader_missed_is_added_to_the_claim_that_it_tells()
    {
        var ledger = await OpenAsync();
        await TakeReadAsync(ledger, "r1", Bombed);
        await TakeReadAsync(ledger, "r3", "A mast stood bare. Halden, all of it, in flames. That was the word of the day on every quay of the coast and in every inn.");
        var claim = Bombing(await BookAsync(ledger)).Id;
        var stored = await ledger.FindAsync(new ReportHandle("r3"), Cancelled);
        var anchor = Review.AnchorIn(stored!, "Halden, all of it, in flames", null);
        var added = await Review.DecideAsync(ledger, Writer, new Payload.Decided(Verdict.Add, anchor, Fields(("holder", "Ann"), ("kind", "person"), ("claim", claim.ToString())), null), Cancelled);
        var after = (await BookAsync(ledger)).Find(claim)!;
        Assert.Equal((2, "Ann"), (after.Reports, Assert.Single(after.Tellings, static telling => telling.Report.Id == "r3").Holders[0].Name));
        await Review.UndoAsync(ledger, Writer, new Payload.Undone(added, null), Cancelled);
        Assert.Equal(1, (await BookAsync(ledger)).Find(claim)!.Reports);
    }

    [Fact]
    public async Task Claims_that_are_merged_are_one_and_both_names_lead_to_it()
    {
        var ledger = await OpenAsync();
        await TakeReadAsync(ledger, "r1", Bombed);
        var book = await BookAsync(ledger);
        var (bombing, killed) = (Bombing(book).Id, Killed(book).Id);
        var merged = await Review.MergeAsync(ledger, Writer, [bombing, killed], "one event", Cancelled);
        await Review.GradeAsync(ledger, Writer, killed, "B2", null, Cancelled);
        book = await BookAsync(ledger);
        Assert.Same(book.Find(bombing), book.Find(killed));
        Assert.Equal((2, "B2", "Ines Varga"), (book.Find(killed)!.Tellings.Length, book.Find(bombing)!.Grade!.Words, book.Find(bombing)!.Grade!.By));
        await Assert.ThrowsAsync<ReviewException>(() => Review.MergeAsync(ledger, Writer, [bombing, killed], null, Cancelled));
        await Review.UndoAsync(ledger, Writer, new Payload.Undone(merged, null), Cancelled);
        book = await BookAsync(ledger);
        Assert.Equal((null, "B2"), (book.Find(bombing)!.Grade?.Words, book.Find(killed)!.Grade?.Words));
    }

    [Fact]
    public async Task A_telling_that_is_split_off_is_a_claim_of_its_own_until_its_report_is_gone()
    {
        var ledger = await OpenAsync();
        await TakeReadAsync(ledger, "r1", Bombed);
        await TakeReadAsync(ledger, "r2", Again);
        await TakeReadAsync(ledger, "r4", Denied, day: 14);
        var claim = Bombing(await BookAsync(ledger));
        var own = claim.Tellings.Single(static telling => telling.Report.Id == "r4");
        var split = await Review.SplitAsync(ledger, Writer, claim.Id, [new ToldStatement("r4", own.Statement)], null, Cancelled);
        var book = await BookAsync(ledger);
        Assert.Equal(["r1", "r2"], book.Find(claim.Id)!.Tellings.Select(static telling => telling.Report.Id));
        Assert.Empty(book.Find(claim.Id)!.Judged.Denials);
        Assert.Equal(["r4"], book.Find(book.ClaimOf(new ToldStatement("r4", own.Statement))!.Value)!.Tellings.Select(static telling => telling.Report.Id));
        await Assert.ThrowsAsync<ReviewException>(() => Review.SplitAsync(ledger, Writer, claim.Id, [new ToldStatement("r4", own.Statement)], null, Cancelled));

        var stored = await ledger.FindAsync(new ReportHandle("r4"), Cancelled);
        await Review.RedactReportAsync(ledger, Writer, stored!.Position, "safety of a source", Cancelled);
        Assert.Null((await ledger.EntryAsync(split, Cancelled))!.Payload);
        Assert.Empty((await LedgerClaims.OfAsync(ledger, null, Cancelled)).Orphaned);
    }

    [Fact]
    public async Task A_decision_on_a_claim_that_is_gone_is_orphaned_and_holds_for_no_other()
    {
        var ledger = await OpenAsync();
        await TakeReadAsync(ledger, "r1", Bombed);
        await TakeReadAsync(ledger, "r2", "The Norvian navy closed the strait of Ems on Tuesday, the pilots of Ems said. No ship has passed since, they said.");
        var closed = (await BookAsync(ledger)).Claims().First(static one => one.In.Id == "r2");
        var graded = await Review.GradeAsync(ledger, Writer, closed.Id, "C3", null, Cancelled);
        Assert.Empty((await LedgerClaims.OfAsync(ledger, null, Cancelled)).Orphaned);
        await Review.RedactReportAsync(ledger, Writer, (await ledger.FindAsync(new ReportHandle("r2"), Cancelled))!.Position, "by order", Cancelled);
        var claims = await LedgerClaims.OfAsync(ledger, null, Cancelled);
        Assert.Equal([graded], claims.Orphaned);
        Assert.All(claims.Book.Claims(), static claim => Assert.Null(claim.Grade));
    }

    private static Claim Bombing(ClaimBook book) => book.Claims().First(static claim => claim.Clearest.Event.Trigger.In(claim.In.Text) is "bombed");

    private static Claim Killed(ClaimBook book) => book.Claims().First(static claim => claim.Clearest.Event.Trigger.In(claim.In.Text) is "killed");

    private static async Task<ClaimBook> BookAsync(ILedger ledger) => (await LedgerClaims.OfAsync(ledger, null, Cancelled)).Book;

    private static async Task TakeReadAsync(SqlLedger ledger, string id, string text, int day = 13)
    {
        var report = new ReportDraft { Text = text, Id = id, Outlet = $"The {id}", Published = new DateOnly(2031, 5, day) }.ToReport();
        var reading = PreparedPayload.Of(new Payload.Read(ShippedReader.Read(report)));
        await ledger.WriteAsync(Writer, pen => ReportIntake.TakeAsync(pen, ReportIntake.Prepare(report, "a test", null), reading, Cancelled), Cancelled);
    }

    private static Task<LedgerPosition> DecideAsync(ILedger ledger, Verdict verdict, Telling telling, params (string, string)[] fields) => DecideAsync(ledger, verdict, telling.Report.Id, telling.Span, Fields(fields));

    private static async Task<LedgerPosition> DecideAsync(ILedger ledger, Verdict verdict, string report, TextSpan span, ImmutableSortedDictionary<string, string> fields)
    {
        var stored = (await ledger.FindAsync(new ReportHandle(report), Cancelled))!;
        var anchor = new Anchor(stored.Position, stored.Report.Sha256, span, span.In(stored.Report.Text).ToString());
        return await Review.DecideAsync(ledger, Writer, new Payload.Decided(verdict, anchor, fields, null), Cancelled);
    }

    private static ImmutableSortedDictionary<string, string> Fields(params (string Field, string Value)[] fields) =>
        fields.ToImmutableSortedDictionary(static one => one.Field, static one => one.Value, StringComparer.Ordinal);
}
