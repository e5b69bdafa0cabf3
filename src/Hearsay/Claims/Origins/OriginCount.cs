using System.Collections.Frozen;
using System.Collections.Immutable;
using Hearsay.Claims.Origins.Colouring;

namespace Hearsay.Claims.Origins;

/// <summary>How many distinct origins are disclosed behind a claim, at least and at most, and everything that this rests on.</summary>
public sealed class OriginCount
{
    private readonly ImmutableArray<ClashVertex> _vertices;
    private readonly ImmutableArray<int[]> _roots;
    private readonly ImmutableArray<OriginReason?> _steps;
    private readonly Lazy<ImmutableArray<int>[]> _tellings;

    internal OriginCount(ImmutableArray<Origin> list, ImmutableArray<ClashVertex> vertices, ImmutableArray<int[]> roots, ImmutableArray<OriginReason?> steps)
    {
        (List, _vertices, _roots, _steps) = (list, vertices, roots, steps);
        _tellings = new Lazy<ImmutableArray<int>[]>(ByOrigin);
    }

    public required OriginLevel Level { get; init; }

    /// <summary>What those who were counted say of it: that it is so, is planned, or may be.</summary>
    public required ToldStanding Standing { get; init; }

    /// <summary>The fewest voices that can be behind all that is disclosed.</summary>
    public required int Min { get; init; }

    /// <summary>Every voice and every gap counted apart, the <see cref="Doubtful"/> ones too.</summary>
    public required int Max { get; init; }

    /// <summary>How many of <see cref="Max"/> stand behind tellings of other claims only, which may be of this one: they leave open what would tell.</summary>
    public required int Doubtful { get; init; }

    /// <summary>False where <see cref="Min"/> is only a bound from below: too many origins could be each other.</summary>
    public required bool MinIsExact { get; init; }

    /// <summary>Disclosed ones first.</summary>
    public ImmutableArray<Origin> List { get; }

    /// <summary>How many origins a person has checked.</summary>
    public int Checked => List.Count(static one => one.Checked);

    public int Circular => List.Count(static one => one.Sort == OriginSort.Circular);

    public int Open => List.Count(static one => one.Sort == OriginSort.Open);

    public int Unstated => List.Count(static one => one.Sort == OriginSort.Unstated);

    /// <summary>Tellings that were taken back, in the order in which they were given.</summary>
    public required ImmutableArray<int> Withdrawn { get; init; }

    /// <summary>Tellings that came through a voice which took its telling back.</summary>
    public required ImmutableArray<int> RestOnWithdrawn { get; init; }

    public required int Reports { get; init; }

    public required int Outlets { get; init; }

    /// <summary>Groups of reports that are copies of one another.</summary>
    public required int ReuseGroups { get; init; }

    /// <summary>Wires that more than one report credits: worth knowing, never a reason to count two as one.</summary>
    public required ImmutableArray<string> SharedWires { get; init; }

    /// <summary>Sides of the disclosed origins; empty where the user gave no file.</summary>
    public ImmutableArray<string> Sides => [.. List.Where(static one => one.AddsToMin).Select(static one => one.Side).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)];

    /// <summary>Reports that could not be read, by language, as they were given.</summary>
    public required FrozenDictionary<string, int> Unread { get; init; }

    /// <summary>The origins of a telling, as places in <see cref="List"/>; empty where it was withdrawn, or is no affirmation.</summary>
    public ImmutableArray<int> OriginsOf(int telling) => [.. _roots[telling]];

    /// <summary>All tellings that rest on an origin, directly or through others.</summary>
    public ImmutableArray<int> TellingsOf(int origin) => _tellings.Value[origin];

    /// <summary>What leads from a telling to its origins; null where it is not counted.</summary>
    public OriginReason? StepFrom(int telling) => _steps[telling];

    /// <summary>The rule by which two origins cannot be the same; null where they may be.</summary>
    public OriginRule? Apart(int one, int other) => one == other ? null : Clash.Rule(_vertices[one], _vertices[other]);

    /// <summary>The other origins that this one may be.</summary>
    public IEnumerable<int> MayBeSame(int origin) => Enumerable.Range(0, List.Length).Where(other => other != origin && Apart(origin, other) is null);

    private ImmutableArray<int>[] ByOrigin()
    {
        var builders = List.Select(static _ => ImmutableArray.CreateBuilder<int>()).ToArray();
        for (var telling = 0; telling < _roots.Length; telling++)
        {
            foreach (var root in _roots[telling])
            {
                builders[root].Add(telling);
            }
        }

        return [.. builders.Select(static builder => builder.ToImmutable())];
    }
}
