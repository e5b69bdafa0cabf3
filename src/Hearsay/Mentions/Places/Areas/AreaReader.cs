using System.Globalization;
using Hearsay.Grammar;
using Hearsay.Mentions.Places.Gazetteers;
using Hearsay.Mentions.Places.Resolving;
using Hearsay.Mentions.Places.Spotting;

namespace Hearsay.Mentions.Places.Areas;

/// <summary>
/// Reads what a report says by way of a place and not about it: "western Iran", "near Marivan", "the Iran-Iraq border", "50 km south
/// of Kirkuk". The words around the name decide; an area never has the name's own point with the name's own precision.
/// </summary>
internal sealed class AreaReader(Gazetteer gazetteer, ParsedText text, List<SpottedName> names)
{
    private readonly ushort[] _countries = [.. names.Where(static name => name.Toponym.Place >= 0).Select(name => gazetteer[name.Toponym.Place].Country).Distinct()];

    /// <summary>The middle of a half of a country lies half-way between its middle and its edge.</summary>
    private const double Half = 0.5;

    private const double KilometresPerMile = 1.609;

    /// <summary>The area that a name is part of, or null where the name stands for its own place.</summary>
    public Area? Around(int index) => Border(index) ?? (names[index].Use == PlaceUse.Hint ? null : Offset(index) ?? Part(index) ?? Near(index));

    /// <summary>"western Iran", "north-eastern Syria", "the south of Lebanon".</summary>
    private Area? Part(int index)
    {
        var name = names[index];
        var first = name.First;
        if (first > 0 && CompassPoint.Read(text.Form(first - 1)) is { } point)
        {
            return new Area(IsDirectionBefore(first - 1) ? first - 3 : first - 1, name.End, PlacePrecision.Part, Moved(name, point));
        }

        if (first > 2 && text.Form(first - 1) is "-" && CompassPoint.Read(text.Form(first - 2)) is { } hyphened)
        {
            return new Area(first - 2, name.End, PlacePrecision.Part, Moved(name, hyphened));
        }

        var of = first > 0 && text.Form(first - 1) is "the" ? first - 2 : first - 1;
        return of > 1 && text.Form(of) is "of" && CompassPoint.Read(text.Form(of - 1)) is { } side && text.Form(of - 2) is "the"
            ? new Area(of - 1, name.End, PlacePrecision.Part, Moved(name, side)) : null;
    }

    /// <summary>"north - eastern": cut at its hyphen.</summary>
    private bool IsDirectionBefore(int token) => token > 1 && text.Form(token - 1) is "-" && CompassPoint.Read(text.Form(token - 2)) is not null;

    private (double, double)? Moved(SpottedName name, CompassPoint point)
    {
        var row = gazetteer[name.Toponym.Place];
        return Geodesy.Moved(row.Point, Half * point.North * row.HalfHeight / 10.0, Half * point.East * row.HalfWidth / 10.0);
    }

    /// <summary>"near Marivan", "outside Sinjar", "around Mosul": somewhere there. Towns and sites only: "around Iraq" is all over it.</summary>
    private Area? Near(int index)
    {
        var (first, end) = (names[index].First, names[index].End);
        var row = gazetteer[names[index].Toponym.Place];
        var preposition = first > 1 && text.Form(first - 1) is "the" ? first - 2 : first - 1;
        return preposition >= 0 && text.Form(preposition) is "near" or "outside" or "around" && row.Kind is not (PlaceKind.Country or PlaceKind.Continent)
            ? new Area(preposition, end, PlacePrecision.Near, row.Point) : null;
    }

