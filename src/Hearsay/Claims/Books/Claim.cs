using System.Collections.Immutable;
using Hearsay.Claims.Conflicts;
using Hearsay.Claims.Matching;
using Hearsay.Claims.Origins;
using Hearsay.Reports;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Claims.Books;

/// <summary>One claim across reports: who tells it in which report, what stands behind it, what speaks against it.</summary>
public sealed class Claim
{
    private readonly Lazy<ClaimConflicts> _judged;

    internal Claim(ClaimId id, ImmutableArray<Telling> tellings, Func<ClaimConflicts> judge)
    {
        (Id, Tellings, _judged) = (id, tellings, new Lazy<ClaimConflicts>(judge));
        Reports = tellings.Select(static telling => telling.Report.First).Distinct(StringComparer.Ordinal).Count();
    }

    public ClaimId Id { get; }

    /// <summary>The statement whose own words serve as the claim's.</summary>
    public required Statement Clearest { get; init; }

    /// <summary>The report in which <see cref="Clearest"/> stands.</summary>
    public required Report In { get; init; }

    /// <summary>The words of <see cref="Clearest"/>, as they stand in its report.</summary>
    public ReadOnlySpan<char> Words => Clearest.Span.In(In.Text);

    /// <summary>The earliest first.</summary>
    public ImmutableArray<Telling> Tellings { get; }

    /// <summary>Names of the places where <see cref="Clearest"/> has it happen.</summary>
    public ImmutableArray<string> Places { get; init; } = [];

    public ImmutableArray<ClaimLink> Links { get; init; } = [];

    /// <summary>Given by a person; null where nobody has.</summary>
    public ClaimGrade? Grade { get; init; }

    /// <summary>In how many reports it is told, in whatever standing.</summary>
    public int Reports { get; }

    /// <summary>Worked out when it is first asked for.</summary>
    public ClaimConflicts Judged => _judged.Value;

    public OriginCount Origins => Judged.Affirmed;

    public bool IsContradicted => !Judged.Denials.IsEmpty || Judged.Conflicts.Any() || ConflictFinder.OfFigures(Judged).Any();
}
