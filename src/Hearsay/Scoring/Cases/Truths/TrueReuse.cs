using Hearsay.Claims.Reuse;

namespace Hearsay.Scoring.Cases.Truths;

/// <summary>That a report stands in an earlier one.</summary>
internal readonly record struct TrueReuse(string Later, string Earlier, ReuseKind Kind);
