using Hearsay.Claims;
using Hearsay.Claims.Origins;
using Hearsay.Mentions;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Tests.Claims.Origins;

/// <summary>Every origin, every step to it and every pair that cannot be one says why, with the characters behind it.</summary>
public sealed class OriginEvidenceTests
{
    [Fact]
    public void A_root_knows_its_rule_and_the_words_of_its_holder()
    {
        var ministry = InventedClaim.Institution(0) with { Span = new TextSpan(4, 8) };
        var why = Assert.Single(Assert.Single(OriginCounter.Count([InventedClaim.Unattributed(1, "A").By(ministry)]).List).Why);

        Assert.Equal(new OriginReason(OriginRule.NamedHolder, 0, "r1", new TextSpan(4, 8), "Institution 0"), why);
    }

    [Fact]
    public void A_copy_and_a_relay_know_what_they_rest_on()
    {
        var gazette = new VoiceParty { Id = new PartyId(9), Name = "A", Kind = PartyKind.Outlet, Span = new TextSpan(7, 1) };
        var count = OriginCounter.Count(
        [
            InventedClaim.Unattributed(1, "A").By(InventedClaim.Institution(0)),
            InventedClaim.Unattributed(2, "B") with { ReusedFrom = "r1", Reused = new TextSpan(10, 90) },
            InventedClaim.Unattributed(3, "C").By(gazette, Stance.Relays),
        ]);

        Assert.Equal(new OriginReason(OriginRule.Copy, 1, "r2", new TextSpan(10, 90), "r1"), count.StepFrom(1));
        Assert.Equal(new OriginReason(OriginRule.Cites, 2, "r3", new TextSpan(7, 1), "A"), count.StepFrom(2));
        Assert.Equal([0, 1, 2], count.TellingsOf(0));
        Assert.Equal(1, count.ReuseGroups);
    }

    [Fact]
    public void Two_that_cannot_be_one_know_the_rule()
    {
        var count = OriginCounter.Count(
        [
            InventedClaim.Unattributed(1, "A").By(InventedClaim.Unnamed(0, 1, 0)),
            InventedClaim.Unattributed(2, "B").By(InventedClaim.Unnamed(0, 2, 0)),
            InventedClaim.Unattributed(3, "C").By(InventedClaim.Unnamed(0, 0, 0)),
        ]);

        Assert.Equal(OriginRule.DifferentStates, count.Apart(0, 1));
        Assert.Null(count.Apart(0, 2));
        Assert.Equal([0, 1], count.MayBeSame(2));
    }

    /// <summary>"Norvia said" and "the Norvian army said" may be one voice; two states are not.</summary>
    [Fact]
    public void A_state_may_speak_through_its_institutions()
    {
        var state = new VoiceParty { Id = new PartyId(1), Name = "Norvia", Kind = PartyKind.State, Affiliations = InventedClaim.Affiliations(1, 0) };
        var army = new VoiceParty { Id = new PartyId(2), Name = "Norvian army", Kind = PartyKind.Organisation, Affiliations = InventedClaim.Affiliations(1, 1) };
        var other = new VoiceParty { Id = new PartyId(3), Name = "Velmar", Kind = PartyKind.State, Affiliations = InventedClaim.Affiliations(2, 0) };
        var count = OriginCounter.Count([InventedClaim.Unattributed(1, "A").By(state), InventedClaim.Unattributed(2, "B").By(army), InventedClaim.Unattributed(3, "C").By(other)]);

        Assert.Equal((2, 3), (count.Min, count.Max));
    }

    [Fact]
    public void A_plan_never_counts_among_those_who_say_that_it_happened()
    {
        var planned = InventedClaim.Unattributed(1, "A").By(InventedClaim.Institution(0)) with { Modality = Modality.Planned };
        var happened = InventedClaim.Unattributed(2, "B").By(InventedClaim.Institution(1));

        Assert.Equal((1, ToldStanding.Fact), (OriginCounter.Count([planned, happened]).Max, OriginCounter.Count([planned, happened]).Standing));
        Assert.Equal((1, ToldStanding.Plan), (OriginCounter.Count([planned]).Max, OriginCounter.Count([planned]).Standing));
    }

    /// <summary>Two ministries of two states, and one of which its report does not say whose it is: that one may be either, and is neither.</summary>
    [Fact]
    public void A_body_of_no_known_state_may_be_any_and_is_none()
    {
        var norvian = new VoiceParty { Id = new PartyId(1), Name = "Norvian Interior Ministry", Kind = PartyKind.Organisation, Affiliations = InventedClaim.Affiliations(1, 0) };
        var velmari = new VoiceParty { Id = new PartyId(2), Name = "Velmari Interior Ministry", Kind = PartyKind.Organisation, Affiliations = InventedClaim.Affiliations(2, 0) };
        var either = new VoiceParty { Id = new PartyId(3), Name = "Interior Ministry", Kind = PartyKind.Organisation };

        Assert.Equal((1, 2), Bounds(norvian, either));
        Assert.Equal((2, 3), Bounds(norvian, velmari, either));
        Assert.Equal((1, 1), Bounds(norvian, either with { Affiliations = InventedClaim.Affiliations(1, 0) }));
        Assert.Equal((1, 1), Bounds(either, either));
    }

    [Fact]
    public void A_paper_of_a_known_body_discloses_it()
    {
        var paper = new VoiceParty { Id = new PartyId(1), Name = "report", Kind = PartyKind.Document, Named = false };

        Assert.Equal((0, 1), Bounds(paper));
        Assert.Equal((1, 1), Bounds(paper with { Institution = "Dorrum Observatory" }));
    }

    private static (int Min, int Max) Bounds(params VoiceParty[] parties)
    {
        var count = OriginCounter.Count([.. parties.Select(static (party, place) => InventedClaim.Unattributed(place + 1, $"Outlet {place}").By(party))]);
        return (count.Min, count.Max);
    }
}
