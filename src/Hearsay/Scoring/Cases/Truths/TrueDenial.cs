using System.Collections.Immutable;

namespace Hearsay.Scoring.Cases.Truths;

/// <summary>That a party denies a claim; accused where it is the one said to have done it.</summary>
internal sealed record TrueDenial(string Party, bool Accused, ImmutableArray<string> Reports);
