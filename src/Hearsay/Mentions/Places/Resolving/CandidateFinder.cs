using Hearsay.Mentions.Places.Gazetteers;
using Hearsay.Mentions.Places.Spotting;

namespace Hearsay.Mentions.Places.Resolving;

/// <summary>
/// What a name may mean: what the gazetteer lists under it; else, without the words that only tell the kind of place ("the city of
/// Marivan", "Marivan district", "western Marivan"), what it lists under the rest.
/// </summary>
internal sealed class CandidateFinder(Gazetteer gazetteer)
{
    /// <summary>A hundred towns are called San José; the weightiest of them will do.</summary>
    private const int Most = 24;

    /// <summary>What a name loses where only its loose fold is listed.</summary>
    private const int Loose = 12;

    public Candidate[] Of(ReadOnlySpan<char> name)
    {
        if (Listed(name) is { Length: > 0 } listed)
        {
            return listed;
        }

        var core = WithoutGeneric(name);
        return core.IsEmpty || core.Length == name.Length ? [] : Listed(core);
    }

    /// <summary>What is listed under just this name.</summary>
    public Candidate[] Listed(ReadOnlySpan<char> name)
    {
        var namings = gazetteer.Find(name, out var loosely);
        var found = new Candidate[Math.Min(Most, namings.Length)];
        for (var index = 0; index < found.Length; index++)
        {
            var naming = namings[index];
            found[index] = new Candidate(naming.Place, naming.Sort, Prior(gazetteer[naming.Place], naming.Sort) - (loosely ? Loose : 0));
        }

        return found;
    }

    public PlaceKind KindOf(Candidate candidate) => gazetteer[candidate.Place].Kind;

    private static float Prior(in GazetteerRow row, NameSort sort) => row.Weight + OfKind(row.Kind) + OfSort(sort);

    /// <summary>
    /// A country is meant before the towns that share its name. A province is as large as all its towns and is yet meant less often than
    /// its capital of the same name.
    /// </summary>
    private static int OfKind(PlaceKind kind) => kind switch
    {
        PlaceKind.Country => 20,
        PlaceKind.Admin1 => -3,
        PlaceKind.Admin2 => -12,
        _ => 0,
    };

    private static int OfSort(NameSort sort) => sort switch
    {
        NameSort.Own => 0,
        NameSort.Other => -12,
        NameSort.Short => -40,
        _ => 0,
    };

    private static ReadOnlySpan<char> WithoutGeneric(ReadOnlySpan<char> name)
    {
        name = name.Trim();
        while (name.IndexOfAny(' ', '-') is > 0 and var gap && PlaceWords.Is(name[..gap], PlaceWord.Generic))
        {
            name = name[(gap + 1)..].TrimStart();
        }

        while (name.LastIndexOf(' ') is > 0 and var gap && PlaceWords.Is(name[(gap + 1)..], PlaceWord.Generic))
        {
            name = name[..gap].TrimEnd();
        }

        return name.EndsWith("'s", StringComparison.Ordinal) || name.EndsWith("’s", StringComparison.Ordinal) ? name[..^2] : name;
    }
}
