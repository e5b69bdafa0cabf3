using System.Collections.Immutable;
using Hearsay.Grammar;
using Hearsay.Mentions.Places.Areas;
using Hearsay.Mentions.Places.Gazetteers;
using Hearsay.Mentions.Places.Spotting;

namespace Hearsay.Mentions.Places;

/// <summary>Makes places of resolved names: the place itself, or the area that the words around the name tell.</summary>
internal sealed class PlaceWriter(Gazetteer gazetteer, ParsedText text, List<SpottedName> names)
{
    /// <summary>A ten-thousandth of a degree is ten metres: finer than any word of a report.</summary>
    private const int Digits = 4;

    private readonly AreaReader _areas = new(gazetteer, text, names);

    public ImmutableArray<Place> Write()
    {
        var places = ImmutableArray.CreateBuilder<Place>();
        var end = 0;
        for (var index = 0; index < names.Count; index++)
        {
            var name = names[index];
            if (name.Toponym.Place < 0 || name.First < end)
            {
                continue;
            }

            // "the İzmir border of Kirkuk": words that the place before has are not this one's, too.
            var area = _areas.Around(index) is { } around && around.First >= end ? around : (Area?)null;
            if (area is null && name.Use != PlaceUse.Place)
            {
                continue;
            }

            var id = new PlaceId(places.Count + 1);
            places.Add(area is { } told ? Area(id, name, told) : Named(id, name));
            end = area?.End ?? name.End;
        }

        return places.ToImmutable();
    }

    private Place Named(PlaceId id, SpottedName name)
    {
        var place = name.Toponym.Place;
        var row = gazetteer[place];
        return new Place
        {
            Id = id,
            Span = name.Toponym.Span,
            Name = gazetteer.NameOf(place),
            Kind = row.Kind,
            Country = gazetteer.CountryOf(place),
            Admin1 = row.Kind == PlaceKind.Admin1 ? null : gazetteer.Admin1Of(place),
            Latitude = Math.Round(row.Point.Latitude, Digits),
            Longitude = Math.Round(row.Point.Longitude, Digits),
            Precision = PrecisionOf(row.Kind),
            Gazetteer = gazetteer.IdOf(place),
        };
    }

    private Place Area(PlaceId id, SpottedName name, Area area)
    {
        var (place, span) = (name.Toponym.Place, text.Tokenized.SpanOf(area.First, area.End));
        return new Place
        {
            Id = id,
            Span = span,
            Name = span.In(text.Text).ToString(),
            Kind = PlaceKind.Area,
            Country = area.Precision == PlacePrecision.Border ? null : gazetteer.CountryOf(place),
            Admin1 = area.Precision is PlacePrecision.Part or PlacePrecision.Near && gazetteer[place].Kind != PlaceKind.Admin1 ? gazetteer.Admin1Of(place) : null,
            Latitude = area.Point is { } point ? Math.Round(point.Latitude, Digits) : null,
            Longitude = area.Point is { } same ? Math.Round(same.Longitude, Digits) : null,
            Precision = area.Precision,
            Gazetteer = gazetteer.IdOf(place),
        };
    }

    private static PlacePrecision PrecisionOf(PlaceKind kind) => kind switch
    {
        PlaceKind.Country => PlacePrecision.Country,
        PlaceKind.Admin1 => PlacePrecision.Admin1,
        PlaceKind.Admin2 => PlacePrecision.Admin2,
        PlaceKind.City => PlacePrecision.City,
        PlaceKind.Building or PlaceKind.Base or PlaceKind.Nuclear or PlaceKind.Airport => PlacePrecision.Site,
        _ => PlacePrecision.Region,
    };
}
