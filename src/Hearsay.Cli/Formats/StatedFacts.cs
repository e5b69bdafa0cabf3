using System.Collections.Immutable;
using Hearsay.Mentions.Places;
using Hearsay.Mentions.Quantities;
using Hearsay.Mentions.Times;
using Hearsay.Statements;

namespace Hearsay.Cli.Formats;

/// <summary>What a report says of the event of a statement besides who takes part: kind, place, time, figures. Empty where it does not say.</summary>
internal sealed record StatedFacts
{
    /// <summary>The type of event as the contract names it.</summary>
    public string? Type { get; init; }

    public string? Mode { get; init; }

    public ImmutableArray<Place> Places { get; init; } = [];

    public TimeMention? Time { get; init; }

    public ImmutableArray<Quantity> Quantities { get; init; } = [];

    /// <summary>How it hangs together with other statements, told from its side: "condition of" and the other.</summary>
    public ImmutableArray<(string Link, Statement Other)> Relations { get; init; } = [];
}
