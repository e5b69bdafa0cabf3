using Hearsay.Claims.Origins;
using Hearsay.Mentions;

namespace Hearsay.Claims.Conflicts;

/// <summary>The names of a count's origins as conflicts compare them, cut into words once for each origin that is asked for.</summary>
internal sealed class KinNames(OriginCount count)
{
    private readonly List<ulong>?[] _words = new List<ulong>?[count.List.Length];
    private readonly (bool IsProper, string? Words)?[] _bodies = new (bool, string?)?[count.List.Length];

    /// <summary>
    /// One name, the officials of two reports, "Jo Bell" and "Bell", "the interior ministry" and Norvia's: who may be the same contradicts nobody. Who is said to
    /// be of another state or branch is another.
    /// </summary>
    public bool MayBe(int origin, KinNames others, int other)
    {
        var (one, against) = (count.List[origin], others.Of(other));
        if (AreElsewhere(one, against)) { return false; }
        if (string.Equals(one.Name, against.Name, StringComparison.OrdinalIgnoreCase)) { return one.Sort == against.Sort; }
        return one.Kind == PartyKind.Person || against.Kind == PartyKind.Person ? AreParts(Words(origin), others.Words(other)) : AreOneBody(Body(origin), others.Body(other));
    }

    private Origin Of(int origin) => count.List[origin];

    private List<ulong> Words(int origin) => _words[origin] ??= NameWords.Of(count.List[origin].Name);

    private (bool IsProper, string? Words) Body(int origin) => _bodies[origin] ??= (NameWords.HasProperName(count.List[origin].Name), NameWords.CommonKeyOf(count.List[origin].Name));

    private static bool AreParts(List<ulong> one, List<ulong> other) => one.Count > 0 && other.Count > 0 && (one.TrueForAll(other.Contains) || other.TrueForAll(one.Contains));

    private static bool AreOneBody((bool IsProper, string? Words) one, (bool IsProper, string? Words) other) => !(one.IsProper && other.IsProper) && one.Words is { } words && words == other.Words;

    private static bool AreElsewhere(Origin one, Origin other) => AreApart(one, other, AffiliationKind.State) || AreApart(one, other, AffiliationKind.Branch);

    private static bool AreApart(Origin one, Origin other, AffiliationKind kind)
    {
        var values = one.Affiliations.Where(affiliation => affiliation.Kind == kind).Select(static affiliation => affiliation.Value).ToList();
        var others = other.Affiliations.Where(affiliation => affiliation.Kind == kind).Select(static affiliation => affiliation.Value).ToList();
        return values.Count > 0 && others.Count > 0 && !values.Exists(value => others.Contains(value, StringComparer.OrdinalIgnoreCase));
    }
}
