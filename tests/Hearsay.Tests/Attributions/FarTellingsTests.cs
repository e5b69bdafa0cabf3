using Hearsay.Attributions;

namespace Hearsay.Tests.Attributions;

/// <summary>Tellings whose teller stands far from where "the council said" has it, on the real reader: source | cue | content.</summary>
public sealed class FarTellingsTests
{
    [Theory]
    [InlineData("It was announced on Wednesday by the harbour board in Lindmar that the pier had been closed.", "the harbour board | was announced | that the pier had been closed")]
    [InlineData("It was disclosed on Friday by Arvo Hest, a spokesman for the Norvian navy, that two ships had sunk.", "Arvo Hest, a spokesman for the Norvian navy | was disclosed | that two ships had sunk")]
    [InlineData("On Monday it had been reported by Lantern Radio that lessons would resume.", "Lantern Radio | had been reported | that lessons would resume")]
    public void Who_tells_stands_between_the_verb_and_what_is_told(string text, string expected) => Assert.Contains(expected, Read(text), StringComparer.Ordinal);

    [Theory]
    [InlineData("That the bridge had fallen was confirmed on Monday by the town council of Rellin.", "the town council of Rellin | was confirmed | That the bridge had fallen")]
    [InlineData("Whether the bridge had fallen could not be established by the Norvian army.", "the Norvian army | could not be established | Whether the bridge had fallen")]
    [InlineData("The report that the mill had burned was brought on Monday by the Dorrum Herald.", "the Dorrum Herald | was brought | that the mill had burned")]
    [InlineData("Reports that the mill had burned were dismissed as a fabrication by the Norvian army.", "the Norvian army | were dismissed | Reports that the mill had burned")]
    public void Who_tells_stands_behind_a_clause_and_its_passive(string text, string expected) => Assert.Contains(expected, Read(text), StringComparer.Ordinal);

    [Theory]
    [InlineData("Word reached Dorrum on Monday from the Norvian coast guard that the ferry was held.", "the Norvian coast guard | Word reached | that the ferry was held")]
    [InlineData("Confirmation that the mill had burned came on Sunday from Arvo Hest.", "Arvo Hest | Confirmation | that the mill had burned")]
    [InlineData("From the town council came the statement that the mill had burned.", "the town council | came the statement | that the mill had burned")]
    [InlineData("The assessment of the foreign ministry, made public on Monday, is that Velmar has left the talks.", "the foreign ministry | assessment | that Velmar has left the talks")]
    public void A_noun_of_news_has_whoever_it_comes_from(string text, string expected) => Assert.Contains(expected, Read(text), StringComparer.Ordinal);

    [Theory]
    [InlineData("By the account of the border guard, as rendered on Monday by the Dorrum Herald, the road was closed.", "the border guard | By the account of | the road was closed")]
    [InlineData("The road was closed, by the account of the border guard, which was read out to reporters.", "the border guard | by the account of | The road was closed")]
    [InlineData("As the mayor of Rellin put it in a letter, the town is empty.", "the mayor of Rellin | put it | the town is empty")]
    public void A_phrase_at_the_edge_of_a_sentence_tells_whose_words_it_is(string text, string expected) => Assert.Contains(expected, Read(text), StringComparer.Ordinal);

    [Theory]
    [InlineData("The mill burned, Arvo Hest, a spokesman for the Norvian army, informed a gathering of reporters on Monday.", "Arvo Hest, a spokesman for the Norvian army | informed | The mill burned")]
    [InlineData("The mill burned, the foreign ministry had disclosed to the Dorrum Herald.", "the foreign ministry | had disclosed | The mill burned")]
    [InlineData("The mill burned, announced the Norvian army on Monday in a letter.", "the Norvian army | announced | The mill burned")]
    [InlineData("By its own reckoning, the town council let it be known, 12 people were hurt.", "the town council | let it be known | 12 people were hurt")]
    public void Any_verb_of_telling_may_stand_behind_what_is_told(string text, string expected) => Assert.Contains(expected, Read(text), StringComparer.Ordinal);

    [Theory]
    [InlineData("It was the Dorrum Herald that had first written, on Sunday, that the mill had burned.", "the Dorrum Herald | had first written | that the mill had burned")]
    [InlineData("The Dorrum Herald has learned from a source close to the talks that the mill had burned.", "a source close to the talks | has learned from | that the mill had burned")]
    [InlineData("A Norvian aide let slip to the Dorrum Herald on Tuesday that the mill had burned.", "A Norvian aide | let slip | that the mill had burned")]
    public void A_cleft_and_a_hearer_leave_the_telling_to_its_teller(string text, string expected) => Assert.Contains(expected, Read(text), StringComparer.Ordinal);

