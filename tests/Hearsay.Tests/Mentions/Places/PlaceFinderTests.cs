using System.Globalization;
using Hearsay.Mentions.Places;

namespace Hearsay.Tests.Mentions.Places;

/// <summary>Which places a report is about: invented events in real geography.</summary>
public sealed class PlaceFinderTests
{
    [Theory]
    [InlineData("Two bridges were closed in Tehran on Monday.", "Tehran", PlaceKind.City, "IR")]
    [InlineData("Two bridges were closed in Teheran on Monday.", "Tehran", PlaceKind.City, "IR")]
    [InlineData("A ferry sank off Bushehr on Monday.", "Bushehr", PlaceKind.City, "IR")]
    [InlineData("The road to Marivan in Iran was closed on Monday.", "Marivan", PlaceKind.City, "IR")]
    [InlineData("A tanker waited in the Strait of Hormuz on Monday.", "Strait of Hormuz", PlaceKind.Water, null)]
    [InlineData("Snow fell in Kermanshah province on Monday.", "Kermanshah Province", PlaceKind.Admin1, "IR")]
    [InlineData("They met at the White House on Monday.", "White House", PlaceKind.Building, "US")]
    [InlineData("Planes landed at Al Udeid Air Base on Monday.", "Al Udeid", PlaceKind.Base, "QA")]
    [InlineData("Inspectors went to Fordow on Monday.", "Fordow", PlaceKind.Nuclear, "IR")]
    public void A_name_is_found_and_means_the_place_that_it_names(string text, string name, PlaceKind kind, string? country)
    {
        var place = Read(text)[0];
        Assert.Equal((name, kind, country), (place.Name, place.Kind, place.Country));
    }

    [Theory]
    [InlineData("A barn burned in Salem, Oregon, on Monday.", "Oregon")]
    [InlineData("A barn burned in Salem, Massachusetts, on Monday.", "Massachusetts")]
    [InlineData("A barn burned in Portland, Maine, on Monday.", "Maine")]
    public void What_stands_behind_the_comma_tells_which_one_is_meant(string text, string province) => Assert.Equal(province, Read(text)[0].Admin1);

    [Fact]
    public void The_other_places_of_a_report_tell_which_one_is_meant()
    {
        var inOntario = Read("A barn burned in London on Monday. Firemen came from Toronto, Hamilton and Windsor. Ontario sent a helicopter.");
        var inBritain = Read("A barn burned in London on Monday. Firemen came from Manchester, Leeds and Bristol.");
        Assert.Equal(("CA", "GB"), (inOntario[0].Country, inBritain[0].Country));
    }

    [Theory]
    [InlineData("Tehran said on Monday that the bridge was safe.")]
    [InlineData("The bridge was inspected by Tehran.")]
    [InlineData("They signed a treaty with Iran.")]
    [InlineData("The Iranian foreign minister spoke.")]
    [InlineData("The policy of Iran was discussed.")]
    public void A_capital_that_acts_and_a_word_for_a_people_are_no_places(string text) => Assert.Empty(Read(text));

    [Theory]
    [InlineData("Paris Hilton spoke on Monday.")]
    [InlineData("The Bank of England raised its rate on Friday.")]
    [InlineData("Mayor Virginia Mills spoke in May.")]
    public void A_name_inside_another_name_is_no_place(string text) => Assert.Empty(Read(text));

    [Theory]
    [InlineData("Fighting was reported in western Iran.", "western Iran", PlacePrecision.Part)]
    [InlineData("Snow fell in northern Syria.", "northern Syria", PlacePrecision.Part)]
    [InlineData("Fighting was reported in the south of Iraq.", "south of Iraq", PlacePrecision.Part)]
    [InlineData("A truck burned near Marivan in Iran.", "near Marivan", PlacePrecision.Near)]
    [InlineData("A truck burned 50 km south of Kirkuk.", "50 km south of Kirkuk", PlacePrecision.Offset)]
    [InlineData("They gathered near the Iran-Iraq border.", "Iran-Iraq border", PlacePrecision.Border)]
    [InlineData("They gathered at the border with Turkey.", "border with Turkey", PlacePrecision.Border)]
    public void What_is_told_by_a_place_is_an_area_and_no_point_of_it(string text, string words, PlacePrecision precision)
    {
        var place = Read(text)[0];
        Assert.Equal((PlaceKind.Area, words, precision), (place.Kind, place.Name, place.Precision));
        Assert.Equal(words, place.Span.In(text).ToString());
    }

    [Fact]
    public void A_mark_ends_a_name() => Assert.Equal(4, Read("They drove to Iran: “I saw it,” he said.")[0].Span.Length);

    [Fact]
    public void A_part_lies_on_its_side_of_the_country()
    {
        var (west, whole, east) = (Read("Snow fell in western Iran.")[0], Read("Snow fell in Iran.")[0], Read("Snow fell in eastern Iran.")[0]);
        Assert.True(west.Longitude < whole.Longitude - 2 && whole.Longitude + 2 < east.Longitude);
        Assert.Equal(whole.Gazetteer, west.Gazetteer);
    }

    [Fact]
    public void A_distance_and_a_direction_move_the_point()
    {
        var (away, town) = (Read("A truck burned 100 km south of Kirkuk.")[0], Read("A truck burned in Kirkuk.")[0]);
        Assert.Equal(0.9, town.Latitude!.Value - away.Latitude!.Value, 0.01);
    }

    [Fact]
    public void A_border_of_a_country_alone_has_no_point() => Assert.Null(Read("They gathered at the border with Turkey.")[0].Latitude);

    [Fact]
    public void Of_one_name_only_one_place_is_meant_in_a_report()
    {
        var places = Read("A barn burned in Paris, Texas. The fire was seen all over Paris.");
        Assert.Equal(places[0].Gazetteer, places[^1].Gazetteer);
    }

    [Fact]
    public void Places_are_the_same_in_any_culture()
    {
        const string text = "Snow fell in Istanbul, in İzmir and 1,050.5 km south of Kirkuk.";
        var (before, expected) = (CultureInfo.CurrentCulture, Read(text));
        try
        {
            var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
            comma.NumberFormat = new NumberFormatInfo { NumberDecimalSeparator = ",", NumberGroupSeparator = ".", NegativeSign = "~" };
            CultureInfo.CurrentCulture = comma;
            Assert.Equal(expected.AsEnumerable(), Read(text));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static Place[] Read(string text) => [.. ShippedReader.Read(text).Places];
}
