using System.Collections.Immutable;
using Hearsay.Text;

namespace Hearsay.Attributions;

/// <summary>The words that signal the attribution, and what they do.</summary>
public sealed record Cue(ImmutableArray<TextSpan> Spans, string Lemma, CueAct Act)
{
    /// <summary>The act is told not to be done: "did not deny", "no group has claimed", "doubts" (which is not to believe).</summary>
    public bool Negated { get; init; }
}
