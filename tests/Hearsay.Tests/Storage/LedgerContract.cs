using System.Collections.Immutable;
using Hearsay.Ledgers;
using Hearsay.Reports;
using Hearsay.Storage;
using Hearsay.Storage.Projections;
using Hearsay.Tests.Cli;
using Hearsay.Text;

namespace Hearsay.Tests.Storage;

/// <summary>What every ledger keeps to, whatever it is kept in.</summary>
public abstract partial class LedgerContract : IAsyncDisposable
{
    protected static readonly Author Writer = Author.Of("Ines Varga");

    private readonly List<SqlLedger> _open = [];

    protected static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Entries_come_back_as_they_were_written()
    {
        var ledger = await OpenAsync();
        var payloads = Payloads.OfEveryKind();
        var head = await WriteAsync(ledger, payloads);
        var stored = await ledger.EntriesAsync(LedgerPosition.Start, Cancelled).ToListAsync(Cancelled);
        Assert.Equal(payloads.Select(PayloadJson.Write), stored.Select(one => one.Payload!.Bytes.ToArray()));
        Assert.Equal(payloads.Select(one => ContractName.Of(one.Kind)), stored.Select(one => one.Entry.Kind));
        Assert.Equal(head, new LedgerHead(stored[^1].Entry.Position, stored[^1].Entry.Hash));
        Assert.Equal(head, await ledger.HeadAsync(Cancelled));
        Assert.All(stored, one => Assert.Equal("Ines Varga", one.Entry.Author));
        Assert.Equal(stored[2].Entry, (await ledger.EntryAsync(new(3), Cancelled))!.Entry);
        Assert.Null(await ledger.EntryAsync(head.Position.Next, Cancelled));
    }

    [Fact]
    public async Task What_a_version_of_the_reader_has_not_read_is_due_for_it()
    {
        var ledger = await OpenAsync();
        await TakeAsync(ledger, InventedReports.Of("Ann said the bridge held.", "Lantern", id: "a"));
        await TakeAsync(ledger, InventedReports.Of("Bea said it did not hold.", "Courier", id: "b"));
        var reports = await ledger.ReportsAsync(null, Cancelled).ToListAsync(Cancelled);
        Assert.Equal(reports.Select(static stored => stored.Position), await ledger.DueAsync("newer", null, Cancelled));
        Assert.Empty(await ledger.DueAsync("newer", CaseName.Of("elsewhere"), Cancelled));

        var before = await ledger.ReadingAsync(reports[1].Position, Cancelled);
        var taken = TakenIn.Refused;
        var reading = PreparedPayload.Of(new Payload.Read(new Reading { Reader = "newer", Report = reports[1].Report }));
        await ledger.WriteAsync(Writer, async pen => taken = await ReportIntake.RereadAsync(pen, reading, Cancelled), Cancelled);
        Assert.Equal((TakenIn.ReadAgain, "newer"), (taken, (await ledger.ReadingAsync(reports[1].Position, Cancelled))!.Reader));
        Assert.NotEqual("newer", before!.Reader);
        Assert.Equal([reports[0].Position], await ledger.DueAsync("newer", null, Cancelled));

        // Once is enough, and what was redacted meanwhile stays gone.
        await ledger.WriteAsync(Writer, async pen => taken = await ReportIntake.RereadAsync(pen, reading, Cancelled), Cancelled);
        Assert.Equal(TakenIn.Known, taken);
        await Review.RedactReportAsync(ledger, Writer, reports[1].Position, "safety", Cancelled);
        var head = await ledger.HeadAsync(Cancelled);
        await ledger.WriteAsync(Writer, async pen => taken = await ReportIntake.RereadAsync(pen, reading, Cancelled), Cancelled);
        Assert.Equal((TakenIn.Known, head), (taken, await ledger.HeadAsync(Cancelled)));
        Assert.Null(await ledger.ReadingAsync(reports[1].Position, Cancelled));
        Assert.All((await ledger.HandlesAsync(Cancelled)).Values, handle => Assert.Equal(reports[0].Handle, handle));
    }