    /// <summary>"50 km south of Kirkuk", "30 miles from the town of Sinjar" (which has no direction, and so is only near it).</summary>
    private Area? Offset(int index)
    {
        var name = names[index];
        if (name.First < 3 || text.Form(name.First - 1) is not ("of" or "from"))
        {
            return null;
        }

        var direction = CompassPoint.Read(text.Form(name.First - 2));
        var unit = direction is null ? name.First - 2 : name.First - 3;
        if (unit < 1 || Kilometres(text.Form(unit)) is not { } length || Number(text.Form(unit - 1)) is not { } count)
        {
            return direction is { } side && text.Form(name.First - 1) is "of" && text.Form(name.First - 3) is not "the"
                ? new Area(name.First - 2, name.End, PlacePrecision.Near, gazetteer[name.Toponym.Place].Point) : null;
        }

        var origin = gazetteer[name.Toponym.Place].Point;
        return direction is { } toward ? new Area(unit - 1, name.End, PlacePrecision.Offset, At(origin, toward, count * length))
            : new Area(unit - 1, name.End, PlacePrecision.Near, origin);
    }

    private static (double, double) At((double Latitude, double Longitude) origin, CompassPoint toward, double kilometres)
    {
        var degrees = kilometres / Geodesy.KilometresPerDegree / (toward is { North: not 0, East: not 0 } ? Math.Sqrt(2) : 1);
        return Geodesy.Moved(origin, toward.North * degrees, toward.East * degrees / Math.Max(0.05, Math.Cos(double.DegreesToRadians(origin.Latitude))));
    }

    private static double? Kilometres(ReadOnlySpan<char> unit) => unit switch
    {
        "km" or "kms" or "kilometers" or "kilometres" or "kilometer" or "kilometre" => 1,
        "miles" or "mile" or "mi" => KilometresPerMile,
        _ => null,
    };

    private static double? Number(ReadOnlySpan<char> form) =>
        double.TryParse(form, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 5_000 ? number : null;

    /// <summary>"the Iran-Iraq border", "the Turkish border", "Syria's border with Turkey", "the border between Iran and Iraq".</summary>
    private Area? Border(int index)
    {
        var name = names[index];
        var behind = Behind(name.End);
        var next = index + 1 < names.Count && IsLinked(behind, names[index + 1].First) ? names[index + 1] : default(SpottedName?);
        if (next is { } last && IsBorder(Behind(last.End)))
        {
            return new Area(name.First, Behind(last.End) + 1, PlacePrecision.Border, Between(name, last));
        }

        if (IsBorder(behind))
        {
            var with = index + 1 < names.Count && IsLinked(behind + 1, names[index + 1].First) ? names[index + 1] : default(SpottedName?);
            return new Area(name.First, with?.End ?? behind + 1, PlacePrecision.Border, Between(name, with));
        }

        var border = Before(name.First);
        if (!IsBorder(border))
        {
            return null;
        }

        return new Area(border, next?.End ?? name.End, PlacePrecision.Border, Between(name, next));
    }

    /// <summary>Behind the name and its clitic.</summary>
    private int Behind(int end) => end < text.Tokens.Length && text.Form(end) is "'s" or "’s" ? end + 1 : end;

    /// <summary>The noun before "with Turkey", "between Iran", "of Syria".</summary>
    private int Before(int first) => first > 1 && text.Form(first - 1) is "with" or "between" or "of" ? first - 2 : -1;

    private bool IsBorder(int token) => token >= 0 && token < text.Tokens.Length && text.Form(token) is "border" or "frontier" or "borders" or "Border";

    private bool IsLinked(int end, int first) => first == end + 1 && text.Form(end) is "-" or "–" or "and" or "with" or "/";

    /// <summary>The middle of the border of two countries; of one alone where the report names just one other that touches it.</summary>
    private (double, double)? Between(SpottedName one, SpottedName? other)
    {
        var country = gazetteer[one.Toponym.Place].Country;
        if (other is { } told)
        {
            return gazetteer.Border(country, gazetteer[told.Toponym.Place].Country);
        }

        (double, double)? found = null;
        foreach (var neighbour in _countries)
        {
            if (neighbour != country && gazetteer.Border(country, neighbour) is { } middle)
            {
                if (found is not null)
                {
                    return null;
                }

                found = middle;
            }
        }

        return found;
    }
}
