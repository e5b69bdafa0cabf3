using System.Collections.Immutable;
using Hearsay.Mentions.Places;
using Hearsay.Mentions.Quantities;
using Hearsay.Mentions.Times;

namespace Hearsay.Statements.Events;

/// <summary>The times, quantities and places of a report, before they are given to the events that they belong to.</summary>
public sealed record Circumstances
{
    public static Circumstances None { get; } = new();

    public ImmutableArray<TimeMention> Times { get; init; } = [];

    public ImmutableArray<Quantity> Quantities { get; init; } = [];

    public ImmutableArray<Place> Places { get; init; } = [];
}
