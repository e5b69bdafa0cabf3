using Hearsay.Ledgers;
using Hearsay.Reports;
using Hearsay.Storage;

namespace Hearsay.Tests.Storage;

/// <summary>What is taken back, what is sent anew, and in which order that was, whatever the order in which it comes in.</summary>
public abstract partial class LedgerContract
{
    private const string Wire = "Tessaly Wire";

    private static readonly Report First = Sent("Ann said the bridge fell.", hour: 6);

    [Fact]
    public async Task What_is_taken_back_and_sent_anew_stands_however_often_it_comes_again()
    {
        var ledger = await OpenAsync();
        var anew = Sent("Ann said the bridge held.", hour: 8);
        await TakeAsync(ledger, First);
        Assert.Equal(TakenIn.Withdrawn, await BackAsync(ledger, hour: 7));
        Assert.Equal(TakenIn.Revised, await TakeAsync(ledger, anew));
        var head = await ledger.HeadAsync(Cancelled);
        Assert.Equal(TakenIn.Known, await TakeAsync(ledger, First));
        Assert.Equal(TakenIn.Known, await BackAsync(ledger, hour: 7));
        Assert.Equal(TakenIn.Known, await TakeAsync(ledger, anew));
        Assert.Equal(head, await ledger.HeadAsync(Cancelled));
        Assert.Equal((anew.Text, null), await StandingAsync(ledger));
    }

    [Fact]
    public async Task The_same_words_sent_anew_are_a_state_that_stands_with_its_reading()
    {
        var ledger = await OpenAsync();
        var anew = Sent(First.Text, hour: 8);
        await TakeAsync(ledger, First);
        await BackAsync(ledger, hour: 7);
        Assert.False(await ledger.HoldsAsync(ReportIdentity.Of(anew), "plain", null, Cancelled));
        Assert.Equal(TakenIn.Revised, await TakeAsync(ledger, anew));
        Assert.Equal((First.Text, null), await StandingAsync(ledger));
        Assert.True(await ledger.HoldsAsync(ReportIdentity.Of(anew), "plain", null, Cancelled));
        var states = await ledger.ReportsAsync(null, Cancelled).ToListAsync(Cancelled);
        Assert.Equal(states.Select(static state => state.Position), (await ledger.ReadingsAsync(LedgerPosition.Start, Cancelled).ToListAsync(Cancelled)).Select(static reading => reading.ReportPosition));
        var head = await ledger.HeadAsync(Cancelled);
        Assert.Equal((TakenIn.Known, TakenIn.Known, TakenIn.Known), (await TakeAsync(ledger, First), await BackAsync(ledger, hour: 7), await TakeAsync(ledger, anew)));
        Assert.Equal(head, await ledger.HeadAsync(Cancelled));

        // Taken back once more, it may be sent once more.
        Assert.Equal((TakenIn.Withdrawn, TakenIn.Revised), (await BackAsync(ledger, hour: 9), await TakeAsync(ledger, Sent(First.Text, hour: 10))));
        Assert.Equal((First.Text, null), await StandingAsync(ledger));
        await ledger.RebuildAsync(Cancelled);
        Assert.True((await ledger.VerifyAsync(null, Cancelled)).IsSound);
        Assert.Equal((First.Text, null), await StandingAsync(ledger));
    }

    [Fact]
    public async Task An_old_version_that_comes_late_does_not_let_an_old_cancellation_take_back_the_new_one()
    {
        var ledger = await OpenAsync();
        await TakeAsync(ledger, Sent("Ann said the bridge held.", hour: 8));
        await TakeAsync(ledger, First);
        Assert.Equal(TakenIn.Refused, await BackAsync(ledger, hour: 7));
        Assert.Null((await StandingAsync(ledger)).Withdrawn);
        Assert.Equal(TakenIn.Withdrawn, await BackAsync(ledger, hour: 9));
    }

    [Fact]
    public async Task What_was_sent_before_it_was_taken_back_does_not_stand_again()
    {
        var ledger = await OpenAsync();
        await TakeAsync(ledger, First);
        await BackAsync(ledger, hour: 7);
        var head = await ledger.HeadAsync(Cancelled);
        Assert.Equal(TakenIn.Known, await TakeAsync(ledger, First));
        Assert.Equal(head, await ledger.HeadAsync(Cancelled));

        // An earlier version that comes late, with other words, is kept and is taken back as well.
        var earlier = Sent("Ann said that a bridge fell.", hour: 5);
        Assert.Equal(TakenIn.Withdrawn, await TakeAsync(ledger, earlier));
        Assert.Equal((earlier.Text, "It was another bridge."), await StandingAsync(ledger));
        Assert.Equal(TakenIn.Known, await TakeAsync(ledger, earlier));
    }

