using System.Collections.Immutable;
using Hearsay.Claims.Figures;
using Hearsay.Mentions.Quantities;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Claims;

/// <summary>
/// That one holder, in one report, affirms, denies, hedges or retracts a claim. One statement gives a telling for each voice that commits itself and is
/// nobody else's allegation. Plain values: origins, figures and conflicts are computed from these alone, wherever they came from.
/// </summary>
public sealed record Telling
{
    public required TellingReport Report { get; init; }

    public required StatementId Statement { get; init; }

    /// <summary>The words of the statement in its report.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>All voices of the statement, outermost first; empty in the text's own voice.</summary>
    public ImmutableArray<TellingVoice> Chain { get; init; } = [];

    /// <summary>The place in <see cref="Chain"/> of the voice that holds this telling; -1 where nobody but the text is behind it.</summary>
    public int HeldBy { get; init; } = -1;

    /// <summary>What the holder does with the proposition, as it is put positively: "no shot was fired, the brigade said" denies.</summary>
    public required Stance Stance { get; init; }

    /// <summary>Committing voices inside an affirmation: shown, never counted, never credited with a stance.</summary>
    public ImmutableArray<VoiceParty> Alleged { get; init; } = [];

    /// <summary>The text says that the outlet's own people saw or counted it.</summary>
    public bool IsObservation { get; init; }

    /// <summary>This telling was taken back: the report was deleted, or a person says so. What rests on it counts no more.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>What later states of the report made of it; null where the latest one still has these words. It takes nothing back by itself.</summary>
    public LaterRevision? Later { get; init; }

    /// <summary>A person has looked at the statement and accepted, corrected or added it.</summary>
    public bool IsChecked { get; init; }

    /// <summary>The earlier report of which this one is a full copy, with this very sentence inside the copied stretch; else null.</summary>
    public string? ReusedFrom { get; init; }

    /// <summary>The copied stretch in this report; null where it is no copy.</summary>
    public TextSpan? Reused { get; init; }

    public Polarity Polarity { get; init; }

    public Modality Modality { get; init; }

    /// <summary>The figures of the statement.</summary>
    public ImmutableArray<Quantity> Quantities { get; init; } = [];

    /// <summary>The same figures with what each of them measures.</summary>
    public ImmutableArray<ToldFigure> Figures { get; init; } = [];

    /// <summary>0..1, of the statement.</summary>
    public double Confidence { get; init; } = 1;

    public TellingVoice? Holder => HeldBy < 0 ? null : Chain[HeldBy];

    public ImmutableArray<VoiceParty> Holders => Holder?.Parties ?? [];
}
