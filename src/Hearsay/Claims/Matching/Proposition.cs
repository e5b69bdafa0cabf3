namespace Hearsay.Claims.Matching;

/// <summary>What one statement tells, as far as it can be compared: flat, and without standing, holder or figures. All sets are sorted.</summary>
internal sealed class Proposition : IEquatable<Proposition>
{
    /// <summary>The day of a report without a date.</summary>
    public const int NoDay = -1;

    /// <summary>The kind of event, or the trigger's own stem.</summary>
    public required ulong Kind { get; init; }

    public required ulong[] Manners { get; init; }

    /// <summary>What the other must tell, too: names, who does it and to whom.</summary>
    public required ulong[] Must { get; init; }

    /// <summary>The other words; most of them must be told by the other.</summary>
    public required ulong[] Words { get; init; }

    /// <summary>All that is told, names of places and of their countries among it: where what another demands is looked up.</summary>
    public required ulong[] Said { get; init; }

    public required ulong[] NamedActors { get; init; }

    public required ulong[] NamedRecipients { get; init; }

    public required ComparedPlace[] Places { get; init; }

    public TimeStretch? Time { get; init; }

    /// <summary>The day of publication where the statement itself tells no time; else <see cref="NoDay"/>.</summary>
    public int Told { get; init; } = NoDay;

    /// <summary>The names of the report, where the statement alone tells too little to know its event by; else empty.</summary>
    public ulong[] Context { get; init; } = [];

    public bool IsThin => Context.Length > 0;

    public bool Equals(Proposition? other) => other is not null && Kind == other.Kind && Time == other.Time && Told == other.Told
        && Must.AsSpan().SequenceEqual(other.Must) && Words.AsSpan().SequenceEqual(other.Words) && Said.AsSpan().SequenceEqual(other.Said)
        && Manners.AsSpan().SequenceEqual(other.Manners) && NamedActors.AsSpan().SequenceEqual(other.NamedActors)
        && NamedRecipients.AsSpan().SequenceEqual(other.NamedRecipients) && Places.AsSpan().SequenceEqual(other.Places)
        && Context.AsSpan().SequenceEqual(other.Context);

    public override bool Equals(object? obj) => Equals(obj as Proposition);

    public override int GetHashCode()
    {
        var hash = Kind + (ulong)Told + (ulong)(Time?.From ?? 0);
        foreach (var term in Said) { hash = (hash * 31) + term; }
        return (hash ^ (hash >> 32)).GetHashCode();
    }
}
