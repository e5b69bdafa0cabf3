using System.Collections.Immutable;

namespace Hearsay.Mentions;

/// <summary>
/// Whom a stretch of text points at: parties as indices into <see cref="MentionedParties"/>, several for a coordination. For "I",
/// "we" and "you" there are none, and <see cref="Person"/> tells whose speech decides.
/// </summary>
public readonly record struct Referents(ImmutableArray<int> Parties, GrammaticalPerson Person);
