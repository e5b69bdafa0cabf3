using System.Collections.Frozen;
using System.Globalization;
using Hearsay.Mentions;

namespace Hearsay.Claims.Origins;

/// <summary>
/// Which institutions and states the user puts on which side. Nothing else is ever asked for a side, and press, medics, aid workers and private persons
/// have none whatever the file says: to be put on a side in a war is to be put in danger.
/// </summary>
public sealed class SideTable
{
    private static readonly FrozenSet<string> Protected = FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "press", "health", "medical", "aid");

    private readonly FrozenDictionary<string, string> _sides;

    private SideTable(FrozenDictionary<string, string> sides) => _sides = sides;

    public static SideTable Empty { get; } = new(FrozenDictionary<string, string>.Empty);

    /// <summary>One entry a line: the name of an institution or the code of a state, a tab, the side. # begins a remark.</summary>
    /// <exception cref="FormatException">A line has no tab, or gives a name a second side; the line is named.</exception>
    public static SideTable Load(TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var sides = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (line.Split('\t') is not [{ Length: > 0 } name, { Length: > 0 } side] || !sides.TryAdd(name.Trim(), side.Trim()))
            {
                throw new FormatException(string.Create(CultureInfo.InvariantCulture, $"Line {number} of the file of sides is not a new name, a tab and its side: \"{line}\"."));
            }
        }

        return new SideTable(sides.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>The side of the institution or of the state to which a party is said to belong, or null.</summary>
    public string? Of(string? institution, PartyKind kind, IEnumerable<Affiliation> affiliations)
    {
        ArgumentNullException.ThrowIfNull(affiliations);
        var stated = affiliations.ToList();
        if (kind is PartyKind.Outlet or PartyKind.Document || stated.Exists(static one => one.Kind == AffiliationKind.Branch && Protected.Contains(one.Value)))
        {
            return null;
        }

        if (institution is not null && _sides.TryGetValue(institution, out var side))
        {
            return side;
        }

        // A private person of a country is not on that country's side: a state counts only for those who speak for an institution or office of it.
        var speaksForIt = institution is not null || stated.Exists(static one => one.Kind is AffiliationKind.Branch or AffiliationKind.Role);
        var sides = speaksForIt ? stated.Where(static one => one.Kind == AffiliationKind.State).Select(one => _sides.GetValueOrDefault(one.Value)).OfType<string>().Distinct(StringComparer.Ordinal).ToList() : [];
        return sides is [var only] ? only : null;
    }
}
