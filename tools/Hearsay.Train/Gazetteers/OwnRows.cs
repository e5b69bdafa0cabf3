using System.Globalization;
using Hearsay.Mentions.Places;
using Hearsay.Mentions.Places.Gazetteers;

namespace Hearsay.Train.Gazetteers;

/// <summary>The two tables of our own beside this file: states, and what no list of cities or provinces has.</summary>
internal static class OwnRows
{
    /// <summary>Known to every reader of news: as likely to be meant as a city of this size.</summary>
    private const double Notable = 2_000_000;

    public static IEnumerable<PlaceDraft> Countries(string folder)
    {
        foreach (var cells in Table(folder, "countries.tsv"))
        {
            var country = new PlaceDraft("iso3166:" + cells[0], cells[1], PlaceKind.Country, Degrees(cells[2]), Degrees(cells[3])) { Country = cells[0] };
            country.Call(NameSort.Other, cells[4].Split('|'));
            country.Call(NameSort.People, cells[5].Split('|'));
            yield return country;
        }
    }

    public static IEnumerable<PlaceDraft> Landmarks(string folder)
    {
        foreach (var cells in Table(folder, "landmarks.tsv"))
        {
            var place = new PlaceDraft("hearsay:" + Slug(cells[1]), cells[1], Enum.Parse<PlaceKind>(cells[0], ignoreCase: true), Degrees(cells[2]), Degrees(cells[3]))
            {
                Country = cells[4].Length > 0 ? cells[4] : null,
                Population = Notable,
            };
            place.Call(NameSort.Other, cells[5].Split('|'));
            place.Call(NameSort.People, cells is [_, _, _, _, _, _, var people] ? people.Split('|') : []);
            yield return place;
        }
    }

    private static IEnumerable<string[]> Table(string folder, string name) =>
        File.ReadLines(Path.Combine(folder, name)).Where(static line => !line.StartsWith('#')).Select(static line => line.Split('\t'));

    private static double Degrees(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);

    private static string Slug(string name)
    {
        Span<char> folded = stackalloc char[Spelling.Longest];
        return folded[..Spelling.Fold(name, folded)].ToString().Replace(' ', '-');
    }
}
