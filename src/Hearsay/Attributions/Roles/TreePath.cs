using Hearsay.Grammar;

namespace Hearsay.Attributions.Roles;

/// <summary>
/// From a token to a cue: <paramref name="Up"/> is how far above the cue the two meet (0: the token hangs on the cue itself),
/// <paramref name="Down"/> how far below that point the token is, <paramref name="Last"/> the relation of the branch.
/// </summary>
internal readonly record struct TreePath(int Up, int Down, Relation Last, ulong Hash);
