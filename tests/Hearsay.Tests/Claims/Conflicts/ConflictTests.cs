using Hearsay.Claims;
using Hearsay.Claims.Conflicts;
using Hearsay.Claims.Origins;
using Hearsay.Statements;
using Hearsay.Tests.Claims.Origins;

namespace Hearsay.Tests.Claims.Conflicts;

/// <summary>Who contradicts whom, and who does not.</summary>
public sealed class ConflictTests
{
    private static readonly Telling Affirmed = InventedClaim.Unattributed(1, "A").By(InventedClaim.Institution(0));

    [Fact]
    public void Affirming_and_denying_one_claim_is_a_conflict_of_two_origins()
    {
        var found = Find([Affirmed, By(2, 1, Stance.Denies)]);

        var conflict = Assert.Single(found.Conflicts);
        Assert.Equal((ConflictKind.Negation, "Institution 0", "Institution 1"), (conflict.Kind, conflict.One.Name, conflict.Other.Name));
        Assert.Equal([0, 1], conflict.Tellings);
    }

    [Fact]
    public void The_denial_of_the_accused_is_kept_as_a_denial()
    {
        var found = ConflictFinder.Find([Affirmed, By(2, 1, Stance.Denies)], ["the institution 1"]);

        Assert.True(Assert.Single(found.Denials).ByAccused);
        Assert.Equal(ConflictKind.Denial, Assert.Single(found.Conflicts).Kind);
    }

    [Theory, InlineData(Stance.Doubts), InlineData(Stance.Declines), InlineData(Stance.NotKnown), InlineData(Stance.Asks)]
    public void Whoever_does_not_say_that_it_is_not_so_contradicts_nobody(Stance stance)
    {
        var found = Find([Affirmed, By(2, 1, stance)]);

        Assert.Empty(found.Conflicts);
        Assert.Empty(found.Denials);
        Assert.Equal(1, found.Affirmed.Max);
    }

    [Fact]
    public void Nobody_contradicts_themselves() => Assert.Empty(Find([Affirmed, By(2, 0, Stance.Denies)]).Conflicts);

    [Fact]
    public void A_plan_never_conflicts_with_a_fact()
    {
        var unplanned = By(2, 1, Stance.Denies) with { Modality = Modality.Planned };

        Assert.Empty(Find([Affirmed, unplanned]).Conflicts);
        Assert.Empty(Find([Affirmed with { Modality = Modality.Planned }, By(2, 1, Stance.Denies)]).Conflicts);
        Assert.Single(Find([Affirmed with { Modality = Modality.Planned }, unplanned]).Conflicts);
    }

    [Fact]
    public void A_reaction_that_takes_it_for_granted_contradicts_nobody() => Assert.Empty(Find([By(1, 0, Stance.Presupposes), By(2, 1, Stance.Denies)]).Conflicts);

    [Fact]
    public void Two_reports_that_do_not_say_where_they_have_it_from_conflict_with_nobody() =>
        Assert.Empty(Find([InventedClaim.Unattributed(1, "A"), InventedClaim.Unattributed(2, "B") with { Stance = Stance.Denies, Polarity = Polarity.Negated }]).Conflicts);

    /// <summary>"No soldier crossed" denies that one brigade crossed; "our brigade did not" leaves the rest open.</summary>
    [Fact]
    public void A_denial_of_the_general_counts_against_the_specific_and_never_the_other_way_round()
    {
        Telling[] specific = [Affirmed];
        Telling[] general = [InventedClaim.Unattributed(3, "C").By(InventedClaim.Institution(2)), By(4, 1, Stance.Denies)];

        Assert.True(Assert.Single(ConflictFinder.Find(specific, [], general).Denials).OfMoreGeneral);
        Assert.Empty(ConflictFinder.Find([general[0]], []).Denials);
    }

    /// <summary>"K denied the official's claim": two tellings of one sentence.</summary>
    [Fact]
    public void A_denial_and_what_it_denies_may_stand_in_one_sentence()
    {
        var official = InventedClaim.Unnamed(0, 1, 0);
        var chain = Affirmed with { Chain = [new TellingVoice { Parties = [InventedClaim.Institution(1)], Stance = Stance.Denies }, new TellingVoice { Parties = [official], Stance = Stance.Affirms }] };
        var found = Find([chain with { HeldBy = 0, Stance = Stance.Denies }, chain with { HeldBy = 1, Stance = Stance.Affirms }]);

        Assert.Equal(OriginSort.Unnamed, Assert.Single(found.Affirmed.List).Sort);
        Assert.Single(found.Conflicts);
    }

    private static ClaimConflicts Find(IReadOnlyList<Telling> told) => ConflictFinder.Find(told, []);

    private static Telling By(int report, int institution, Stance stance) => InventedClaim.Unattributed(report, "B").By(InventedClaim.Institution(institution), stance);
}
