using Hearsay.Claims.Matching.Terms;
using Hearsay.Statements;

namespace Hearsay.Claims.Matching.Propositions;

/// <summary>What one statement tells while its report is read: what it leaves open may be filled from what the report tells elsewhere.</summary>
internal sealed class Draft
{
    public required Statement Statement { get; init; }

    public required ulong Kind { get; init; }

    public required bool IsKnownKind { get; init; }

    /// <summary>The event is told by a word that no table has and no code fits.</summary>
    public required bool IsOwnWord { get; init; }

    public required ulong[] Manners { get; init; }

    public required SortedSet<ulong> Must { get; init; }

    public required ulong[] Words { get; init; }

    public required SortedSet<ulong> Said { get; init; }

    public required SortedSet<ulong> Actors { get; init; }

    public required ulong[] Recipients { get; init; }

    public required ComparedPlace[] Places { get; set; }

    public TimeStretch? Time { get; set; }

    public IEnumerable<ulong> Others => Must.Where(term => Term.IsName(term) && !Actors.Contains(term));

    /// <summary>Names no place and nobody beside those who do it.</summary>
    public bool LeavesObjectOpen => Places.Length == 0 && !Others.Any();

    public bool LeavesActorOpen => Actors.Count == 0;

    /// <summary>Somebody affirms it: then who did it is theirs to say.</summary>
    public bool IsVouchedFor => !Statement.Holders.IsEmpty && Statement.Polarity == Polarity.Affirmed && Statement.Chain.Any(static voice => voice.Stance == Stance.Affirms);

    /// <summary>A witness who does not say who did it accuses nobody, whoever else does so in the same report.</summary>
    public bool TakesActorOf(Draft other) => !IsVouchedFor || Statement.Holders.SequenceEqual(other.Statement.Holders);
}