    [Fact]
    public async Task The_same_report_again_adds_nothing()
    {
        var ledger = await OpenAsync();
        var report = InventedReports.Of("Ann said the bridge held.", "Velmara Lantern", "https://lantern.example/1");
        Assert.Equal(TakenIn.Added, await TakeAsync(ledger, report));
        var head = await ledger.HeadAsync(Cancelled);
        Assert.Equal(TakenIn.Known, await TakeAsync(ledger, report));
        Assert.Equal(TakenIn.Known, await TakeAsync(ledger, InventedReports.Of("Ann said the bridge held.")));
        Assert.Equal(head, await ledger.HeadAsync(Cancelled));
    }

    [Fact]
    public async Task A_changed_text_at_the_same_address_is_a_revision_with_what_changed()
    {
        var ledger = await OpenAsync();
        await TakeAsync(ledger, InventedReports.Of("Ann said about 400 men crossed.", url: "https://lantern.example/1"));
        Assert.Equal(TakenIn.Revised, await TakeAsync(ledger, InventedReports.Of("Ann said some men crossed.", url: "https://lantern.example/1", title: "Men cross")));
        var reports = await ledger.ReportsAsync(null, Cancelled).ToListAsync(Cancelled);
        Assert.Equal((reports[1].Position, reports[0].Position), (reports[0].SupersededBy, reports[1].Revises));
        var revision = Assert.IsType<Payload.Revised>(await PayloadAsync(ledger, 4));
        Assert.Equal((RevisedBy.Url, "title"), (revision.By, Assert.Single(revision.Fields)));
        Assert.Equal("about 400", string.Concat(revision.Changes.Select(change => change.Before.In(reports[0].Report.Text).ToString())).Replace("some", "", StringComparison.Ordinal));
        Assert.Equal("some", string.Concat(revision.Changes.Select(change => change.After.In(reports[1].Report.Text).ToString())));
    }

    [Fact]
    public async Task An_earlier_state_that_comes_again_after_the_later_one_adds_nothing()
    {
        var ledger = await OpenAsync();
        var (first, second) = (InventedReports.Of("Ann said 400.", url: "https://lantern.example/1"), InventedReports.Of("Ann said 380.", url: "https://lantern.example/1"));
        await TakeAsync(ledger, first);
        await TakeAsync(ledger, second);
        var head = await ledger.HeadAsync(Cancelled);
        await TakeAsync(ledger, first);
        await TakeAsync(ledger, second);
        Assert.Equal(head, await ledger.HeadAsync(Cancelled));
    }

    [Fact]
    public async Task The_same_id_is_the_same_report_unless_the_outlet_is_another()
    {
        var ledger = await OpenAsync();
        await TakeAsync(ledger, InventedReports.Of("Ann said 400.", "Lantern", id: "7"));
        Assert.Equal(TakenIn.Added, await TakeAsync(ledger, InventedReports.Of("Bea said no.", "Courier", id: "7")));
        Assert.Equal(TakenIn.Revised, await TakeAsync(ledger, InventedReports.Of("Ann said 380.", "Lantern", id: "7")));
        Assert.Equal(["7", "7@2", "7@3"], (await ledger.ReportsAsync(null, Cancelled).ToListAsync(Cancelled)).Select(one => one.Handle.Name), StringComparer.Ordinal);
    }

