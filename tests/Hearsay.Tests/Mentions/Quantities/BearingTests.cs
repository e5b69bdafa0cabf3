using Hearsay.Mentions.Quantities;

namespace Hearsay.Tests.Mentions.Quantities;

/// <summary>What is counted, which way it moved, and whether it is a running total.</summary>
public sealed class BearingTests
{
    [Theory]
    [InlineData("The navy sank over 30 Sarvian ships.", "Sarvian ships", "ship")]
    [InlineData("Hundreds of Orlan fighters crossed the river.", "Orlan fighters", "fighter")]
    [InlineData("At least 14 people drowned.", "people", "person")]
    [InlineData("Half of the crew drowned.", "crew", "percent")]
    [InlineData("They store 60 tonnes of fuel.", "fuel", "tonne")]
    [InlineData("A three-judge panel met.", "judge", "judge")]
    [InlineData("The army wounded 40.", null, null)]
    public void The_thing_counted_is_told_in_the_words_of_the_text(string text, string? thing, string? unit)
    {
        var quantity = Found.In(text)[0];

        Assert.Equal((thing, unit), (quantity.Of, quantity.Unit));
        Assert.Equal(thing, quantity.OfSpan?.In(text).ToString());
    }

    [Theory]
    [InlineData("Grain exports fell by 90%.", -90, "Grain exports")]
    [InlineData("Grain exports rose 12 percent.", 12, "Grain exports")]
    [InlineData("The ministry cut grain imports by a quarter.", -25, "grain imports")]
    [InlineData("They reported a 40 percent increase in attacks.", 40, "attacks")]
    [InlineData("Shelters took in 20 percent fewer families.", -20, "families")]
    [InlineData("Fuel prices doubled.", 100, "Fuel prices")]
    [InlineData("Arrests are down 35 percent.", -35, "Arrests")]
    [InlineData("They made three times as many shells.", 200, null)]
    public void A_change_has_a_sign_and_a_subject(string text, int change, string? thing)
    {
        var quantity = Assert.Single(Found.In(text));

        Assert.Equal((QuantityMeasure.Change, change, thing), (quantity.Measure, quantity.Hard.Low, quantity.Of));
        Assert.Equal(change < 0 ? ChangeDirection.Fall : ChangeDirection.Rise, quantity.Direction);
    }

    [Theory]
    [InlineData("Missiles and launchers are gone, about 55% and 70%, respectively.", true, 55, 70)]
    [InlineData("Norvia and Velmar lost about 30 and 40 ships, respectively.", true, 30, 40)]
    [InlineData("Norvia and Velmar lost 30 and about 40 ships, respectively.", null, 30, 40)]
    [InlineData("Norvia and Velmar lost 30 and 40 ships, respectively.", false, 30, 40)]
    public void An_approximator_before_figures_that_are_shared_out_bears_on_all_of_them(string text, bool? approximate, int first, int second)
    {
        var found = Found.In(text);

        Assert.Equal([first, second], found.Select(static one => (int)one.Hard.Low!));
        Assert.Equal(approximate is { } both ? [both, both] : [false, true], found.Select(static one => one.Approximate));
    }

    [Fact]
    public void A_bound_before_figures_that_are_shared_out_bounds_all_of_them() =>
        Assert.Equal(["31..", "41.."], Found.In("Norvia and Velmar lost over 30 and 40 ships, respectively.").Select(static one => Found.Flat(one.Hard)));

    [Theory]
    [InlineData("Fuel prices more than doubled.", ">100..")]
    [InlineData("Fuel prices more than halved.", "..<-50")]
    [InlineData("Fuel prices fell by at least 10 percent.", "..-10")]
    [InlineData("Fuel prices fell by up to 10 percent.", "-10..0")]
    public void The_bounds_of_a_fall_are_turned_round(string text, string interval) =>
        Assert.Equal(interval, Found.Flat(Assert.Single(Found.In(text)).Hard));

    [Fact]
    public void A_level_knows_which_way_it_was_reached()
    {
        var found = Found.In("The garrison shrank from 900 to 350 men.");

        Assert.Equal([(QuantityMeasure.Count, (ChangeDirection?)null), (QuantityMeasure.Count, ChangeDirection.Fall)], found.Select(static one => (one.Measure, one.Direction)));
    }

    [Fact]
    public void Falling_below_an_amount_tells_where_and_not_how_far()
    {
        var quantity = Assert.Single(Found.In("Fuel fell below $80."));

        Assert.Equal((QuantityMeasure.Money, ChangeDirection.Fall, "0..<80"), (quantity.Measure, quantity.Direction, Found.Flat(quantity.Hard)));
    }

    [Theory]
    [InlineData("They sank 30 ships.")]
    [InlineData("Orlans make up about 80 percent of the crews.")]
    [InlineData("They raised $5 million to build a school.")]
    public void Verbs_that_only_look_like_change_change_nothing(string text) => Assert.All(Found.In(text), static one => Assert.Null(one.Direction));

    [Theory]
    [InlineData("The raid killed four people, bringing the toll to 57.", "57")]
    [InlineData("So far, 18 bodies have been found.", "18")]
    [InlineData("Since the flood began, 18 bodies have been found.", "18")]
    [InlineData("The toll stands at 43.", "43")]
    [InlineData("They gave out a total of 53 blankets and 12 tents.", "53 12")]
    [InlineData("The navy has sunk over 30 ships so far.", "over 30")]
    [InlineData("They have since freed 12 men, since they were ill.", "")]
    [InlineData("Of 2,279 total branches only 410 are open.", "")]
    public void Running_totals_are_told_by_their_words(string text, string totals) =>
        Assert.Equal(totals, string.Join(' ', Found.In(text).Where(static one => one.Cumulative).Select(one => one.Span.In(text).ToString())));

    [Theory]
    [InlineData("Rice and flour prices rose by 12% and 18%, respectively.", "12 Rice; 18 flour prices")]
    [InlineData("Our boats were lost, our nets were lost, about 35% and 41%, respectively.", "35 boats; 41 nets")]
    [InlineData("The north and the south had 31 and 19 patients, respectively.", "31 patients; 19 patients")]
    public void Respectively_gives_each_figure_its_thing(string text, string pairs) =>
        Assert.Equal(pairs, string.Join("; ", Found.In(text).Select(static one => $"{one.Hard.Low:0} {one.Of}")));
}
