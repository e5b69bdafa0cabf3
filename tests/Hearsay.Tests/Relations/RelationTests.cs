using Hearsay.Statements;
using Hearsay.Statements.Relations;

namespace Hearsay.Tests.Relations;

/// <summary>Kinds of relations, which way each leads, and what only looks like one (docs/relations.md).</summary>
public sealed class RelationTests
{
    [Theory]
    [InlineData("If the wall falls, the guards will leave.", "falls", "leave", "If")]
    [InlineData("The guards will leave unless the wall is mended.", "mended", "leave", "unless")]
    [InlineData("The guards will leave only if the wall falls.", "falls", "leave", "only if")]
    [InlineData("The guards threatened to leave unless the wall is mended.", "mended", "leave", "unless")]
    [InlineData("The guards will not leave until the wall is mended.", "mended", "leave", "until")]
    [InlineData("A retreat would depend on approval by the council of Velmar.", "approval", "retreat", "depend on")]
    [InlineData("The retreat is subject to approval by the council.", "approval", "retreat", "subject to")]
    [InlineData("The guards would leave in exchange for a pardon.", "pardon", "leave", "in exchange for")]
    [InlineData("The guards cannot leave without the consent of the council.", "consent", "leave", "without")]
    [InlineData("Had the wall fallen, the guards would have left.", "fallen", "left", "Had")]
    [InlineData("“Leave the wall or you will be shot,” the captain shouted.", "Leave", "shot", "or")]
    public void A_condition_leads_to_what_holds_under_it(string text, string from, string to, string cue) => Holds(text, RelationKind.Condition, from, to, cue);

    [Theory]
    [InlineData("The guards left because the wall had fallen.", RelationKind.Cause, "fallen", "left", "because")]
    [InlineData("The collapse of the wall led to a retreat.", RelationKind.Cause, "collapse", "retreat", "led to")]
    [InlineData("The retreat was caused by a flood.", RelationKind.Cause, "flood", "retreat", "caused by")]
    [InlineData("The shell hit the wall, killing two guards.", RelationKind.Cause, "hit", "killing", "killing")]
    [InlineData("The flood forced the guards to leave.", RelationKind.Cause, "flood", "leave", "forced")]
    [InlineData("The guards dug a ditch to keep out the rebels.", RelationKind.Purpose, "dug", "keep", "to")]
    [InlineData("The guards dug a ditch with the aim of stopping the rebels.", RelationKind.Purpose, "dug", "stopping", "with the aim of")]
    [InlineData("A flood prevented the guards from leaving.", RelationKind.Prevents, "flood", "leaving", "prevented")]
    [InlineData("The guards left before the wall fell.", RelationKind.Precedes, "left", "fell", "before")]
    [InlineData("The guards left after the wall fell.", RelationKind.Precedes, "fell", "left", "after")]
    [InlineData("The retreat followed a flood.", RelationKind.Precedes, "flood", "retreat", "followed")]
    public void Each_kind_leads_one_way(string text, RelationKind kind, string from, string to, string cue) => Holds(text, kind, from, to, cue);

    [Theory]
    [InlineData("The captain asked if the wall had fallen.")]
    [InlineData("Nobody knows if the wall fell.")]
    [InlineData("The guards will leave even if the wall is mended.")]
    [InlineData("The guards looked as if they had slept.")]
    [InlineData("The captain spoke on condition of anonymity.")]
    [InlineData("The guards were subject to beatings.")]
    [InlineData("The town depends on the mill for bread.")]
    [InlineData("The guards left without a fight.")]
    [InlineData("The guards waited until the fog lifted.")]
    [InlineData("The flood did not cause the retreat.")]
    [InlineData("The captain encouraged the guards to leave.")]
    public void What_only_looks_like_a_relation_is_none(string text) =>
        Assert.DoesNotContain(ShippedReader.Read(text).Relations, static one => one.Kind is RelationKind.Condition or RelationKind.Cause);

    [Fact]
    public void A_noun_that_a_relation_needs_is_a_statement_and_conditional()
    {
        const string Text = "A retreat would depend on the consent of the council of Velmar.";
        var told = ShippedReader.Read(Text).Statements.ToDictionary(static one => one.Event.Trigger.In(Text).ToString());

        Assert.Equal("the consent of the council of Velmar", told["consent"].Span.In(Text).ToString());
        Assert.Equal((Modality.Conditional, Modality.Conditional), (told["consent"].Modality, told["retreat"].Modality));
    }

    [Fact]
    public void What_somebody_is_forced_to_say_is_an_effect_and_what_they_say_is_none()
    {
        const string Text = "The judge forced the captain to admit that the wall had fallen.";
        var reading = ShippedReader.Read(Text);

        Assert.DoesNotContain(reading.Relations, one => Trigger(reading, one.To) == "fallen");
    }

    [Fact]
    public void Whoever_is_the_subject_of_a_cause_is_no_statement_and_the_clause_stands_for_it() =>
        Holds("The army forced the guards to leave.", RelationKind.Cause, "forced", "leave", "forced");

    private static void Holds(string text, RelationKind kind, string from, string to, string cue)
    {
        var reading = ShippedReader.Read(text);
        var told = reading.Relations.Select(one => (one.Kind, Trigger(reading, one.From), Trigger(reading, one.To), Cue: one.Cue.In(text).ToString()));

        Assert.Contains((kind, from, to, cue), told);
    }

    private static string Trigger(Reading reading, StatementId id) =>
        reading.Statements.Single(one => one.Id == id).Event.Trigger.In(reading.Report.Text).ToString();
}