    [Theory]
    [InlineData("The mill burned, as a correspondent of the Dorrum Herald could observe from a roof.", "a correspondent of the Dorrum Herald | could observe | The mill burned")]
    [InlineData("In full view of a reporter whom the Dorrum Herald had sent to Rellin, the army shelled the mill.", "a reporter whom the Dorrum Herald had sent to Rellin | view | the army shelled the mill")]
    public void Who_reports_for_a_living_vouches_for_what_he_sees(string text, string expected) => Assert.Contains(expected, Read(text), StringComparer.Ordinal);

    [Theory]
    [InlineData("Word from the town council on Friday: the mill burned.", "the town council | Word | the mill burned")]
    [InlineData("The town council put it out on Friday: the mill burned.", "The town council | put | the mill burned")]
    [InlineData("The mill burned on Monday. The town council said so on Tuesday.", "The town council | said | The mill burned on Monday")]
    [InlineData("The mill burned on Monday. That's the word from the town council.", "the town council | word | The mill burned on Monday")]
    [InlineData("The mill burned on Monday. We have this from a senior official.", "a senior official | have this from | The mill burned on Monday")]
    public void A_colon_hands_over_and_a_short_sentence_hands_back(string text, string expected) => Assert.Contains(expected, Read(text), StringComparer.Ordinal);

    [Theory]
    [InlineData("The raid drew on Monday a protest from the foreign ministry.", "the foreign ministry | protest | The raid")]
    [InlineData("“We never left,” was on Monday the reply of the mayor.", "the mayor | reply | “We never left,”")]
    public void A_reaction_is_about_what_stands_before(string text, string expected) => Assert.Contains(expected, Read(text), StringComparer.Ordinal);

    [Theory]
    [InlineData("Addressing reporters on Sunday, Arvo Hest, who is mayor, stated that the mill had burned.", "Arvo Hest, who is mayor, | stated | that the mill had burned")]
    [InlineData("A reporter of the Dorrum Herald who was in Rellin saw how the mill burned.", "A reporter of the Dorrum Herald | saw | how the mill burned")]
    [InlineData("Lantern Radio quoted the border guard to the effect that the road was closed.", "the border guard | to the effect | that the road was closed")]
    [InlineData("At least 15 people were hurt at the mill, he continued.", "he | continued | At least 15 people were hurt at the mill")]
    public void What_leads_up_to_the_teller_is_no_part_of_it(string text, string expected) => Assert.Contains(expected, Read(text), StringComparer.Ordinal);

    [Fact]
    public void What_was_told_before_stays_with_whoever_told_it() => Assert.Equal(["the army | said | The mill burned"], Read("The mill burned, the army said. The council said so on Tuesday."));

    [Theory]
    [InlineData("The army had in mind one goal: the town must fall.")]
    [InlineData("Acting on the authority of the minister, the guards left.")]
    [InlineData("The mill burned on Monday. The council runs this from Rellin.")]
    [InlineData("The report that was brought by the Herald is long.")]
    [InlineData("News that the bridge was open came as a relief from the heat.")]
    [InlineData("The council has a problem: the roof is leaking.")]
    [InlineData("The mill burned on Monday. The council had that in mind.")]
    [InlineData("The mill burned on Monday. That is the best news from the front in weeks.")]
    [InlineData("The army acted on the authority of the minister.")]
    public void The_same_words_in_another_form_tell_nothing(string text) => Assert.Empty(Read(text));

    /// <summary>Whom a telling rests on stands within whoever tells it.</summary>
    [Theory]
    [InlineData("The mill was shelled, wrote the Dorrum Herald on Monday with reference to the Norvian army.", "the Dorrum Herald", "the Norvian army")]
    [InlineData("The mill was shelled, the Dorrum Herald wrote on Monday on the authority of two officials.", "the Dorrum Herald", "two officials")]
    [InlineData("The report that the mill was shelled was brought by Lantern Radio, which attributed it to two officials.", "Lantern Radio", "two officials")]
    [InlineData("It was reported by Lantern Radio, on the basis of an article in the Dorrum Herald, that the mill had burned.", "Lantern Radio", "the Dorrum Herald")]
    public void An_authority_stands_behind_the_telling(string text, string relay, string authority)
    {
        var found = ShippedReader.Read(text).Attributions;
        var inner = Assert.Single(found, one => Source(one, text) == authority);

        Assert.Equal(relay, Source(Assert.Single(found, one => one.Id == inner.Within), text));
    }

    private static List<string> Read(string text) => [.. ShippedReader.Read(text).Attributions.Select(one => Line(one, text))];

    private static string Line(Attribution one, string text) =>
        string.Join(" | ", Source(one, text), one.Cue.Spans[0].In(text).ToString(), string.Join(" ... ", one.Content.Select(span => span.In(text).ToString())));

    private static string Source(Attribution one, string text) => string.Join(' ', one.Source.Spans.Select(span => span.In(text).ToString()));
}
