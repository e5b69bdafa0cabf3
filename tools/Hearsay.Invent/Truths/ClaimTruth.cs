using Hearsay.Invent.Stories;
using Hearsay.Invent.Writing;

namespace Hearsay.Invent.Truths;

/// <summary>
/// What there is to find about one claim. Follows from the graph by the rules of docs/case.md, in code that shares nothing with the ledger's own: the one
/// measures the other.
/// </summary>
internal sealed class ClaimTruth
{
    private readonly IReadOnlyList<WrittenReport> _reports;
    private readonly Dictionary<string, DateTimeOffset> _withdrawals;

    public ClaimTruth(Claim claim, IReadOnlyList<WrittenReport> reports, Reuse reuse)
    {
        (Claim, _reports) = (claim, reports);
        _withdrawals = reports.Where(report => report.Tellings.Any(told => told.Plan.Stance == Stance.Withdraws && told.Plan.Claim.Id == claim.Id))
            .ToDictionary(static report => report.Plan.Outlet.Name, static report => report.Plan.Published, StringComparer.Ordinal);
        Tellings = [.. from report in reports
                       from written in report.Tellings
                       where written.Plan.Claim.Id == claim.Id
                       let reused = written.Original is not null && report.Plan.CopyOf is { } source && reuse.IsCopy(report.Plan.Id, source.Id) ? source.Id : null
                       select new ToldTelling(report, written)
                       {
                           ReusedFrom = reused,
                           Withdrawn = IsCounted(written.Plan) ? WithdrawnBelow(report.Plan, written.Plan) : null,
                           Roots = IsCounted(written.Plan) ? RootsOf(report.Plan, written.Plan) : [],
                       }];
        Roots = [.. Tellings.SelectMany(static telling => telling.Roots).DistinctBy(static root => root.Key).Select(Settle)];
        Disclosed = [.. Roots.Where(static root => root.Status == RootStatus.Disclosed)];
    }

    public Claim Claim { get; }

    public IReadOnlyList<ToldTelling> Tellings { get; }

    /// <summary>Each once, in the order in which they are first told.</summary>
    public IReadOnlyList<Root> Roots { get; }

    public IReadOnlyList<Root> Disclosed { get; }

    public int Min => Colouring.Fewest(Disclosed);

    public int Max => Roots.Count(static root => root.Status != RootStatus.Withdrawn);

    /// <summary>How many there really are behind the tellings that stand, whoever tells of them.</summary>
    public int Actual => Roots.Where(static root => root.Status is RootStatus.Disclosed or RootStatus.Open).Select(static root => root.Actual).OfType<string>().Distinct(StringComparer.Ordinal).Count();

    public DateTimeOffset WithdrawalOf(PlannedReport report) => _withdrawals[report.Outlet.Name];

    public IEnumerable<string> ReportsOf(Root root) => Tellings.Where(telling => telling.Roots.Any(one => one.Key.Equals(root.Key))).Select(static telling => telling.Report.Plan.Id).Distinct(StringComparer.Ordinal);

    private static bool IsCounted(PlannedTelling telling) => telling.Stance is Stance.Affirms or Stance.Presupposes;

    private Root Settle(Root root)
    {
        var tellings = Tellings.Where(telling => telling.Roots.Any(one => one.Key.Equals(root.Key))).ToList();
        return tellings.TrueForAll(static telling => telling.Withdrawn is not null) ? root with { Status = RootStatus.Withdrawn }
            : root.Status == RootStatus.Disclosed && tellings.TrueForAll(static telling => telling.Withdrawn is not null || telling.Plan.Stance == Stance.Presupposes) ? root with { Status = RootStatus.Presupposes }
            : root;
    }

    /// <summary>The report on the way to the source whose outlet took it back, if there is one.</summary>
    private PlannedReport? WithdrawnBelow(PlannedReport report, PlannedTelling telling)
    {
        var seen = new HashSet<PlannedReport>();
        for (var (at, told) = (report, telling); seen.Add(at);)
        {
            if (_withdrawals.TryGetValue(at.Outlet.Name, out var time) && at.Published < time)
            {
                return at;
            }

            if (told.RestsOn is not { } next)
            {
                return null;
            }

            (at, told) = (next, Affirming(next));
        }

        return null;
    }

    private List<Root> RootsOf(PlannedReport report, PlannedTelling telling)
    {
        var path = new List<PlannedReport>();
        while (telling.RestsOn is { } next)
        {
            if (path.Contains(report))
            {
                // They cite each other; whoever published first is named first.
                List<string> names = [.. path.OrderBy(static one => one.Published).Select(static one => one.Outlet.Name)];
                return [new Root(string.Join(" and ", names), string.Join(" and ", names), "outlet", RootStatus.Circular) { Named = true }];
            }

            path.Add(report);
            (report, telling) = (next, Affirming(next));
        }

        return telling switch
        {
            { Voices: [], Through: [var cited, ..] } => [new Root(cited.Name, cited.Name, "outlet", RootStatus.Open) { Named = true, Actual = telling.Actual }],
            { Voices: [] } => [new Root(report, report.Outlet.Name, Kind: null, RootStatus.Unstated)],
            _ => [.. telling.Voices.Select(RootOf)],
        };
    }

    private PlannedTelling Affirming(PlannedReport report) =>
        _reports.First(one => one.Plan == report).Tellings.Select(static told => told.Plan).First(told => told.Claim.Id == Claim.Id && told.Stance == Stance.Affirms);

    private static Root RootOf(Voice voice) => voice switch
    {
        Voice.Named named => new Root(named.Institution.Name, named.Institution.Name, "organisation", RootStatus.Disclosed)
        { Named = true, State = named.Institution.State, Branches = named.Institution.Branches, Actual = named.Institution.Name },
        Voice.Unnamed unnamed => new Root(unnamed, unnamed.Party, "unnamed", RootStatus.Disclosed) { State = unnamed.State, Branches = unnamed.Branches, Actual = unnamed.Actual },
        Voice.Observer observer => new Root(observer.Outlet.Name, observer.Outlet.Name, "outlet", RootStatus.Disclosed) { Named = true, IsObserved = true, Actual = observer.Outlet.Name },
        _ => throw new ArgumentException($"{voice} is no source.", nameof(voice)),
    };
}
