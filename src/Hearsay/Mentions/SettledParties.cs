using System.Collections.Immutable;

namespace Hearsay.Mentions;

/// <summary>The parties of a reading with their final numbers.</summary>
public sealed class SettledParties(ImmutableArray<Party> parties, IReadOnlyDictionary<int, PartyId> numbers)
{
    /// <summary>In the order of first mention, p1 first.</summary>
    public ImmutableArray<Party> Parties { get; } = parties;

    /// <summary>The number of a party of <see cref="MentionedParties"/>; null where it was not asked for and is nobody.</summary>
    public PartyId? NumberOf(int party) => numbers.TryGetValue(party, out var number) ? number : null;

    public ImmutableArray<PartyId> NumbersOf(ImmutableArray<int> asked) =>
        [.. asked.Select(NumberOf).OfType<PartyId>()];
}
