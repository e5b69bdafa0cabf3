using System.Collections.Frozen;

namespace Hearsay.Claims.Matching.Terms;

/// <summary>A kind of event that a verb tells together with one of these words.</summary>
internal sealed class EventPhrase(string kind, string partners)
{
    private static readonly FrozenSet<string> Particles = FrozenSet.ToFrozenSet(["down", "up", "off", "out", "back", "over", "into", "to", "in", "aside", "home", "way", "on", "at", "upon", "toward", "towards"], StringComparer.Ordinal);

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _partners =
        partners.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public string Kind { get; } = kind;

    /// <summary>"down" must follow soon; "control" may stand before its verb, too: "control was taken".</summary>
    public bool IsParticle { get; } = Array.TrueForAll(partners.Split(' '), Particles.Contains);

    public bool Has(ReadOnlySpan<char> word) => _partners.Contains(word);
}
