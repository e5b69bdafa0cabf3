using CsCheck;
using Hearsay.Claims;
using Hearsay.Claims.Conflicts;
using Hearsay.Claims.Figures;
using Hearsay.Claims.Origins;
using Hearsay.Mentions;
using Hearsay.Mentions.Quantities;
using Hearsay.Statements;
using Hearsay.Tests.Claims.Origins;
using Hearsay.Text;

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

    /// <summary>"Officials" of two reports may be the same officials: whoever denies what both say contradicts them once.</summary>
    [Fact]
    public void Those_who_may_be_the_same_stand_in_one_conflict()
    {
        var officials = InventedClaim.Unnamed(0, 0, 0);
        var found = Find([InventedClaim.Unattributed(1, "A").By(officials), InventedClaim.Unattributed(2, "B").By(officials), By(3, 1, Stance.Denies)]);

        Assert.Equal([0, 1, 2], Assert.Single(found.Conflicts).Tellings);
        Assert.Equal(2, found.Affirmed.List.Length);
    }

    [Fact]
    public void Those_whose_states_differ_contradict_apart()
    {
        var found = Find([InventedClaim.Unattributed(1, "A").By(InventedClaim.Unnamed(0, 1, 0)), InventedClaim.Unattributed(2, "B").By(InventedClaim.Unnamed(0, 2, 0)), By(3, 3, Stance.Denies)]);

        Assert.Equal(2, found.Conflicts.Count());
    }

    [Fact]
    public void A_person_under_a_part_of_the_name_contradicts_nobody_of_that_name()
    {
        Assert.Empty(Find([InventedClaim.Unattributed(1, "A").By(Person("Osric Bellamy Dorn")), InventedClaim.Unattributed(2, "B").By(Person("Bellamy Dorn"), Stance.Denies)]).Conflicts);
        Assert.Single(Find([InventedClaim.Unattributed(1, "A").By(Person("Osric Dorn")), InventedClaim.Unattributed(2, "B").By(Person("Mara Dorn"), Stance.Denies)]).Conflicts);
    }

    /// <summary>What the Courier has, nobody here has said.</summary>
    [Fact]
    public void A_cited_outlet_that_is_not_held_conflicts_with_nobody() =>
        Assert.Empty(Find([InventedClaim.Unattributed(1, "A").By(new VoiceParty { Id = new PartyId(9), Name = "Courier", Kind = PartyKind.Outlet }, Stance.Relays), By(2, 1, Stance.Denies)]).Conflicts);

    /// <summary>The defence ministry answers for its warplanes; the health ministry of the country, or its rebels, for nobody.</summary>
    [Theory, InlineData("Norvia's defence ministry", "Norvian warplanes", true), InlineData("the Norvian General Staff", "Norvia", true), InlineData("Norvia's health ministry", "Norvian warplanes", false), InlineData("the Norvian rebels", "Norvia", false), InlineData("Velmar's defence ministry", "Norvian warplanes", false)]
    public void Who_answers_for_a_force_is_accused_with_it(string denying, string accused, bool isAccused)
    {
        var told = InventedClaim.Unattributed(2, "B").By(new VoiceParty { Id = new PartyId(9), Name = denying, Kind = PartyKind.Organisation }, Stance.Denies);

        Assert.Equal(isAccused, Assert.Single(ConflictFinder.Find([Affirmed, told], [accused]).Denials).ByAccused);
    }

    [Fact]
    public void Officials_said_to_be_of_two_states_are_not_the_same_officials() =>
        Assert.Single(Find([InventedClaim.Unattributed(1, "A").By(InventedClaim.Unnamed(0, 1, 0)), InventedClaim.Unattributed(2, "B").By(InventedClaim.Unnamed(0, 2, 0), Stance.Denies)]).Conflicts);

    /// <summary>"The interior ministry" may be Norvia's: its denial is shown, and is no contradiction of Norvia's word.</summary>
    [Fact]
    public void A_body_that_may_be_the_same_contradicts_nobody()
    {
        var ministry = new VoiceParty { Id = new PartyId(9), Name = "Norvian Interior Ministry", Kind = PartyKind.Organisation };
        var found = Find([InventedClaim.Unattributed(1, "A").By(ministry), InventedClaim.Unattributed(2, "B").By(ministry with { Name = "Interior Ministry" }, Stance.Denies)]);

        Assert.Single(found.Denials);
        Assert.Empty(found.Conflicts);
    }

    [Fact]
    public void Whoever_a_pronoun_leads_to_may_be_anybody_and_contradicts_nobody()
    {
        var somebody = new VoiceParty { Id = new PartyId(9), Name = "somebody", Kind = PartyKind.Unnamed, Named = false, Confidence = 0 };

        Assert.Empty(Find([Affirmed, InventedClaim.Unattributed(2, "B").By(somebody, Stance.Denies)]).Conflicts);
    }

    [Theory, InlineData(0, 40, null, 1), InlineData(20, 200_000, null, 0), InlineData(2, 30, "percent", 1), InlineData(20, 40, null, 1)]
    public void Counts_of_another_size_are_other_counts_but_none_and_shares_have_no_size(int one, int other, string? unit, int conflicts) =>
        Assert.Equal(conflicts, ConflictFinder.OfFigures(Find([Counted(1, InventedClaim.Institution(0), one, unit), Counted(2, InventedClaim.Institution(1), other, unit)])).Count());

    /// <summary>"The Lantern and the Courier said nobody had seen it, and that everybody had": two sayings of theirs, and no quarrel between them.</summary>
    [Fact]
    public void Those_who_speak_together_do_not_contradict_each_other()
    {
        var both = Affirmed with { Chain = [new TellingVoice { Parties = [InventedClaim.Institution(0), InventedClaim.Institution(1)], Stance = Stance.Affirms }] };
        var unsaid = both with { Statement = new StatementId(2), Stance = Stance.Denies };

        Assert.Empty(Find([both, unsaid]).Conflicts);
        Assert.NotEmpty(Find([both, unsaid with { Report = unsaid.Report with { Id = "another", Order = 1 } }]).Conflicts);
    }

    [Fact]
    public void A_figure_that_two_give_together_is_no_conflict_of_theirs()
    {
        var one = Counted(1, InventedClaim.Institution(0), 20, null);
        var both = one with
        {
            Chain = [new TellingVoice { Parties = [InventedClaim.Institution(0), InventedClaim.Institution(1)], Stance = Stance.Affirms }],
            Figures = [.. one.Figures, one.Figures[0] with { Hard = Interval.At(40), Soft = Interval.At(40) }],
        };

        Assert.Empty(ConflictFinder.OfFigures(Find([both])));
    }

    [Fact]
    public void More_than_a_number_and_the_number_are_one_number_told_twice()
    {
        var exact = Counted(1, InventedClaim.Institution(0), 90, "percent");
        var more = Counted(2, InventedClaim.Institution(1), 90, "percent");
        var above = more with { Figures = [more.Figures[0] with { Hard = new Interval(90, null, LowOpen: true), Soft = new Interval(90, 100, LowOpen: true) }] };

        Assert.Empty(ConflictFinder.OfFigures(Find([exact, above])));
        Assert.Single(ConflictFinder.OfFigures(Find([exact with { Figures = [exact.Figures[0] with { Hard = Interval.At(80), Soft = Interval.At(80) }] }, above])));
    }

    /// <summary>Two ends of one claim may be far apart; what one sentence tells is denied where its own teller is contradicted.</summary>
    [Fact]
    public void Whose_words_do_not_surely_tell_of_one_thing_do_not_contradict_each_other()
    {
        Assert.Empty(ConflictFinder.Find([Affirmed, By(2, 1, Stance.Denies)], [], areOfOne: static (_, _) => false).Conflicts);
        Assert.Single(ConflictFinder.Find([Affirmed, By(1, 1, Stance.Denies)], [], areOfOne: static (_, _) => false).Conflicts);
    }

    /// <summary>Officials before and behind the army: whose figure comes first says nothing of how often they contradict.</summary>
    [Fact]
    public void One_contradiction_of_figures_is_listed_once()
    {
        var officials = InventedClaim.Unnamed(0, 0, 0) with { Count = new PartyCount(1, 1) };
        var told = new[] { Counted(1, officials, 20, null), Counted(2, InventedClaim.Institution(0), 40, null), Counted(3, officials, 21, null) };
        var conflict = Assert.Single(ConflictFinder.OfFigures(Find(told)));

        Assert.Equal([0, 2, 1], conflict.Tellings);
    }

    [Fact]
    public void The_order_of_the_tellings_decides_no_conflict() => Gen.Select(InventedClaim.Tellings, Gen.Int[0, 1000]).Sample(static (told, seed) =>
    {
        var mixed = told.Select(static (one, place) => place % 3 == 0 ? one with { Stance = Stance.Denies } : one).ToList();
        Assert.Equal(Pairs(mixed), Pairs([.. mixed.OrderBy(one => (one.GetHashCode() * 31) ^ seed)]));
    });

    private static List<string> Pairs(IReadOnlyList<Telling> told) => [.. Find(told).Conflicts.Select(static conflict => $"{conflict.One.Name} / {conflict.Other.Name} {conflict.Tellings.Length}").Order(StringComparer.Ordinal)];

    private static Telling Counted(int report, VoiceParty by, int number, string? unit) => InventedClaim.Unattributed(report, "B").By(by) with
    {
        Report = new TellingReport { Id = $"c{report}", Order = report, Published = DateTimeOffset.UnixEpoch.AddMinutes(report) },
        Figures = [new ToldFigure { Key = new MeasurementKey("person", "killed", null, null, null, Aggregation.Cumulative), Hard = Interval.At(number), Soft = Interval.At(number), Unit = unit, Span = new TextSpan(0, 2) }],
    };

    private static VoiceParty Person(string name) => new() { Id = new PartyId(9), Name = name, Kind = PartyKind.Person };

    private static ClaimConflicts Find(IReadOnlyList<Telling> told) => ConflictFinder.Find(told, []);

    private static Telling By(int report, int institution, Stance stance) => InventedClaim.Unattributed(report, "B").By(InventedClaim.Institution(institution), stance);
}