    [Fact]
    public async Task Copies_of_one_text_are_numbered_without_gaps()
    {
        var ledger = await OpenAsync();
        for (var number = 1; number <= 9; number++)
        {
            await TakeAsync(ledger, InventedReports.Of("Ann said 400.", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Outlet {number}"), id: "w"));
        }

        Assert.Equal(
            ["w", "w@2", "w@3", "w@4", "w@5", "w@6", "w@7", "w@8", "w@9"],
            (await ledger.ReportsAsync(null, Cancelled).ToListAsync(Cancelled)).Select(one => one.Handle.Name), StringComparer.Ordinal);
    }

    [Fact]
    public async Task One_text_of_two_outlets_is_two_reports()
    {
        var ledger = await OpenAsync();
        Assert.Equal(TakenIn.Added, await TakeAsync(ledger, InventedReports.Of("Ann said it held.", "Lantern")));
        Assert.Equal(TakenIn.Added, await TakeAsync(ledger, InventedReports.Of("Ann said it held.", "Courier")));
        var readings = await ledger.ReadingsAsync(LedgerPosition.Start, Cancelled).ToListAsync(Cancelled);
        Assert.Equal([("Lantern", 1L), ("Courier", 3L)], readings.Select(one => (one.Reading.Report.Outlet!, one.ReportPosition.Number)));
    }

    [Fact]
    public async Task A_report_is_added_to_a_second_case_without_being_added_again()
    {
        var ledger = await OpenAsync();
        var report = InventedReports.Of("Ann said it held.");
        await TakeAsync(ledger, report, CaseName.Of("bridge"));
        Assert.Equal(TakenIn.Filed, await TakeAsync(ledger, report, CaseName.Of("river")));
        Assert.Equal(TakenIn.Known, await TakeAsync(ledger, report, CaseName.Of("river")));
        Assert.Single(await ledger.ReportsAsync(CaseName.Of("river"), Cancelled).ToListAsync(Cancelled));
        Assert.Empty(await ledger.ReportsAsync(CaseName.Of("sea"), Cancelled).ToListAsync(Cancelled));
        Assert.False(await ledger.HoldsAsync(ReportIdentity.Of(report), null, CaseName.Of("sea"), Cancelled));
        Assert.True(await ledger.HoldsAsync(ReportIdentity.Of(report), "plain", CaseName.Of("river"), Cancelled));
    }

    [Fact]
    public async Task A_later_reader_reads_beside_the_earlier_reading()
    {
        var ledger = await OpenAsync();
        var report = InventedReports.Of("Ann said it held.");
        await TakeAsync(ledger, report);
        Assert.False(await ledger.HoldsAsync(ReportIdentity.Of(report), "plainer", null, Cancelled));
        var later = PreparedPayload.Of(new Payload.Read(PlainReader.Read(report) with { Reader = "plainer" }));
        await ledger.WriteAsync(Writer, async pen => Assert.Equal(TakenIn.ReadAgain, await ReportIntake.TakeAsync(pen, ReportIntake.Prepare(report, "a", null), later, Cancelled)), Cancelled);
        Assert.Equal(["plain", "plainer"], (await ledger.ReadingsAsync(LedgerPosition.Start, Cancelled).ToListAsync(Cancelled)).Select(one => one.Reading.Reader));
    }

    [Fact]
    public async Task Reports_are_found_by_their_words_in_any_language()
    {
        var ledger = await OpenAsync();
        await TakeAsync(ledger, InventedReports.Of("Ann said the Vélmara bridge held.", title: "Dam and bridge"));
        await TakeAsync(ledger, InventedReports.Of("قالَ مسؤول إن الجسر في المدينة دُمّر ليلاً"));
        await TakeAsync(ledger, InventedReports.Of("当局は橋が壊れたと述べた"));
        Assert.Equal([1], await FoundAsync("velmara HELD"));
        Assert.Equal([1], await FoundAsync("\"the velmara bridge\" dam"));
        Assert.Empty(await FoundAsync("\"bridge velmara\""));
        Assert.Equal([3], await FoundAsync("دمر المدينه"));
        Assert.Equal([4], await FoundAsync("橋が壊れた"));
        Assert.Empty(await FoundAsync("' OR \" * ("));
        var tally = await ledger.TallyAsync(Cancelled);
        Assert.Equal((3, 1, 2), (tally.Reports, tally.Readings["plain"], tally.Unread.Values.Sum()));

        async Task<IEnumerable<long>> FoundAsync(string words) =>
            (await ledger.SearchAsync(words, null, Cancelled).ToListAsync(Cancelled)).Select(one => one.Position.Number);
    }

    [Fact]
    public async Task Only_the_reports_of_a_case_are_searched_where_one_is_named()
    {
        var ledger = await OpenAsync();
        var filed = CaseName.Of("crossing");
        await TakeAsync(ledger, InventedReports.Of("Ann said the bridge held."));
        await ledger.WriteAsync(Writer, pen => ReportIntake.TakeAsync(pen, ReportIntake.Prepare(InventedReports.Of("Bea said the bridge fell."), "b", filed), null, Cancelled), Cancelled);
        Assert.Equal(2, await ledger.SearchAsync("bridge", null, Cancelled).CountAsync(Cancelled));
        Assert.Equal("Bea said the bridge fell.", (await ledger.SearchAsync("bridge", filed, Cancelled).SingleAsync(Cancelled)).Report.Text);
        Assert.Empty(await ledger.SearchAsync("bridge", CaseName.Of("harbour"), Cancelled).ToListAsync(Cancelled));
    }

    [Fact]
    public async Task A_turn_that_fails_leaves_nothing()
    {
        var ledger = await OpenAsync();
        await TakeAsync(ledger, InventedReports.Of("Ann said it held."));
        var head = await ledger.HeadAsync(Cancelled);
        await Assert.ThrowsAsync<InvalidOperationException>(() => ledger.WriteAsync(
            Writer,
            async pen =>
            {
                await ReportIntake.TakeAsync(pen, ReportIntake.Prepare(InventedReports.Of("Bea said no."), "b", null), null, Cancelled);
                throw new InvalidOperationException("A fault in the middle.");
            },
            Cancelled));
        Assert.Equal(head, await ledger.HeadAsync(Cancelled));
        Assert.Empty(await ledger.SearchAsync("Bea", null, Cancelled).ToListAsync(Cancelled));
        Assert.Equal(TakenIn.Added, await TakeAsync(ledger, InventedReports.Of("Bea said no.")));
    }

    [Fact]
    public async Task Two_writers_take_turns()
    {
        var (one, other) = (await OpenAsync(), await OpenAsync());
        await Task.WhenAll(Task.Run(() => AddManyAsync(one, "Ann"), Cancelled), Task.Run(() => AddManyAsync(other, "Bea"), Cancelled));
        var found = await one.VerifyAsync(null, Cancelled);
        Assert.Empty(found.Faults);
        Assert.Equal(2 * 20 * 2, found.Entries);

        static async Task AddManyAsync(ILedger ledger, string who)
        {
            for (var day = 1; day <= 20; day++)
            {
                await TakeAsync(ledger, InventedReports.Of($"{who} said that it held on day {day}."));
            }
        }
    }

    [Fact]
    public async Task Redaction_destroys_the_payload_and_the_chain_holds()
    {
        var ledger = await OpenAsync();
        await TakeAsync(ledger, InventedReports.Of("Ann said it held."));
        await TakeAsync(ledger, InventedReports.Of("Bea said it did not."));
        var before = await ledger.HeadAsync(Cancelled);
        await WriteAsync(ledger, new Payload.Redacted([new(1), new(2)], "a source's safety"));
        Assert.Null((await ledger.EntryAsync(new(1), Cancelled))!.Payload);
        Assert.Equal("Bea said it did not.", Assert.Single(await ledger.ReportsAsync(null, Cancelled).ToListAsync(Cancelled)).Report.Text);
        Assert.Empty(await ledger.SearchAsync("Ann", null, Cancelled).ToListAsync(Cancelled));
        Assert.Single(await ledger.ReadingsAsync(LedgerPosition.Start, Cancelled).ToListAsync(Cancelled));
        var found = await ledger.VerifyAsync(before.ToString(), Cancelled);
        Assert.Equal((true, 2L, 5L), (found.IsSound, found.Redacted, found.Entries));
    }

    [Fact]
    public async Task Projections_made_again_are_those_that_were_kept_up()
    {
        var ledger = await OpenAsync();
        await TakeAsync(ledger, InventedReports.Of("Ann said 400.", "Lantern", "https://lantern.example/1"), CaseName.Of("bridge"));
        await TakeAsync(ledger, InventedReports.Of("Ann said 380.", "Lantern", "https://lantern.example/1"));
        await TakeAsync(ledger, InventedReports.Of("Ann said 400.", "Courier"), CaseName.Of("river"));
        await TakeAsync(ledger, InventedReports.Of("Zero\0said so, and the bridge did hold.", "Post\0", id: "7"));
        await WriteAsync(ledger, Payloads.OfEveryKind());
        await WriteAsync(ledger, new Payload.Undone(new(11), null), new Payload.Redacted([new(1), new(2)], "asked for"));
        var live = await TablesAsync(ledger);
        await ledger.RebuildAsync(Cancelled);
        Assert.Equal(live, await TablesAsync(ledger));
        Assert.Contains(live, row => row.StartsWith("readings", StringComparison.Ordinal));
        Assert.Contains(live, row => row.StartsWith("redactions", StringComparison.Ordinal));
        Assert.Equal([3L, 7L], (await ledger.SearchAsync("\"ann said\"", null, Cancelled).ToListAsync(Cancelled)).Select(one => one.Position.Number).Take(2));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var ledger in _open)
        {
            await ledger.DisposeAsync();
        }

        GC.SuppressFinalize(this);
    }

    /// <summary>Where the ledger of this test lies: the same at each call.</summary>
    protected abstract Task<string> AddressAsync();

    protected async Task<SqlLedger> OpenAsync()
    {
        var ledger = await SqlLedger.OpenAsync(await AddressAsync(), create: true, TimeProvider.System, Cancelled);
        _open.Add(ledger);
        return ledger;
    }

    protected static async Task<TakenIn> TakeAsync(ILedger ledger, Report report, CaseName? filed = null)
    {
        var taken = TakenIn.Refused;
        var reading = report.Language == LanguageCheck.English ? PreparedPayload.Of(new Payload.Read(PlainReader.Read(report))) : null;
        await ledger.WriteAsync(Writer, async pen => taken = await ReportIntake.TakeAsync(pen, ReportIntake.Prepare(report, "a test", filed), reading, Cancelled), Cancelled);
        return taken;
    }

    protected static Task<LedgerHead> WriteAsync(ILedger ledger, params IEnumerable<Payload> payloads) => ledger.WriteAsync(
        Writer,
        async pen =>
        {
            foreach (var payload in payloads)
            {
                await pen.AppendAsync(PreparedPayload.Of(payload), Cancelled);
            }
        },
        Cancelled);

    private static async Task<Payload> PayloadAsync(SqlLedger ledger, long position)
    {
        var stored = (await ledger.EntryAsync(new(position), Cancelled))!;
        return PayloadJson.Read(ContractName.Parse<EntryKind>(stored.Entry.Kind), stored.Payload!.Bytes);
    }

    /// <summary>Every row of every projection, but for the words, which are searched instead.</summary>
    private static Task<ImmutableSortedSet<string>> TablesAsync(SqlLedger ledger) => ledger.Pool.WithAsync(
        async session =>
        {
            var rows = ImmutableSortedSet.CreateBuilder<string>(StringComparer.Ordinal);
            foreach (var table in Projector.Default.Tables.Where(name => name != "report_words"))
            {
                await foreach (var row in session.QueryAsync($"SELECT * FROM {table}", Cancelled))
                {
                    var cells = Enumerable.Range(0, row.FieldCount).Select(i => row.IsDBNull(i) ? "-" : row.GetValue(i) is byte[] bytes ? Convert.ToHexStringLower(bytes) : row.GetValue(i).ToString());
                    rows.Add($"{table} {string.Join('|', cells)}");
                }
            }

            return rows.ToImmutable();
        },
        Cancelled);
}
