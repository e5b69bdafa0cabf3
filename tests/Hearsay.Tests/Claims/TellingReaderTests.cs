using System.Collections.Immutable;
using Hearsay.Claims;
using Hearsay.Claims.Figures;
using Hearsay.Claims.Tellings;
using Hearsay.Mentions;
using Hearsay.Statements;

namespace Hearsay.Tests.Claims;

/// <summary>What a reading says of the voices behind a statement, and nothing more.</summary>
public sealed class TellingReaderTests
{
    [Fact]
    public void What_nobody_is_said_to_say_has_no_holder()
    {
        var telling = Assert.Single(Read("The bridge was destroyed."));

        Assert.Equal((-1, Stance.Affirms, false), (telling.HeldBy, telling.Stance, telling.IsObservation));
    }

    [Fact]
    public void What_an_outlets_own_people_counted_is_an_observation() =>
        Assert.True(Read("Our correspondent counted 22 bodies at the morgue.")[0].IsObservation);

    [Fact]
    public void An_unnamed_official_keeps_state_and_role_and_stays_unnamed()
    {
        var official = Holder("A senior Israeli official said the bridge was destroyed.");

        Assert.False(official.Named);
        Assert.Contains(new Affiliation(AffiliationKind.State, "IL"), official.Affiliations.Select(static one => one with { Span = null }));
        Assert.Contains(official.Affiliations, static one => one is { Kind: AffiliationKind.Role, Value: "official" });
    }

    /// <summary>Colonel, medic and official are no branches; army and health ministry are.</summary>
    [Fact]
    public void A_trade_is_no_branch()
    {
        Assert.DoesNotContain(Holder("A medic said the bridge was destroyed.").Affiliations, static one => one.CanClash);
        Assert.Contains(Holder("An army officer said the bridge was destroyed.").Affiliations, static one => one is { Kind: AffiliationKind.Branch, Value: "army" });
    }

    [Fact]
    public void Whose_official_it_is_the_description_may_say() =>
        Assert.Equal("White House", Holder("A White House official said the bridge was destroyed.").Institution);

    /// <summary>"The army" of one report need not be "the army" of another.</summary>
    [Fact]
    public void An_institution_without_a_name_is_not_named() => Assert.False(Holder("The army said the bridge was destroyed.").Named);

    [Fact]
    public void Officials_of_several_countries_are_as_many_institutions() =>
        Assert.Equal(5, Holder("Officials of five countries said the bridge was destroyed.").Institutions);

    [Fact]
    public void A_second_official_is_kept_apart_from_the_first() =>
        Assert.NotEqual(0, Holder("A second official said the bridge was destroyed.").Apart);

    [Fact]
    public void A_figure_knows_what_it_measures()
    {
        var figure = Assert.Single(Read("The ministry said at least 30 civilians were killed.").SelectMany(static telling => telling.Figures));

        Assert.Equal(new MeasurementKey("person", "killed", "civilian", null, null, Aggregation.Cumulative), figure.Key);
    }

    [Fact]
    public void Killed_and_wounded_are_two_figures()
    {
        var keys = Read("At least 12 people were killed and 30 wounded.").SelectMany(static telling => telling.Figures).Select(static figure => figure.Key.Status);

        Assert.Equal(["killed", "injured"], keys);
    }

    /// <summary>"It" is nobody's name.</summary>
    [Fact]
    public void It_is_the_body_that_spoke_last()
    {
        var told = Read("The Norvian army said the bridge was destroyed. It added that 12 people were killed.").Last(static telling => telling.HeldBy >= 0);

        Assert.Equal("Norvian army", told.Holders[0].Name);
    }

    [Fact]
    public void No_voice_is_a_pronoun() =>
        Assert.DoesNotContain(Read("It said the bridge was destroyed. They added that 12 people were killed.").SelectMany(static telling => telling.Chain).SelectMany(static voice => voice.Parties), static party => party.Name is "It" or "They");

    [Fact]
    public void An_account_is_held_by_those_whose_it_is() => Assert.Equal("Norvian army", Holder("The Norvian army's report said the bridge was destroyed.").Name);

    [Fact]
    public void An_institution_of_which_nobody_says_whose_it_is_keeps_its_words() => Assert.Equal("army", Holder("The army said the bridge was destroyed.").Body);

    [Theory, InlineData("The bridge was destroyed, Osric Dorn, a spokesman for the Northern Column, said.", "Northern Column"), InlineData("Osric Dorn of the Northern Column said the bridge was destroyed.", "Northern Column")]
    public void A_person_speaks_for_whom_the_source_says(string text, string institution) => Assert.Equal(institution, Holder(text).Institution);

