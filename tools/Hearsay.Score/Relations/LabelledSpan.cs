using Hearsay.Text;

namespace Hearsay.Score.Relations;

/// <summary>A stretch with its role: "cause", "effect" or "signal".</summary>
internal sealed record LabelledSpan(string Role, TextSpan Span);
