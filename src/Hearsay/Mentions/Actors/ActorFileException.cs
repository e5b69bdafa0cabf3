using System.Collections.Immutable;

namespace Hearsay.Mentions.Actors;

/// <summary>An actor file has lines that cannot be read.</summary>
public sealed class ActorFileException(ImmutableArray<string> problems)
    : Exception($"The actor file has {problems.Length} bad line(s). {string.Join(" ", problems.Take(5))} Correct them and run again.")
{
    /// <summary>One sentence a bad line, beginning with its number: "Line 7: ...".</summary>
    public ImmutableArray<string> Problems { get; } = problems;
}
