using Hearsay.Mentions.Places;
using Hearsay.Mentions.Places.Gazetteers;
using Hearsay.Networks;

namespace Hearsay.Train.Gazetteers;

/// <summary>Turns drafts into the rows and sorted keys of the gazetteer's file.</summary>
internal static class GazetteerFile
{
    public static void Write(WeightWriter writer, List<PlaceDraft> places, List<GazetteerBorder> borders)
    {
        var rows = Rows(places);
        var (exact, loose) = (Names(places, rows, isLoose: false), Names(places, rows, isLoose: true));
        Gazetteer.Write(writer, rows, [.. borders], places.Select(static place => place.Name), places.Select(static place => place.Id), exact, loose);
        Console.WriteLine($"{exact.Count} names, {loose.Count} loose ones, {borders.Count} borders");
    }

    private static GazetteerRow[] Rows(List<PlaceDraft> places)
    {
        var (countries, provinces) = (Index(places, PlaceKind.Country, static place => place.Country!), Index(places, PlaceKind.Admin1, static place => place.Admin1!));
        return
        [
            .. places.Select(place => new GazetteerRow(place.Latitude, place.Longitude)
            {
                Country = place.Country is { } country && countries.TryGetValue(country, out var row) ? row : GazetteerRow.None,
                Admin1 = place.Admin1 is { } code && provinces.TryGetValue(code, out var province) ? province : GazetteerRow.None,
                Kind = place.Kind,
                Weight = (byte)Math.Clamp(Math.Round(10 * (Math.Log10(place.Population + 1) + place.Rank)), 0, 255),
                HalfHeight = (byte)Math.Clamp(Math.Round(place.HalfHeight * 10), 0, 255),
                HalfWidth = (byte)Math.Clamp(Math.Round(place.HalfWidth * 10), 0, 255),
            }),
        ];
    }

    private static Dictionary<string, ushort> Index(List<PlaceDraft> places, PlaceKind kind, Func<PlaceDraft, string> code)
    {
        var index = new Dictionary<string, ushort>(StringComparer.Ordinal);
        for (var row = 0; row < places.Count && row < GazetteerRow.None; row++)
        {
            if (places[row].Kind == kind)
            {
                index.TryAdd(code(places[row]), (ushort)row);
            }
        }

        return index;
    }

    /// <summary>In the order of keys, under a key the weightiest first; a place stands once under a key, with the better sort of name.</summary>
    private static List<(ulong Key, Naming Naming)> Names(List<PlaceDraft> places, GazetteerRow[] rows, bool isLoose)
    {
        var best = new Dictionary<(ulong Key, int Place), NameSort>();
        for (var place = 0; place < places.Count; place++)
        {
            if (isLoose && !(places[place].Country is { } country && Transliteration.IsUsualIn(country)))
            {
                continue;
            }

            foreach (var (name, sort) in places[place].Names)
            {
                if (KeyOf(name, isLoose && sort is NameSort.Own or NameSort.Other, isLoose) is { } key)
                {
                    best[(key, place)] = best.TryGetValue((key, place), out var other) && other < sort ? other : sort;
                }
            }
        }

        return
        [
            .. best.Select(static pair => (pair.Key.Key, Naming: new Naming(pair.Key.Place, pair.Value)))
                .OrderBy(static row => row.Key).ThenByDescending(row => rows[row.Naming.Place].Weight).ThenBy(static row => row.Naming.Place),
        ];
    }

    private static ulong? KeyOf(string name, bool mayLoosen, bool isLoose)
    {
        Span<char> folded = stackalloc char[Spelling.Longest];
        Span<char> loose = stackalloc char[Spelling.Longest * 2];
        folded = folded[..Spelling.Fold(name, folded)];
        if (!isLoose)
        {
            return folded.IsEmpty ? null : Spelling.Key(folded);
        }

        return mayLoosen && Transliteration.Loosen(folded, loose) is > 0 and var length ? Spelling.Key(loose[..length]) : null;
    }
}
