using Hearsay.Claims.Matching;

namespace Hearsay.Tests.Claims.Matching;

public sealed class SameClaimTests
{
    [Theory]
    [InlineData("Rebel fighters seized the bridge at Mosul on Tuesday, the ministry said.", "Rebels captured Mosul's bridge on Tuesday.")]
    [InlineData("Israeli jets bombed a fuel depot in Aleppo on Monday.", "A fuel depot in Aleppo was bombed by Israeli warplanes on Monday.")]
    [InlineData("Gunmen kidnapped two French journalists in Kabul on Sunday.", "Two French reporters were abducted in Kabul on Sunday by gunmen.")]
    [InlineData("Kurdish forces have begun a ground offensive inside Iran.", "The Kurds have launched a ground offensive in Iran.")]
    [InlineData("The Vardan Front has taken control of the dam at Orlesk.", "The dam at Orlesk has fallen to fighters of the Vardan Front.")]
    [InlineData("Nine people lost their lives in Orlesk, officials said.", "At least 11 people were killed in Orlesk.")]
    [InlineData("Air defences brought down a Turkish drone near Aleppo.", "A Turkish drone was shot down by air defences near Aleppo.")]
    public void The_same_is_told_in_other_words(string one, string other) => Assert.Equal("same", Told.Between(one, other));

    [Theory]
    [InlineData("Gunmen attacked the airport in Kabul on Wednesday.", "Gunmen attacked the airport in Kabul.")]
    [InlineData("Gunmen attacked the airport in Kabul late on Wednesday.", "Gunmen attacked the airport in Kabul on Wednesday night.")]
    public void What_names_no_day_is_as_old_as_its_report(string one, string other) => Assert.Equal("same", Told.Between(one, other));

    [Fact]
    public void What_could_be_either_of_two_events_joins_neither()
    {
        var matcher = Told.Matched(
            Told.Report("one", "Gunmen attacked the airport in Kabul on Tuesday."),
            Told.Report("other", "Gunmen attacked the airport in Kabul on Wednesday."),
            Told.Report("open", "Gunmen attacked the airport in Kabul."));
        Assert.Equal(3, matcher.Claims().Count());
    }

    [Fact]
    public void What_could_be_either_of_two_may_be_each_of_them()
    {
        var matcher = Told.Matched(
            Told.Report("one", "Gunmen attacked the airport in Kabul on Tuesday."),
            Told.Report("other", "Gunmen attacked the airport in Kabul on Wednesday."),
            Told.Report("open", "Gunmen attacked the airport in Kabul."));
        var open = Assert.Single(matcher.Claims(), static claim => claim.Statements[0].Report == "open");
        Assert.Equal(2, matcher.LinksOf(open.Id).Count(static link => link.Kind == ClaimLinkKind.MayBe));
    }

    [Fact]
    public void What_follows_in_the_same_breath_is_of_the_same_place_and_day()
    {
        var followed = Told.Report("one", "The port of Basra was bombed at dawn on Wednesday, killing nine people, the harbour master said.");
        var matcher = Told.Matched(followed, Told.Report("other", "Nine people were killed in Basra on Wednesday, doctors said."));
        Assert.Contains(matcher.Claims(), static claim => claim.Statements.Select(static one => one.Report).Distinct().Count() == 2);
    }

    [Fact]
    public void An_event_told_again_with_less_in_one_report_is_the_same()
    {
        var matcher = Told.Matched(Told.Report("one", "Fighters of the Vardan Front seized the dam at Orlesk on Tuesday, officials said. The army denied that the dam had been seized."));
        var claims = matcher.Claims().Where(static claim => claim.Statements.Length > 1);
        Assert.Single(claims);
    }

