using Hearsay.Mentions.Places.Gazetteers;
namespace Hearsay.Mentions.Places.Resolving;

/// <summary>What all names of a report together speak for: countries, provinces, neighbourhoods.</summary>
internal sealed class Surroundings
{
    /// <summary>Neighbourhood is asked of so many names only, so that long reports take no longer for each name.</summary>
    private const int MostAnchors = 40;

    private readonly Gazetteer _gazetteer;
    private readonly Dictionary<int, double> _countries = [];
    private readonly Dictionary<int, double> _provinces = [];
    private readonly List<(Sense Sense, (double Latitude, double Longitude) Point, double Share)> _anchors = [];
    private double _sum;

    public Surroundings(Gazetteer gazetteer, List<Sense> senses)
    {
        _gazetteer = gazetteer;
        foreach (var sense in senses)
        {
            Add(sense, +1);
            if (sense.Best >= 0 && _anchors.Count < MostAnchors && gazetteer[sense.Best].Kind is not (PlaceKind.Country or PlaceKind.Continent))
            {
                _anchors.Add((sense, gazetteer[sense.Best].Point, sense.BestShare));
            }
        }
    }

    /// <summary>What the other names say for one candidate.</summary>
    public float Support(Sense sense, int index)
    {
        var row = _gazetteer[sense.Candidates[index].Place];
        var (weight, share) = (Weight(sense), sense.Shares[index]);
        var others = _sum - weight;
        if (others <= 0)
        {
            return 0;
        }

        var country = row.Country == GazetteerRow.None ? 0 : _countries.GetValueOrDefault(row.Country) - (weight * CountryShare(sense, row.Country));
        var province = row.Admin1 == GazetteerRow.None ? 0 : _provinces.GetValueOrDefault(row.Admin1) - (weight * ProvinceShare(sense, row.Admin1));
        return (PlaceWeights.SameCountry * Saturated(country)) + (PlaceWeights.SameAdmin1 * Saturated(province)) + (PlaceWeights.Near * (float)Math.Min(1, Nearness(sense, row.Point)));
    }

    /// <summary>One name may be chance, three are hardly: from nothing to one.</summary>
    private static float Saturated(double mass) => mass <= 0 ? 0 : (float)(mass / (mass + 1));

    private double Nearness(Sense sense, (double Latitude, double Longitude) point)
    {
        var sum = 0.0;
        foreach (var (other, place, share) in _anchors)
        {
            sum += other == sense ? 0 : share * Math.Exp(-Geodesy.Distance(point, place) / PlaceWeights.Reach);
        }

        return sum / 2;
    }

    private void Add(Sense sense, int sign)
    {
        var weight = sign * Weight(sense);
        _sum += weight;
        for (var index = 0; index < sense.Candidates.Length; index++)
        {
            var row = _gazetteer[sense.Candidates[index].Place];
            if (row.Country != GazetteerRow.None)
            {
                _countries[row.Country] = _countries.GetValueOrDefault(row.Country) + (weight * sense.Shares[index]);
            }

            if (row.Admin1 != GazetteerRow.None)
            {
                _provinces[row.Admin1] = _provinces.GetValueOrDefault(row.Admin1) + (weight * sense.Shares[index]);
            }
        }
    }

    private static double Weight(Sense sense) => Math.Log2(1 + sense.Count);

    private double CountryShare(Sense sense, ushort country)
    {
        var sum = 0.0;
        for (var index = 0; index < sense.Candidates.Length; index++)
        {
            sum += _gazetteer[sense.Candidates[index].Place].Country == country ? sense.Shares[index] : 0;
        }

        return sum;
    }

    private double ProvinceShare(Sense sense, ushort province)
    {
        var sum = 0.0;
        for (var index = 0; index < sense.Candidates.Length; index++)
        {
            sum += _gazetteer[sense.Candidates[index].Place].Admin1 == province ? sense.Shares[index] : 0;
        }

        return sum;
    }
}
