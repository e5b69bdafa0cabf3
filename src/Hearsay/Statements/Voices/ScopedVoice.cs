namespace Hearsay.Statements.Voices;

/// <summary>
/// A voice with what its attitude has to do with the proposition. <paramref name="IsNegated"/>: the proposition is negated under it, by words of its own;
/// <paramref name="Attitude"/>: what somebody who denies having it still commits to.
/// </summary>
internal readonly record struct ScopedVoice(ChainVoice Voice, Scope Scope, bool IsNegated, Attitude Attitude);
