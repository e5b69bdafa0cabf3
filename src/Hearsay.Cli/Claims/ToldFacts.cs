using System.Collections.Immutable;
using Hearsay.Cli.Formats;
using Hearsay.Reports;
using Hearsay.Statements;

namespace Hearsay.Cli.Claims;

/// <summary>What a telling says of its event, in names instead of numbers.</summary>
internal sealed record ToldFacts(Report Report, Statement Statement, StatedFacts Event, ImmutableArray<string> Actors, ImmutableArray<string> Recipients)
{
    /// <summary>The very words.</summary>
    public string Words => Statement.Span.In(Report.Text).ToString();
}
