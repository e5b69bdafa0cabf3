using System.Collections.Immutable;
using Hearsay.Invent.Worlds;

namespace Hearsay.Invent.Truths;

/// <summary>What stands behind tellings of a claim.</summary>
internal sealed record Root(object Key, string Name, string? Kind, RootStatus Status)
{
    public bool Named { get; init; }

    public bool IsObserved { get; init; }

    public State? State { get; init; }

    public ImmutableArray<string> Branches { get; init; } = [];

    /// <summary>Who it is in truth; null where it is nobody, or nobody new.</summary>
    public string? Actual { get; init; }

    /// <summary>Two that no reader can take for one: by name, by what state or what branch they are said to be of.</summary>
    public bool Clashes(Root other) => (Named && other.Named)
        || (State is not null && other.State is not null && State != other.State)
        || (!Branches.IsEmpty && !other.Branches.IsEmpty && !Branches.Intersect(other.Branches, StringComparer.Ordinal).Any());
}
