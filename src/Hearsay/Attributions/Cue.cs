using System.Collections.Immutable;
using Hearsay.Text;

namespace Hearsay.Attributions;

/// <summary>The words that signal the attribution, and what they do.</summary>
public sealed record Cue(ImmutableArray<TextSpan> Spans, string Lemma, CueAct Act);
