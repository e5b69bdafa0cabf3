using CsCheck;
using Hearsay.Claims.Stories;

namespace Hearsay.Tests.Claims.Stories;

public sealed class StoryGroupingTests
{
    private static readonly string[] Texts =
    [
        "A strong earthquake struck the coast near Oldport on Monday, killing 12 people. Rescue teams from Oldport searched collapsed houses through the night, the Norvian civil guard said.",
        "Twelve people died when an earthquake hit the Norvian coast near Oldport. The civil guard said rescue teams were searching collapsed houses in Oldport on Monday.",
        "An earthquake damaged roads in the hills of Tessaly in June. Nobody was hurt in Karsk, the mayor of Karsk said, but 40 houses were damaged.",
        "The mayor of Karsk said 40 houses were damaged by an earthquake in the hills of Tessaly. Roads around Karsk stayed closed in June.",
        "Parliament in Velmara passed the budget after a long debate. Finance minister Ada Brandt praised the vote in Velmara.",
    ];

    [Fact]
    public void Reports_of_one_event_stand_together_and_look_alikes_of_another_place_apart() =>
        Assert.Equal("0 0 1 1 2", string.Join(' ', StoryGrouping.Of(Texts)));

    [Fact]
    public void The_order_of_the_reports_changes_no_story() => Gen.Shuffle(Enumerable.Range(0, Texts.Length).ToArray()).Sample(static order =>
    {
        var stories = StoryGrouping.Of([.. order.Select(static index => Texts[index])]);
        var expected = StoryGrouping.Of(Texts);
        return Enumerable.Range(0, order.Length).All(one => Enumerable.Range(0, order.Length)
            .All(other => (stories[one] == stories[other]) == (expected[order[one]] == expected[order[other]])));
    }, iter: 40);

    [Fact]
    public void No_reports_have_no_story_and_an_empty_one_has_its_own()
    {
        Assert.Empty(StoryGrouping.Of([]));
        Assert.Equal("0 1", string.Join(' ', StoryGrouping.Of(["", Texts[0]])));
    }
}