    [Theory]
    [InlineData("Turkish forces have entered Aleppo, officials said.", "Turkish forces did not enter Aleppo, a spokesman said.")]
    [InlineData("Turkish troops shelled the hospital in Aleppo on Monday, activists said.", "Ankara denied that Turkish troops had shelled the hospital in Aleppo on Monday.")]
    public void Denial_and_affirmation_are_of_one_claim(string one, string other) => Assert.Equal("same", Told.Between(one, other));

    [Theory]
    [InlineData("Turkish forces have entered Aleppo, officials said.", "Turkish forces will enter Aleppo, officials said.")]
    [InlineData("Turkish forces have entered Aleppo, officials said.", "Turkish forces may have entered Aleppo, officials said.")]
    public void Plan_and_fear_and_fact_are_of_one_claim(string one, string other) => Assert.Equal("same", Told.Between(one, other));

    [Theory]
    [InlineData("Nine soldiers were killed in the strike on Basra.", "At least 14 soldiers were killed in the strike on Basra, the army said.")]
    public void Other_figures_of_the_same_thing_are_of_one_claim(string one, string other) => Assert.Equal("same", Told.Between(one, other));

    [Theory]
    [InlineData("Nine soldiers were killed in the strike on Basra.", "Nine soldiers were injured in the strike on Basra.")]
    [InlineData("Nine soldiers were killed in the strike on Basra.", "Nine children were killed in the strike on Basra.")]
    [InlineData("The Vardan Front seized the dam at Orlesk.", "The Vardan Front seized the mill at Orlesk.")]
    [InlineData("The Vardan Front seized the dam at Orlesk.", "The Lesk Brigades seized the dam at Orlesk.")]
    [InlineData("Israeli jets destroyed a bridge in Basra.", "Israeli jets destroyed a school in Basra.")]
    public void What_is_counted_or_hit_makes_another_claim(string one, string other) => Assert.NotEqual("same", Told.Between(one, other));

    [Theory]
    [InlineData("The Quds Brigade of the Iranian forces attacked the port of Basra on Monday.", "Iranian forces attacked the port of Basra on Monday.")]
    [InlineData("Rebels shelled a market in Aleppo on Monday.", "Rebels shelled a market in Syria on Monday.")]
    [InlineData("Israeli jets bombed a fuel depot in Aleppo on Monday.", "Israeli jets bombed Aleppo on Monday.")]
    public void Who_tells_more_refines_who_tells_less(string specific, string general)
    {
        Assert.Equal("refines", Told.Between(specific, general));
        Assert.Equal("refinedby", Told.Between(general, specific));
    }

    [Theory]
    [InlineData("Gunmen attacked a police station in Mosul on Monday.", "Gunmen attacked a police station in Kirkuk on Monday.")]
    [InlineData("An earthquake destroyed most of the houses in the north of Japan on Monday.", "An earthquake destroyed most of the houses in the north of Chile on Monday.")]
    public void Another_place_is_another_event(string one, string other) => Assert.Equal("apart", Told.Between(one, other));

    [Theory]
    [InlineData("Gunmen attacked a police station in Mosul on Monday.", "Gunmen attacked a police station in Mosul on Tuesday.", 0)]
    [InlineData("Gunmen attacked a police station in Mosul on Monday.", "Gunmen attacked a police station in Mosul on Monday.", 7)]
    [InlineData("Gunmen attacked a police station in Mosul.", "Gunmen attacked a police station in Mosul.", 30)]
    public void Another_day_is_another_event(string one, string other, int daysLater) => Assert.Equal("apart", Told.Between(one, other, daysLater));

    [Theory]
    [InlineData("Iran attacked Israel on Monday.", "Israel attacked Iran on Monday.")]
    public void Who_did_it_and_who_suffered_it_are_not_exchanged(string one, string other) => Assert.Equal("apart", Told.Between(one, other));

    [Fact]
    public void A_statement_that_could_be_of_any_event_joins_none() =>
        Assert.NotEqual("same", Told.Between("Two people were killed in the attack. Rebels hold Aleppo.", "Two people were killed in the attack. Troops left Kabul."));
}