    [Fact]
    public async Task A_cancellation_of_an_earlier_version_leaves_the_later_one_and_is_recorded_once()
    {
        var ledger = await OpenAsync();
        await TakeAsync(ledger, Sent("Ann said the bridge held.", hour: 8));
        Assert.Equal(TakenIn.Refused, await BackAsync(ledger, hour: 7));
        var head = await ledger.HeadAsync(Cancelled);
        Assert.Contains("as of 2031-05-12T07:00:00+00:00; the ledger holds what was sent later, at 2031-05-12T08:00:00+00:00", Assert.IsType<Payload.Refused>(await PayloadAsync(ledger, head.Position.Number)).Reason, StringComparison.Ordinal);
        Assert.Equal(TakenIn.Refused, await BackAsync(ledger, hour: 7));
        Assert.Equal(head, await ledger.HeadAsync(Cancelled));
        Assert.Null((await StandingAsync(ledger)).Withdrawn);
    }

    [Fact]
    public async Task Without_moments_what_is_taken_back_stays_so_and_nothing_later_is_taken_back()
    {
        var ledger = await OpenAsync();
        var (first, other) = (First with { PublishedAt = null }, Sent("Ann said the bridge held.", hour: 8) with { PublishedAt = null });
        await TakeAsync(ledger, first);
        Assert.Equal(TakenIn.Withdrawn, await BackAsync(ledger, hour: null));
        Assert.Equal((TakenIn.Known, TakenIn.Known), (await BackAsync(ledger, hour: null), await TakeAsync(ledger, first)));
        Assert.Equal(TakenIn.Withdrawn, await TakeAsync(ledger, other));
        Assert.Equal((other.Text, "It was another bridge."), await StandingAsync(ledger));

        // Once the moments are said, it can be sent anew; a cancellation without one cannot be told to come after that.
        Assert.Equal((TakenIn.Withdrawn, TakenIn.Revised), (await BackAsync(ledger, hour: 9), await TakeAsync(ledger, Sent(First.Text, hour: 10))));
        Assert.Equal(TakenIn.Refused, await BackAsync(ledger, hour: null, reason: "Another reason."));
        Assert.Null((await StandingAsync(ledger)).Withdrawn);
    }

    [Theory]
    [InlineData("6 -7 8")]
    [InlineData("6 -7 8 -9")]
    [InlineData("6 -7 8* -9 10*")]
    [InlineData("6* -7 8 10*")]
    public async Task Whatever_the_order_in_which_they_come_what_was_last_in_time_holds(string items)
    {
        var ledger = await OpenAsync();
        var number = 0;
        foreach (var order in Orders(items.Split(' ')))
        {
            var id = FormattableString.Invariant($"urn:wire:{number++}");
            for (var pass = 0; pass < 3; pass++)
            {
                foreach (var item in order)
                {
                    var hour = int.Parse(item.Trim('-', '*'), System.Globalization.CultureInfo.InvariantCulture);
                    _ = item[0] is '-' ? await BackAsync(ledger, hour, id) : await TakeAsync(ledger, Sent(item[^1] is '*' ? $"Ann said the bridge held at {hour}." : First.Text, hour, id));
                }
            }
        }

        var latest = (await ledger.ReportsAsync(null, Cancelled).ToListAsync(Cancelled)).FindAll(static stored => stored.SupersededBy is null);
        Assert.Equal(number, latest.Count);
        Assert.All(latest, stored => Assert.Equal(items.Split(' ')[^1][0] is '-', stored.Report.Withdrawn is not null));
    }

    private static IEnumerable<string[]> Orders(string[] items) =>
        items.Length < 2 ? [items] : items.SelectMany((item, index) => Orders([.. items[..index], .. items[(index + 1)..]]).Select(rest => (string[])[item, .. rest]));

