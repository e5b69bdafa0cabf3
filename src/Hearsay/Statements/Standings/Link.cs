using Hearsay.Statements.Operators;

namespace Hearsay.Statements.Standings;

/// <summary>How a clause or an event noun hangs on what is above it in the tree.</summary>
internal abstract record Link
{
    /// <summary>It stands by itself: a main clause, a relative clause, "because it fell".</summary>
    public sealed record Free : Link;

    /// <summary>Under a word that may decide its standing.</summary>
    public sealed record Embedded(int Governor, OperatorFrame Frame) : Link;

    /// <summary>Coordinated: what stands over the first stands over the second.</summary>
    public sealed record Joined(int First) : Link;

    /// <summary>"sent troops *to attack*".</summary>
    public sealed record Purpose(int Action) : Link;

    /// <summary>"left, *saying nothing*": as real as what it goes with.</summary>
    public sealed record Along(int Governor, bool Negates) : Link;

    /// <summary>"will stay *until it falls*", "left *before speaking*".</summary>
    public sealed record Timed(int Main, Effect Ahead) : Link;

    /// <summary>"*if it falls*".</summary>
    public sealed record Condition : Link;
}
