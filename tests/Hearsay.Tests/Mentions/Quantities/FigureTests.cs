using System.Globalization;
using Hearsay.Mentions.Quantities;

namespace Hearsay.Tests.Mentions.Quantities;

/// <summary>What figures and words of number say, with their comparators and units.</summary>
public sealed class FigureTests
{
    [Theory]
    [InlineData("two and a half million", "2500000")]
    [InlineData("half a million", "500000")]
    [InlineData("a quarter of a million", "250000")]
    [InlineData("three million and a half", "3500000")]
    [InlineData("one hundred and sixty-one", "161")]
    [InlineData("two hundred and two thousand", "202000")]
    [InlineData("twenty-one trillion three hundred", "21000000000300")]
    [InlineData("a dozen", "12")]
    [InlineData("half a dozen", "6")]
    [InlineData("three lakh crore", "3000000000000")]
    [InlineData("816 000", "816000")]
    [InlineData("1,234,567", "1234567")]
    [InlineData("five point five", "5.5")]
    [InlineData("minus five", "-5")]
    [InlineData("2½", "2.5")]
    [InlineData("three and a fifth", "3.2")]
    [InlineData("nineteen hundred", "1900")]
    public void Numbers_are_read_in_all_their_forms(string text, string value) =>
        Assert.Equal(decimal.Parse(value, CultureInfo.InvariantCulture), Assert.Single(Found.In(text)).Hard.Low);

    [Theory]
    [InlineData("Over 30 ships sank.", "Over 30 = 31..")]
    [InlineData("At least 30 ships sank.", "At least 30 = 30..")]
    [InlineData("No fewer than 30 ships sank.", "No fewer than 30 = 30..")]
    [InlineData("Up to 30 ships sank.", "Up to 30 = 0..30")]
    [InlineData("As many as 30 ships sank.", "As many as 30 = 0..30")]
    [InlineData("Fewer than 30 ships sank.", "Fewer than 30 = 0..29")]
    [InlineData("Some 30 ships sank.", "Some 30 = 30")]
    [InlineData("Nearly 30 ships sank.", "Nearly 30 = 27..30")]
    [InlineData("Thirty or more ships sank.", "Thirty or more = 30..")]
    [InlineData("More than 60 percent of the ships sank.", "More than 60 percent = >60..")]
    [InlineData("They sailed for less than 12 miles.", "less than 12 miles = 0..<12")]
    public void What_is_counted_comes_in_whole_numbers_and_what_is_measured_has_open_bounds(string text, string intervals) =>
        Assert.Equal(intervals, Found.Intervals(text));

    [Theory]
    [InlineData("Between 200 and 300 missiles fell.", "Between 200 and 300 = 200..300")]
    [InlineData("They took 18 to 25 percent of the fleet.", "18 to 25 percent = 18..25")]
    [InlineData("Five or six boats left.", "Five or six = 5..6")]
    [InlineData("About 1.2-1.5 million people fled.", "About 1.2-1.5 million = 1200000..1500000")]
    [InlineData("They paid $2 to $3 million.", "$2 to $3 million = 2000000..3000000")]
    [InlineData("The mast is 5 feet 6 inches high.", "5 feet 6 inches = 5.5")]
    public void Two_figures_may_be_one_quantity(string text, string intervals) => Assert.Equal(intervals, Found.Intervals(text));

    [Theory]
    [InlineData("Dozens of drones fell.", 12, 199)]
    [InlineData("Scores of drones fell.", 40, 199)]
    [InlineData("Hundreds of drones fell.", 100, 1999)]
    [InlineData("Thousands of drones fell.", 1000, 19999)]
    [InlineData("Tens of thousands of drones fell.", 10000, 199999)]
    [InlineData("Several drones fell.", 3, 99)]
    [InlineData("No drones fell.", 0, 0)]
    public void Vague_counts_entail_an_interval(string text, int low, int high) =>
        Assert.Equal(new Interval(low, high), Assert.Single(Found.In(text)).Hard);

    [Fact]
    public void Another_house_may_read_dozens_in_its_own_way()
    {
        var parsed = Found.Parse("Dozens of drones and several boats sank.");

        Assert.Equal([new Interval(12, 24), new Interval(2, 2)], new QuantityFinder(CountProfile.Airwars).Find(parsed).Select(static one => one.Hard));
    }

    [Theory]
    [InlineData("They paid $2bn.", QuantityMeasure.Money, "dollar")]
    [InlineData("They paid US$40 million.", QuantityMeasure.Money, "US dollar")]
    [InlineData("They paid 10,000 Swiss francs.", QuantityMeasure.Money, "Swiss franc")]
    [InlineData("The pipe carries 3.5 million barrels of oil per day.", QuantityMeasure.Rate, "barrel per day")]
    [InlineData("Oil is at $92 a barrel.", QuantityMeasure.Rate, "dollar per barrel")]
    [InlineData("It cost $2bn to $3bn a month.", QuantityMeasure.Rate, "dollar per month")]
    [InlineData("The wall is 300mm thick.", QuantityMeasure.Distance, "millimetre")]
    [InlineData("They burned 12 sq km of forest.", QuantityMeasure.Count, "square kilometre")]
    [InlineData("It carried 40 pounds of explosives.", QuantityMeasure.Count, "pound")]
    [InlineData("It cost 40 pounds.", QuantityMeasure.Money, "pound")]
    [InlineData("It was -12 °C in the camp.", QuantityMeasure.Count, "degree Celsius")]
    [InlineData("A 34-year-old nurse was freed.", QuantityMeasure.Duration, "year")]
    [InlineData("Pell Aumont, 34, was freed.", QuantityMeasure.Duration, "year")]
    [InlineData("They talked for three hours.", QuantityMeasure.Duration, "hour")]
    [InlineData("One in five ships sank.", QuantityMeasure.Percent, "percent")]
    [InlineData("It was the third raid.", QuantityMeasure.Rank, "raid")]
    public void The_unit_has_one_name_in_the_singular(string text, QuantityMeasure measure, string unit)
    {
        var quantity = Assert.Single(Found.In(text));

        Assert.Equal((measure, unit), (quantity.Measure, quantity.Unit));
    }

    [Theory]
    [InlineData("In 2031 the port closed.")]
    [InlineData("The 2031 elections were on 4 May 2031.")]
    [InlineData("They left at 6 p.m. on Friday.")]
    [InlineData("The Boeing 737 left gate 14.")]
    [InlineData("Resolution 1701 and Article 5 hold.")]
    [InlineData("The 82nd Airborne is at 12 Mill Street.")]
    [InlineData("Call 0161 496 0000 or 555-0199.")]
    [InlineData("The 4-4 ruling followed a 2-to-1 vote.")]
    [InlineData("Two days later no reports had come.")]
    [InlineData("They did it over the past 24 hours.")]
    [InlineData("They met one another and made up.")]
    public void Years_times_names_and_addresses_are_no_quantities(string text) => Assert.Empty(Found.Intervals(text));

    [Theory]
    [InlineData("At least 40 boats left.", "40..60")]
    [InlineData("Up to 40 boats left.", "20..40")]
    [InlineData("About 40 boats left.", "36..44")]
    [InlineData("Half of the boats left.", "45..55")]
    [InlineData("1,200 boats left.", "1150..1250")]
    [InlineData("12 boats left.", "12")]
    public void A_reader_takes_more_or_less_than_the_words_entail(string text, string soft) =>
        Assert.Equal(soft, Found.Flat(Assert.Single(Found.In(text)).Soft));
}
