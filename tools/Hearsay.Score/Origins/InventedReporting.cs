using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Claims;
using Hearsay.Mentions;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Score.Origins;

/// <summary>
/// Reports of one invented claim with what really stands behind them: a few institutions, some heard first-hand, by name or not, and then told on by relays,
/// copies and silent rewriting. The truth is kept beside the tellings and computed from the way each report really took, never from its words.
/// </summary>
internal sealed class InventedReporting
{
    private static readonly string[] States = ["NV", "VL", "TS", "OR"];

    private static readonly string[] Branches = ["army", "health", "police"];

    private readonly ReportingWorld _world;
    private readonly Seeded _seeded;
    private readonly List<Telling> _tellings = [];

    /// <summary>For each report the origins that it discloses, by whatever way.</summary>
    private readonly List<HashSet<int>> _behind = [];

    /// <summary>For each report the report that it rests on, -1 for none.</summary>
    private readonly List<int> _restsOn = [];
    private readonly int[] _knowsFrom;

    public InventedReporting(ReportingWorld world, ulong seed)
    {
        (_world, _seeded) = (world, new Seeded(seed));
        var origins = 1 + _seeded.Below(world.MostOrigins);
        _knowsFrom = [.. Enumerable.Range(0, origins).Select(origin => origin > 0 && _seeded.Chance(world.HiddenUpstream) ? _seeded.Below(origin) : origin)];
        for (var report = 0; report < world.Reports; report++)
        {
            Write(report, origins);
        }

        var withdrawn = Withdraw();
        Truth = Enumerable.Range(0, world.Reports).Where(report => !IsWithdrawn(withdrawn, report)).SelectMany(report => _behind[report]).Select(Upstream).Distinct().Count();
    }

    public ImmutableArray<Telling> Tellings => [.. _tellings];

    /// <summary>How many institutions really stand behind what is disclosed.</summary>
    public int Truth { get; }

    public int Reports => _world.Reports;

    public int Copies => _tellings.Count(static one => one.ReusedFrom is not null);

    private int Upstream(int origin)
    {
        while (_knowsFrom[origin] != origin)
        {
            origin = _knowsFrom[origin];
        }

        return origin;
    }

    /// <summary>The outlets that withdraw, each in a report of its own at the end.</summary>
    private HashSet<int> Withdraw()
    {
        HashSet<int> withdrawn = [.. Enumerable.Range(0, _world.Reports).Where(_ => _seeded.Chance(_world.Withdrawn))];
        foreach (var report in withdrawn)
        {
            var outlet = new VoiceParty { Id = new PartyId(1), Name = Outlet(report), Kind = PartyKind.Outlet };
            _tellings.Add(By(Plain(_world.Reports + report, Outlet(report)), outlet, Stance.Withdraws));
        }

        return withdrawn;
    }

    private bool IsWithdrawn(HashSet<int> withdrawn, int report)
    {
        for (; report >= 0; report = _restsOn[report])
        {
            if (withdrawn.Contains(report))
            {
                return true;
            }
        }

        return false;
    }

    private void Write(int report, int origins)
    {
        var told = Plain(report, Outlet(report));
        var earlier = report > 0 ? _seeded.Below(report) : -1;
        if (_seeded.Chance(_world.Silent))
        {
            Add(told, [], -1);
        }
        else if (earlier >= 0 && _seeded.Chance(0.35))
        {
            Add(By(told, new VoiceParty { Id = new PartyId(1), Name = Outlet(earlier), Kind = PartyKind.Outlet }, Stance.Relays), _behind[earlier], earlier);
        }
        else if (earlier >= 0 && _seeded.Chance(0.45))
        {
            Add(_tellings[earlier] with { Report = told.Report, ReusedFrom = _tellings[earlier].Report.Id }, _behind[earlier], earlier);
        }
        else if (_seeded.Chance(0.05))
        {
            // An outlet that nobody holds: it discloses nothing.
            Add(By(told, new VoiceParty { Id = new PartyId(1), Name = string.Create(CultureInfo.InvariantCulture, $"Far Gazette {_seeded.Below(3)}"), Kind = PartyKind.Outlet }, Stance.Relays), [], -1);
        }
        else
        {
            FirstHand(told, _seeded.Below(origins));
        }
    }

    private void FirstHand(Telling told, int origin)
    {
        var (state, branch) = (States[origin % States.Length], Branches[origin % Branches.Length]);
        var name = string.Create(CultureInfo.InvariantCulture, $"Institution {origin}");
        if (_seeded.Chance(_world.Unnamed))
        {
            // The report says as much of its source as it likes, and what it says is so.
            ImmutableArray<Affiliation> said =
            [
                .. _seeded.Chance(0.6) ? [new Affiliation(AffiliationKind.State, state)] : Array.Empty<Affiliation>(),
                .. _seeded.Chance(0.3) ? [new Affiliation(AffiliationKind.Branch, branch)] : Array.Empty<Affiliation>(),
                new Affiliation(AffiliationKind.Role, "official"),
            ];
            var count = _seeded.Chance(0.2) ? new PartyCount(2, 2) : new PartyCount(1, 1);
            Add(By(told, new VoiceParty { Id = new PartyId(1), Name = "official", Kind = PartyKind.Unnamed, Named = false, Affiliations = said, Count = count }, Stance.Affirms), [origin], -1);
            return;
        }

        var party = new VoiceParty
        {
            Id = new PartyId(1),
            Name = name,
            Kind = PartyKind.Organisation,
            Affiliations = [new Affiliation(AffiliationKind.State, state), new Affiliation(AffiliationKind.Branch, branch)],
        };
        Add(By(told, _seeded.Chance(0.4) ? party with { Name = string.Create(CultureInfo.InvariantCulture, $"Speaker {_seeded.Below(3)} of {name}"), Kind = PartyKind.Person, Institution = name } : party, Stance.Affirms), [origin], -1);
    }

    private void Add(Telling told, HashSet<int> behind, int restsOn)
    {
        _tellings.Add(told);
        _behind.Add(behind);
        _restsOn.Add(restsOn);
    }

    private static Telling Plain(int report, string outlet) => new()
    {
        Report = new TellingReport { Id = string.Create(CultureInfo.InvariantCulture, $"r{report}"), Order = report, Outlet = outlet },
        Statement = new StatementId(1),
        Span = new TextSpan(0, 1),
        Stance = Stance.Affirms,
    };

    private static Telling By(Telling told, VoiceParty party, Stance stance) => told with
    {
        Chain = [new TellingVoice { Parties = [party], Stance = stance }],
        HeldBy = 0,
        Stance = stance == Stance.Relays ? Stance.Affirms : stance,
    };

    private static string Outlet(int report) => string.Create(CultureInfo.InvariantCulture, $"Outlet {report}");
}