    /// <summary>What is added to a count, the clock, and "not one more" are no counts.</summary>
    [Theory, InlineData("Another 42 people were killed, the ministry said."), InlineData("The ministry said nobody was killed at six."), InlineData("Four people were killed and not one more, the ministry said.", 4)]
    public void What_counts_nothing_is_no_figure(string text, int? only = null)
    {
        var figures = Read(text).SelectMany(static telling => telling.Figures).Select(static figure => (int)figure.Hard.Low!).Distinct();

        Assert.Equal(only is { } one ? [one] : [], figures);
    }

    /// <summary>A count at the very end of a text, whatever comes next.</summary>
    [Fact]
    public void A_text_may_end_anywhere()
    {
        var text = "The ministry said 12 people were killed at 6 to 9, another 4 at twenty to six.";

        Assert.All(Enumerable.Range(1, text.Length), length => Assert.All(Read(text[..length]), static telling => Assert.True(telling.Span.Length > 0)));
        Assert.All(Enumerable.Range(text.IndexOf("to 9", StringComparison.Ordinal), 5), length => Read(text[..length] + " "));
    }

    /// <summary>"Of theirs" is not "of the", "moreover" no "more".</summary>
    [Theory, InlineData("The ministry said 1 of theirs was killed."), InlineData("The ministry said 0 moreover were killed.")]
    public void Words_beside_a_figure_are_whole_words(string text) => Assert.NotEmpty(Read(text).SelectMany(static telling => telling.Figures));

    [Theory, InlineData("It could not confirm that the bridge was destroyed.", Stance.NotKnown), InlineData("They doubt that the bridge was destroyed.", Stance.Doubts),
     InlineData("He denied that the bridge was destroyed.", Stance.Denies), InlineData("They asked whether the bridge was destroyed.", Stance.Asks), InlineData("It could not be confirmed that the bridge was destroyed.", Stance.NotKnown)]
    public void A_refusal_of_nobody_in_particular_is_no_affirmation(string text, Stance stance) => Assert.Equal(stance, Assert.Single(Read(text)).Stance);

    [Theory, InlineData("A UN report said the bridge was destroyed.", "United Nations"), InlineData("A statement by the Norvian army said the bridge was destroyed.", "Norvian army"), InlineData("A statement of the Norvian army said the bridge was destroyed.", "Norvian army")]
    public void A_paper_with_an_issuer_is_the_issuers_word(string text, string issuer) => Assert.Equal((issuer, PartyKind.Organisation), (Holder(text).Name, Holder(text).Kind));

    [Theory, InlineData("A report on the Norvian army said the bridge was destroyed."), InlineData("A report of army abuses said the bridge was destroyed."), InlineData("A letter from Norvia said the bridge was destroyed."),
     InlineData("Footage of the protesters showed that the bridge was destroyed."), InlineData("A photograph of the minister showed that the bridge was destroyed.")]
    public void Whom_a_paper_is_about_or_shows_tells_nothing(string text) => Assert.Equal((PartyKind.Document, null), (Holder(text).Kind, Holder(text).Institution));

    [Fact]
    public void Who_is_no_officer_of_a_body_does_not_speak_for_it() => Assert.Null(Holder("The bridge was destroyed, said Osric Dorn, a prisoner of the Northern Column.").Institution);

    [Fact]
    public void A_body_is_the_one_of_which_its_report_says_whose_it_is()
    {
        var parties = Read("The Interior Ministry said the bridge was destroyed. The Norvian interior ministry said 12 people were killed.").Where(static telling => telling.HeldBy >= 0).Select(static telling => telling.Holders[0].Institution);

        Assert.Single(parties.Distinct());
    }

    [Fact]
    public void State_police_are_no_other_police() => Assert.Null(Holder("State police said the bridge was destroyed. Norvian police said 12 people were killed.").Institution);

    [Fact]
    public void What_is_seen_in_a_quotation_over_two_sentences_is_not_the_outlets()
    {
        Assert.DoesNotContain(Read("“The market was full. I saw two aircraft drop four bombs on the bridge. It fell.”"), static telling => telling.IsObservation);
        Assert.Contains(Read("I saw two aircraft drop four bombs on the bridge."), static telling => telling.IsObservation);
    }

    private static VoiceParty Holder(string text) => Read(text).First(static telling => telling.HeldBy >= 0).Holders[0];

    private static ImmutableArray<Telling> Read(string text) => TellingReader.Read(ShippedReader.Read(text), new TellingReport { Id = "r1", Order = 0 });
}
