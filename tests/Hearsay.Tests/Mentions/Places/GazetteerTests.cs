using CsCheck;
using Hearsay.Mentions.Places;
using Hearsay.Mentions.Places.Gazetteers;

namespace Hearsay.Tests.Mentions.Places;

/// <summary>What the gazetteer knows, and under which spellings.</summary>
public sealed class GazetteerTests
{
    private static Gazetteer Gazetteer => GazetteerModelFile.Gazetteer;

    [Theory]
    [InlineData("Tehran", "Teheran")]
    [InlineData("Erbil", "Irbil")]
    [InlineData("Sulaymaniyah", "Slemani")]
    [InlineData("Sulaymaniyah", "As-Sulaymaniyah")]
    [InlineData("Marivan", "Mariwan")]
    [InlineData("Oshnaviyeh", "Oshnavieh")]
    [InlineData("Isfahan", "Esfahan")]
    [InlineData("St. Louis", "Saint Louis")]
    [InlineData("Mount Everest", "Mt. Everest")]
    [InlineData("Türkiye", "TURKIYE")]
    [InlineData("Qasr-e Shirin", "qasr e shirin")]
    [InlineData("the Hague", "Hague")]
    public void Spellings_of_one_name_find_one_place(string one, string other) => Assert.Equal(First(one), First(other));

    [Theory]
    [InlineData("Iran", "iso3166:IR", "IR")]
    [InlineData("Strait of Hormuz", "hearsay:strait-of-hormuz", null)]
    [InlineData("Tehran", "geonames:112931", "IR")]
    public void A_place_has_an_id_that_others_can_follow(string name, string id, string? country) =>
        Assert.Equal((id, country), (Gazetteer.IdOf(First(name)), Gazetteer.CountryOf(First(name))));

    [Fact]
    public void Neighbours_have_a_border_and_others_none()
    {
        var middle = Gazetteer.Border(First("Iraq"), First("Iran"));
        Assert.InRange(middle!.Value.Longitude, 44, 48.5);
        Assert.Equal(middle, Gazetteer.Border(First("Iran"), First("Iraq")));
        Assert.Null(Gazetteer.Border(First("Iran"), First("France")));
    }

    [Fact]
    public void Every_row_is_a_place_on_the_globe()
    {
        for (var place = 0; place < Gazetteer.Count; place++)
        {
            var row = Gazetteer[place];
            Assert.True(row.Point is { Latitude: >= -90 and <= 90, Longitude: >= -180 and <= 180 }, Gazetteer.NameOf(place));
            Assert.True(row.Country == GazetteerRow.None || Gazetteer[row.Country].Kind == PlaceKind.Country, Gazetteer.NameOf(place));
            Assert.True(row.Admin1 == GazetteerRow.None || Gazetteer[row.Admin1].Kind == PlaceKind.Admin1, Gazetteer.NameOf(place));
        }
    }

    [Fact]
    public void Folding_twice_is_folding_once() => Gen.String[Gen.OneOf(Gen.Char['a', 'z'], Gen.Char[" -'’.ßÉİ&,"]), 0, 60].Sample(static name =>
    {
        Assert.Equal(Fold(name), Fold(Fold(name)));
    });

    [Fact]
    public void Any_characters_at_all_can_be_looked_up() => Gen.String[Gen.Char, 0, 200].Sample(static name => { Gazetteer.Find(name, out _); });

    private static string Fold(string name)
    {
        Span<char> folded = stackalloc char[Spelling.Longest];
        return folded[..Spelling.Fold(name, folded)].ToString();
    }

    private static int First(string name) => Gazetteer.Find(name, out _) is [var naming, ..] ? naming.Place : -1;
}
