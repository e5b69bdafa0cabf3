using System.Collections.Immutable;

namespace Hearsay.Invent.Worlds;

/// <summary>A way of telling of somebody who is not named.</summary>
/// <param name="Pattern">"a senior {D} intelligence official"; {D} is the demonym, absent where no state is told.</param>
/// <param name="Short">"the official".</param>
/// <param name="IsPlural">"officials".</param>
/// <param name="Branches">The branches that the words allow.</param>
public sealed record UnnamedWords(string Pattern, string Short, bool IsPlural, ImmutableArray<string> Branches)
{
    public bool TellsState => Pattern.Contains("{D}", StringComparison.Ordinal);
}
