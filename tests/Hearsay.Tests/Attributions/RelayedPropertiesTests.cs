using CsCheck;

namespace Hearsay.Tests.Attributions;

/// <summary>However many quote and cite one another: the attributions stand inside one another, and none inside what is gone.</summary>
public sealed class RelayedPropertiesTests
{
    private static readonly string[] Pieces =
    [
        "A spokesman was quoted as saying by Radio Dorrum", "Voss had been quoted by the Herald on Monday as saying", "Voss has been cited by the Post on Monday as saying",
        "the army had left", "that the bridge fell", ".", ",", "“", "”", "\n\n", "Lindt was quoted as saying", "by the Herald", "as saying", "according to Lindt",
        "in Lindt's opinion", "In the view of Lindt,", "who is mayor,", "citing two officials", "the Post reported", "said Hale", "was cited", "Radio Dorrum said that",
    ];

    private static readonly Gen<string> Relays = Gen.Int[0, Pieces.Length - 1].Array[1, 14].Select(static chosen => string.Join(' ', chosen.Select(static piece => Pieces[piece])));

    [Theory]
    [InlineData("A spokesman was quoted as saying by Radio Dorrum Voss had been quoted by the Herald on Monday as saying Voss has been cited by the Post on Monday as saying the army had left.")]
    [InlineData("Lindt was quoted by the Herald as saying that Voss was quoted by the Post as saying that the army had left.")]
    public void Chains_of_relays_nest(string text)
    {
        AssertNested(text);
        var told = ShippedReader.Read(text).Attributions;
        Assert.Equal([null, .. told[..^1].Select(static one => (Hearsay.Attributions.AttributionId?)one.Id)], told.Select(static one => one.Within));
    }

    [Fact]
    public void Who_stands_behind_the_passive_is_not_its_speaker() =>
        AssertNested("cannot and will not deny citing two officials was cited the mayor In the opinion of A spokesman was quoted as saying by Radio Dorrum the mayor “ \n\n was cited was cited");

    [Fact]
    public void Of_two_passives_that_share_words_the_first_has_them() =>
        AssertNested("in Lindt's opinion Voss has been cited by the Post on Monday as saying that the bridge fell Voss had been quoted by the Herald on Monday as saying the army had left A spokesman was quoted as saying by Radio Dorrum according to Lindt said Hale “ Voss had been quoted by the Herald on Monday as saying Radio Dorrum said that was cited who is mayor, was cited");

    [Fact]
    public void Inner_content_lies_inside_the_outer_and_none_is_empty() => Relays.Sample(AssertNested, iter: 150);

    private static void AssertNested(string text)
    {
        var told = ShippedReader.Read(text).Attributions;
        var byId = told.ToDictionary(static one => one.Id);
        Assert.All(told, one =>
        {
            Assert.NotEmpty(one.Content);
            Assert.All(one.Content.Concat(one.Source.Spans).Concat(one.Cue.Spans), static span => Assert.True(span.Length > 0, "A span is empty."));
            if (one.Within is { } within)
            {
                var outer = byId[within];
                Assert.All(one.Content, span => Assert.Contains(outer.Content, bound => bound.Start <= span.Start && span.End <= bound.End));
            }
        });
    }
}
