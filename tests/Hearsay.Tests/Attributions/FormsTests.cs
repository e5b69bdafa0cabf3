using Hearsay.Attributions;

namespace Hearsay.Tests.Attributions;

/// <summary>Attributions that their form alone tells, on the real reader: source | cue | content.</summary>
public sealed class FormsTests
{
    [Theory]
    [InlineData("The ministry put the toll at 31.", "The ministry | put | the toll at 31")]
    [InlineData("Aid groups put the number of displaced families at more than 2,000.", "Aid groups | put | the number of displaced families at more than 2,000")]
    [InlineData("The death toll was put at 12 by the fire service.", "the fire service | was put | The death toll ... at 12")]
    [InlineData("The health ministry put the figure at 31, up from 12 on Monday.", "The health ministry | put | the figure at 31")]
    [InlineData("The general put his guards at gate 4.", null)]
    [InlineData("The firm placed its order at noon.", null)]
    public void Who_states_a_figure_is_its_source(string text, string? expected) => Assert.Equal(expected is null ? [] : [expected], Read(text));

    [Theory]
    [InlineData("The colonel denied on Friday ordering the raid.", "The colonel | denied | ordering the raid")]
    [InlineData("The guards denied at the trial beating the prisoners.", "The guards | denied | beating the prisoners")]
    [InlineData("The convoy crossed the border, which Velmar denies.", "Velmar | denies | The convoy crossed the border")]
    public void What_is_denied_may_stand_apart_from_the_denial(string text, string expected) => Assert.Equal([expected], Read(text));

    [Theory]
    [InlineData("The talks collapsed overnight, two people close to the delegation said, in a blow to the truce.", "two people close to the delegation | said | The talks collapsed overnight")]
    [InlineData("It is not true that the dam has leaked, the mayor said.", "the mayor | said | It is not true that the dam has leaked")]
    public void Between_commas_a_speaker_tells_what_stands_before(string text, string expected) => Assert.Contains(expected, Read(text));

    /// <summary>What is told and then denied in one breath: who tells it still tells it, and whoever denies it does so in a telling of their own.</summary>
    [Theory]
    [InlineData("Velmar says the rebels fired first, which they deny.", "fired")]
    [InlineData("Aid groups say the clinic was hit twice, which the general rejects.", "hit")]
    [InlineData("The convoy crossed the border, which Velmar denies.", "crossed")]
    public void A_denial_behind_leaves_the_telling_as_it_was(string text, string trigger)
    {
        var told = ShippedReader.Read(text).Statements.Where(one => one.Event.Trigger.In(text).SequenceEqual(trigger)).ToList();

        Assert.Equal([Hearsay.Statements.Polarity.Affirmed, Hearsay.Statements.Polarity.Negated], told.Select(static one => one.Polarity).Order());
    }

    [Theory]
    [InlineData("The mayor said: \"We will not leave. The army shelled the port on Sunday. Nine houses burned.", "\"We will not leave.")]
    [InlineData("The general said “the bridge is ours. His men celebrated in the square. The mayor fled.", "“the bridge is ours.")]
    public void A_quotation_that_nothing_closes_takes_its_first_sentence_and_says_so(string text, string expected)
    {
        var found = Assert.Single(ShippedReader.Read(text).Attributions);

        Assert.Equal(expected, Assert.Single(found.Content).In(text).ToString());
        Assert.Equal(expected[..1], Assert.Single(found.Evidence, static one => one.Field == "unclosed").Span.In(text).ToString());
    }

    [Theory]
    [InlineData("The mayor said: \"We will not leave. The army shelled the port.\"")]
    [InlineData("“We are tired,” Anna Veld said. “We want to go home.\n\n“Nobody helps us.”")]
    public void A_quotation_that_is_closed_or_goes_on_is_no_doubt(string text) =>
        Assert.DoesNotContain(ShippedReader.Read(text).Attributions.SelectMany(static one => one.Evidence), static one => one.Field == "unclosed");

    private static List<string> Read(string text) => [.. ShippedReader.Read(text).Attributions.Select(one => Line(one, text))];

    private static string Line(Attribution one, string text) => string.Join(" | ",
        string.Join(' ', one.Source.Spans.Select(span => span.In(text).ToString())), one.Cue.Spans[0].In(text).ToString(), string.Join(" ... ", one.Content.Select(span => span.In(text).ToString())));
}
