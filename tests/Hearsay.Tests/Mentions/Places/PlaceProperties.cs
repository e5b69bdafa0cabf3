using CsCheck;
using Hearsay.Mentions.Places;

namespace Hearsay.Tests.Mentions.Places;

/// <summary>What holds of the places of any text whatever.</summary>
public sealed class PlaceProperties
{
    private static readonly string[] Pieces =
    [
        "Tehran", "in", "near", "the", "Iraq", "-", "border", "Salem", ",", "Oregon", "western", "north", "50", "km", "south", "of", "Kirkuk", "said", "St. Louis", "İzmir",
        "(", ")", "Paris", "Hilton", "'s", "U.S.", "TX", "New York", ".", "\n\n", "between", "and", "Al-", "\uD83D", "\u202E", "with", "Turkish", "the Gulf", "Georgia",
    ];

    private static readonly Gen<string> OfPlaces = Gen.Int[0, Pieces.Length - 1].Array[0, 80].Select(static chosen => string.Join(' ', chosen.Select(static piece => Pieces[piece])));

    [Fact]
    public void Any_text_gives_places_in_its_order_with_spans_in_it() => OfPlaces.Sample(AssertSound, iter: 60);

    [Fact]
    public void Two_names_share_no_border() => AssertSound("The army stood near the Sarajevo border of St. Louis.");

    [Fact]
    public void Any_characters_at_all_give_places() => Gen.String[Gen.Char, 0, 200].Sample(AssertSound, iter: 30);

    [Theory]
    [InlineData("Salem, Oregon, ")]
    [InlineData("Iran-Iraq border ")]
    [InlineData("San José ")]
    [InlineData("New ")]
    [InlineData("western ")]
    public void Long_texts_of_one_piece_end(string piece) => AssertSound("It rained in Kirkuk. " + string.Concat(Enumerable.Repeat(piece, 40_000 / piece.Length)));

    private static void AssertSound(string text)
    {
        var reading = ShippedReader.Read(text);
        var (end, number) = (0, 0);
        foreach (var place in reading.Places)
        {
            Assert.Equal(++number, place.Id.Number);
            Assert.True(place.Span.Start >= end && place.Span.Length > 0 && place.Span.End <= reading.Report.Text.Length);
            Assert.NotEmpty(place.Name);
            Assert.NotEmpty(place.Gazetteer);
            Assert.True(place.Latitude is null == place.Longitude is null);
            Assert.True(place.Latitude is null or (>= -90 and <= 90) && place.Longitude is null or (>= -180 and <= 180));
            Assert.True(place.Latitude is not null || place.Precision == PlacePrecision.Border);
            end = place.Span.End;
        }
    }
}