    [Fact]
    public async Task A_later_cancellation_keeps_away_what_was_sent_between_the_two()
    {
        var ledger = await OpenAsync();
        await TakeAsync(ledger, First);
        await BackAsync(ledger, hour: 7);
        Assert.Equal(TakenIn.Withdrawn, await BackAsync(ledger, hour: 9));
        Assert.Equal(TakenIn.Known, await BackAsync(ledger, hour: 7));
        Assert.Equal(TakenIn.Known, await TakeAsync(ledger, Sent(First.Text, hour: 8)));
        Assert.NotNull((await StandingAsync(ledger)).Withdrawn);
    }

    [Theory]
    [InlineData("urn:wire:1", "Tessaly Wire", "Courier")]
    [InlineData("urn:wire:1", "Tessaly Wire", null)]
    [InlineData("urn:wire:1", null, "Tessaly Wire")]
    [InlineData("1", null, null)]
    [InlineData("/1", null, null)]
    public async Task Nobody_takes_back_what_is_not_certainly_theirs(string id, string? held, string? outlet)
    {
        var ledger = await OpenAsync();
        await TakeAsync(ledger, First with { Id = id, Outlet = held });
        Assert.Equal(TakenIn.Refused, await BackAsync(ledger, hour: 7, id: id, outlet: outlet));
        Assert.Null((await StandingAsync(ledger)).Withdrawn);
    }

    [Fact]
    public async Task An_agencys_id_without_an_outlet_on_either_side_is_enough()
    {
        var ledger = await OpenAsync();
        await TakeAsync(ledger, First with { Outlet = null });
        Assert.Equal(TakenIn.Withdrawn, await BackAsync(ledger, hour: 7, outlet: null));
    }

    [Fact]
    public async Task A_copy_that_names_nobody_does_not_make_a_report_stand_again()
    {
        var ledger = await OpenAsync();
        await TakeAsync(ledger, First);
        await BackAsync(ledger, hour: 7);
        Assert.Equal(TakenIn.Known, await TakeAsync(ledger, new ReportDraft { Text = First.Text, PublishedAt = At(9) }.ToReport()));
        Assert.Equal(TakenIn.Withdrawn, await TakeAsync(ledger, new ReportDraft { Text = First.Text, Title = "A bridge", PublishedAt = At(9) }.ToReport()));
        Assert.NotNull((await StandingAsync(ledger)).Withdrawn);
    }

    [Fact]
    public async Task One_address_of_two_outlets_is_two_reports()
    {
        var ledger = await OpenAsync();
        await TakeAsync(ledger, InventedReports.Of("Ann said it held.", "Lantern", "https://lantern.example/1"));
        Assert.Equal(TakenIn.Added, await TakeAsync(ledger, InventedReports.Of("Ann said it fell.", "Courier", "https://lantern.example/1")));
        Assert.Equal(TakenIn.Revised, await TakeAsync(ledger, InventedReports.Of("Ann said it may hold.", "Lantern", "https://lantern.example/1")));
        Assert.All(await ledger.ReportsAsync(null, Cancelled).ToListAsync(Cancelled), static stored => Assert.Equal(stored.Report.Outlet is "Courier" || stored.SupersededBy is not null, stored.Revises is null));
    }

    private static DateTimeOffset At(int hour) => new(2031, 5, 12, hour, 0, 0, TimeSpan.Zero);

    private static Report Sent(string text, int hour, string id = "urn:wire:1") =>
        new ReportDraft { Text = text, Id = id, Outlet = Wire, Published = new DateOnly(2031, 5, 12), PublishedAt = At(hour) }.ToReport();

    private static async Task<TakenIn> BackAsync(SqlLedger ledger, int? hour, string id = "urn:wire:1", string? outlet = Wire, string reason = "It was another bridge.")
    {
        var taken = TakenIn.Refused;
        var withdrawal = new Withdrawal(id, outlet, reason, "cancel.json", null) { At = hour is { } given ? At(given).AddMilliseconds(400) : null };
        await ledger.WriteAsync(Writer, async pen => taken = await WithdrawalIntake.TakeAsync(pen, withdrawal, Cancelled), Cancelled);
        return taken;
    }

    /// <summary>Of the only report its latest state, and why it was taken back.</summary>
    private static async Task<(string Text, string? Withdrawn)> StandingAsync(SqlLedger ledger)
    {
        var latest = Assert.Single(await ledger.ReportsAsync(null, Cancelled).ToListAsync(Cancelled), static stored => stored.SupersededBy is null).Report;
        return (latest.Text, latest.Withdrawn);
    }
}
