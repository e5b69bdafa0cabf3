using Hearsay.Claims;
using Hearsay.Claims.Origins;
using Hearsay.Mentions;
using Hearsay.Statements;

namespace Hearsay.Tests.Claims.Origins;

/// <summary>What a voice took back discloses nothing any more, and neither does whoever had it from there.</summary>
public sealed class WithdrawalTests
{
    private static readonly VoiceParty Gazette = new() { Id = new PartyId(9), Name = "Tarn Gazette", Kind = PartyKind.Outlet };

    private static readonly VoiceParty Ministry = InventedClaim.Institution(0);

    [Fact]
    public void An_outlet_that_withdraws_takes_back_what_it_told_before()
    {
        var count = OriginCounter.Count([Told(1, "Tarn Gazette").By(Ministry), Told(2, "Tarn Gazette").By(Gazette, Stance.Withdraws)]);

        Assert.Equal((0, 0), (count.Min, count.Max));
        Assert.Equal([0], count.Withdrawn);
    }

    [Fact]
    public void Whoever_goes_on_relaying_it_is_listed_as_resting_on_it()
    {
        var count = OriginCounter.Count([Told(1, "Tarn Gazette").By(Ministry), Told(2, "Tarn Gazette").By(Gazette, Stance.Withdraws), Told(3, "Echo").By(Gazette, Stance.Relays), Through(4, "Herald")]);

        Assert.Equal((0, 0), (count.Min, count.Max));
        Assert.Equal([2, 3], count.RestOnWithdrawn);
    }

    [Fact]
    public void A_root_that_is_reached_another_way_stays()
    {
        var count = OriginCounter.Count([Told(1, "Tarn Gazette").By(Ministry), Told(2, "Tarn Gazette").By(Gazette, Stance.Withdraws), Told(3, "Echo").By(Ministry)]);

        Assert.Equal((1, 1), (count.Min, count.Max));
        Assert.Equal([0], count.Withdrawn);
    }

    [Fact]
    public void An_outlet_that_reports_it_anew_stands_behind_it_again()
    {
        var count = OriginCounter.Count([Told(1, "Tarn Gazette").By(Ministry), Told(2, "Tarn Gazette").By(Gazette, Stance.Withdraws), Told(3, "Tarn Gazette").By(InventedClaim.Institution(1)), Told(4, "Echo").By(Gazette, Stance.Relays)]);

        Assert.Equal((1, 1), (count.Min, count.Max));
        Assert.Equal("Institution 1", Assert.Single(count.List).Name);
        Assert.Equal([0], count.OriginsOf(3));
    }

    [Fact]
    public void A_wire_that_kills_a_story_takes_it_back_wherever_it_ran()
    {
        var run = Told(1, "Echo") with { Report = new TellingReport { Id = "r1", Order = 1, Outlet = "Echo", Credit = "Tarn Wire" } };
        var count = OriginCounter.Count([run.By(Ministry), Told(2, "Tarn Wire").By(Gazette with { Name = "Tarn Wire" }, Stance.Withdraws)]);

        Assert.Equal((0, 0), (count.Min, count.Max));
    }

    [Fact]
    public void A_withdrawal_to_doubt_is_no_denial()
    {
        var count = OriginCounter.Count([Told(1, "Tarn Gazette").By(Ministry), Told(2, "Tarn Gazette").By(Gazette, Stance.Withdraws)], new OriginOptions { OfDenials = true });

        Assert.Equal(0, count.Max);
    }

    private static Telling Told(int report, string outlet) => InventedClaim.Unattributed(report, outlet);

    /// <summary>"The Tarn Gazette, citing the ministry": the ministry holds it, the path runs through the Gazette.</summary>
    private static Telling Through(int report, string outlet) => Told(report, outlet) with
    {
        Chain = [new TellingVoice { Parties = [Gazette], Stance = Stance.Relays }, new TellingVoice { Parties = [Ministry], Stance = Stance.Affirms }],
        HeldBy = 1,
    };
}
