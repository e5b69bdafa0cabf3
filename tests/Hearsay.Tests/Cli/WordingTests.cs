using Hearsay.Cli.Formats;
using Hearsay.Mentions.Quantities;
using Hearsay.Reports;
using Hearsay.Statements;

namespace Hearsay.Tests.Cli;

/// <summary>What people are shown says what the text says.</summary>
public sealed class WordingTests
{
    [Theory]
    [InlineData("The ministry did not deny that its men had left.", "ministry did not deny")]
    [InlineData("Doctors doubt that the wounded will live.", "Doctors doubt")]
    [InlineData("No group has claimed responsibility for the blast.", "No group claims")]
    [InlineData("Neither side commented on the report.", "Neither side says")]
    [InlineData("Neither the army nor the ministry confirmed the report.", "Neither the army nor the ministry confirm")]
    [InlineData("The ministry denied that its men had left.", "ministry denies")]
    [InlineData("Four men are believed to have left the town.", "no source named “are believed”")]
    public void An_act_is_never_shown_as_its_opposite(string text, string shown)
    {
        var reading = ShippedReader.Read(text);
        var (wording, told) = (new Wording(reading), Assert.Single(reading.Attributions));

        Assert.Equal(shown, $"{wording.Voice(told)} {wording.Act(told)}");
    }

    [Theory]
    [InlineData("", "It was not read: there are no words in it.")]
    [InlineData(" \n ", "It was not read: there are no words in it.")]
    [InlineData("Le ministre a déclaré que les soldats avaient quitté la ville dans la nuit.", "It was not read: its language is fr, and only English is read.")]
    [InlineData("The bridge is open.", "Nothing in it is attributed to anybody.")]
    public void A_text_that_was_not_read_is_not_said_to_attribute_nothing(string text, string shown) =>
        Assert.Equal(shown, new Wording(PlainReader.Read(new ReportDraft { Text = text }.ToReport())).WithoutChains());

    [Theory]
    [InlineData("By Jane Mitchell\n\nThe army left the town.", null)]
    [InlineData("May 12, 2031\n\nThe army left the town.", null)]
    [InlineData("Army leaves town\n\nThe army left the town.", "Army leaves town")]
    public void A_byline_is_no_headline(string text, string? headline) =>
        Assert.Equal(headline, new Wording(PlainReader.Read(new ReportDraft { Text = text }.ToReport())).Headline() is { } line ? line.In(text).ToString() : null);

    [Theory]
    [InlineData("hour", 2, "2 hours")]
    [InlineData("hour", 1, "1 hour")]
    [InlineData("percent", 40, "40 percent")]
    [InlineData("USD", 5, "5 USD")]
    [InlineData("kilometre per hour", 90, "90 kilometres per hour")]
    [InlineData("square foot", 30, "30 square feet")]
    [InlineData("degree Celsius", 12, "12 degrees Celsius")]
    [InlineData("century", 3, "3 centuries")]
    public void Units_agree_with_their_number(string unit, int amount, string shown) => Assert.Equal(shown, FactWording.Of(new Quantity
    {
        Id = new(1),
        Span = new(0, 1),
        Hard = Interval.At(amount),
        Soft = Interval.At(amount),
        Unit = unit,
        Measure = QuantityMeasure.Duration,
    }));

    [Fact]
    public void Every_standing_has_words_of_its_own()
    {
        var shown = Enum.GetValues<Polarity>().SelectMany(static polarity => Enum.GetValues<Modality>().Select(modality => StatementWording.Standing(
            InventedReading.Of(new() { Id = "r", Text = InventedReading.Text, Sha256 = "" }).Statements[0] with { Polarity = polarity, Modality = modality }))).ToList();

        Assert.Equal(shown.Count, shown.Distinct(StringComparer.Ordinal).Count());
        Assert.DoesNotContain(shown, static words => words.StartsWith("not ", StringComparison.Ordinal));
    }
}
