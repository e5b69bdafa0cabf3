namespace Hearsay.Claims.Matching.Propositions;

/// <summary>What one statement tells, as far as it can be compared: flat, and without standing, holder or figures. All sets are sorted.</summary>
internal sealed class Proposition : IEquatable<Proposition>
{
    /// <summary>The day of a report without a date.</summary>
    public const int NoDay = -1;

    /// <summary>The kind of event, or the trigger's own stem.</summary>
    public required ulong Kind { get; init; }

    /// <summary>The kinds among which reports choose for one event: what is of another family tells another claim.</summary>
    public required ulong Family { get; init; }

    /// <summary>The kind is one that words of several reports tell, not just a word of its own.</summary>
    public bool IsKnownKind { get; init; }

    /// <summary>The event is told by a word that no table has and no code fits: it may be another's word for what others tell.</summary>
    public bool IsOwnWord { get; init; }

    /// <summary>The event is of a kind that reports tell in ever new words.</summary>
    public bool IsDeed { get; init; }

    public required ulong[] Manners { get; init; }

    /// <summary>What the other must tell, too: names, and what those are who do it and to whom it is done. Those of its places are left out.</summary>
    public required ulong[] Must { get; init; }

    /// <summary>The other words, those that tell little left out.</summary>
    public required ulong[] Words { get; init; }

    /// <summary>All that is told, names of places and of their countries among it: where what another demands is looked up.</summary>
    public required ulong[] Said { get; init; }

    public required ulong[] NamedActors { get; init; }

    public required ulong[] NamedRecipients { get; init; }

    public required ComparedPlace[] Places { get; init; }

    public TimeStretch? Time { get; init; }

    /// <summary>The day of publication where the statement itself tells no time; else <see cref="NoDay"/>.</summary>
    public int Told { get; init; } = NoDay;

    /// <summary>The names of its sentence and of the report's first sentences, where the statement leaves open who or where; else empty.</summary>
    public ulong[] Context { get; init; } = [];

    /// <summary>The names that its report has most often, where <see cref="IsThin"/>: under these it is filed.</summary>
    public ulong[] Anchors { get; init; } = [];

    /// <summary>Who did it is open, and not for others to fill in: somebody vouches for this, and for no more.</summary>
    public bool KeepsActorOpen { get; init; }

    /// <summary>It tells too little by itself to know its event by.</summary>
    public bool IsThin { get; init; }

    /// <summary>How much is told: what is open joins what tells more. No two that differ tell equally much.</summary>
    public int ComparedTo(Proposition other)
    {
        var byWord = other.IsOwnWord.CompareTo(IsOwnWord);
        if (byWord != 0) { return byWord; }
        var byTime = (Time is not null).CompareTo(other.Time is not null);
        if (byTime != 0) { return byTime; }
        var bySize = (Must.Length + Places.Length, Said.Length).CompareTo((other.Must.Length + other.Places.Length, other.Said.Length));
        return bySize != 0 ? bySize : Mark().CompareTo(other.Mark());
    }

    public bool Equals(Proposition? other) => other is not null && Kind == other.Kind && Time == other.Time && Told == other.Told && IsThin == other.IsThin && KeepsActorOpen == other.KeepsActorOpen && IsKnownKind == other.IsKnownKind && IsOwnWord == other.IsOwnWord
        && Must.AsSpan().SequenceEqual(other.Must) && Words.AsSpan().SequenceEqual(other.Words) && Said.AsSpan().SequenceEqual(other.Said)
        && Manners.AsSpan().SequenceEqual(other.Manners) && NamedActors.AsSpan().SequenceEqual(other.NamedActors)
        && NamedRecipients.AsSpan().SequenceEqual(other.NamedRecipients) && Places.AsSpan().SequenceEqual(other.Places)
        && Context.AsSpan().SequenceEqual(other.Context) && Anchors.AsSpan().SequenceEqual(other.Anchors);

    public override bool Equals(object? obj) => Equals(obj as Proposition);

    public override int GetHashCode()
    {
        var mark = Mark();
        return (mark ^ (mark >> 32)).GetHashCode();
    }

    private ulong Mark()
    {
        var mark = Kind + (ulong)Told + (ulong)(Time?.From ?? 0) + (3 * (ulong)(Time?.To ?? 0));
        foreach (var terms in (ReadOnlySpan<ulong[]>)[Said, Must, Words, Manners, NamedActors, NamedRecipients, Context, Anchors])
        {
            mark *= 37;
            foreach (var term in terms) { mark = (mark * 31) + term; }
        }

        return mark;
    }
}
