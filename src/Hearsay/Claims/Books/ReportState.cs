using Hearsay.Statements;

namespace Hearsay.Claims.Books;

/// <summary>One state of a report as it comes into a <see cref="ClaimBook"/>. A text that was changed is a state of its own, under an id of its own.</summary>
public sealed record ReportState
{
    public required Reading Reading { get; init; }

    /// <summary>The id of the first state of the same report.</summary>
    public string First { get => field ?? Reading.Report.Id; init; }

    /// <summary>Which state of the report this is, from 1.</summary>
    public int Revision { get; init; } = 1;

    /// <summary>Statements that a person has accepted, corrected or added.</summary>
    public IReadOnlySet<StatementId> Checked { get; init; } = new HashSet<StatementId>();

    /// <summary>Statements that a person has rejected: they keep their names and tell nothing.</summary>
    public IReadOnlySet<StatementId> Rejected { get; init; } = new HashSet<StatementId>();
}
