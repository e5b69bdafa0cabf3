using Hearsay.Mentions;

namespace Hearsay.Claims.Origins;

/// <summary>Follows every telling of a claim to its roots: copies and relays through what they rest on, all others to their holders.</summary>
internal sealed class RootTracer
{
    private readonly IReadOnlyList<Telling> _tellings;
    private readonly OriginOptions _options;
    private readonly OriginNames _names;
    private readonly Withdrawals _withdrawals;
    private readonly RootBook _book;

    /// <summary>The tellings that are counted, in the order of their reports, as places in what was given; nodes of the graph come in this order.</summary>
    private readonly List<int> _counted;
    private readonly TellingGraph _graph;
    private readonly Dictionary<string, int> _reports;
    private readonly Dictionary<string, int> _outlets;
    private readonly List<int>[] _own;
    private readonly bool[] _blocked;
    private readonly bool[] _isSilent;
    private readonly OriginReason?[] _steps;
    private readonly List<int> _withdrawn = [];
    private readonly List<int> _resting = [];

    public RootTracer(IReadOnlyList<Telling> tellings, OriginOptions options)
    {
        (_tellings, _options) = (tellings, options);
        _names = new OriginNames(options.Aliases, tellings);
        _withdrawals = new Withdrawals(tellings, _names);
        _book = new RootBook(options, _names);
        _counted = [.. Enumerable.Range(0, tellings.Count).Where(place => OriginCounter.IsCounted(tellings[place], options))
            .OrderBy(place => tellings[place].Report.Order).ThenBy(place => tellings[place].Report.Id, StringComparer.Ordinal)
            .ThenBy(place => tellings[place].Statement.Number).ThenBy(place => tellings[place].HeldBy)];
        _graph = new TellingGraph(_counted.Count);
        _reports = Hubs(static told => [told.Report.Id], StringComparer.Ordinal);
        _outlets = Hubs(told => PublishersOf(told), StringComparer.OrdinalIgnoreCase);
        _own = [.. _counted.Select(static _ => new List<int>(1))];
        _blocked = new bool[_counted.Count];
        _isSilent = new bool[_counted.Count];
        _steps = new OriginReason?[tellings.Count];
    }

    public TracedRoots Trace()
    {
        for (var node = 0; node < _counted.Count; node++)
        {
            Follow(node);
        }

        Settle();
        var roots = Gather();
        var rootsOf = new int[_tellings.Count][];
        Array.Fill(rootsOf, []);
        for (var node = 0; node < _counted.Count; node++)
        {
            rootsOf[_counted[node]] = roots[node];
        }

        return new TracedRoots { Roots = _book.Roots, RootsOf = rootsOf, Steps = _steps, Withdrawn = _withdrawn, Resting = _resting };
    }

    /// <summary>Who brought a report out: its outlet, and the wire whose copy it says it is.</summary>
    private IEnumerable<string> PublishersOf(Telling told)
    {
        var outlet = told.Report.Outlet is { } name ? _names.Of(name) : null;
        var wire = told.Report.Credit is { } credit ? _names.Of(credit) : null;
        return ((string?[])[outlet, string.Equals(outlet, wire, StringComparison.OrdinalIgnoreCase) ? null : wire]).OfType<string>();
    }

    private Dictionary<string, int> Hubs(Func<Telling, IEnumerable<string>> namesOf, StringComparer comparer)
    {
        var told = new Dictionary<string, List<int>>(comparer);
        for (var node = 0; node < _counted.Count; node++)
        {
            foreach (var name in namesOf(_tellings[_counted[node]]))
            {
                (told.TryGetValue(name, out var nodes) ? nodes : told[name] = []).Add(node);
            }
        }

        return told.ToDictionary(static pair => pair.Key, pair => _graph.AddHub(pair.Value), comparer);
    }

    /// <summary>One step outward from a telling: to what it copies or cites, or to whoever holds it.</summary>
    private void Follow(int node)
    {
        var place = _counted[node];
        var told = _tellings[place];
        if (_withdrawals.IsTakenBack(told))
        {
            Block(node, OriginRule.Withdrawn, _withdrawn);
        }
        else if (told.ReusedFrom is { } copied && copied != told.Report.Id && _reports.TryGetValue(copied, out var hub))
        {
            _graph.Rest(node, hub);
            _steps[place] = new OriginReason(OriginRule.Copy, place, told.Report.Id, told.Reused ?? told.Span, copied);
        }
        else if (_withdrawals.CameThrough(told))
        {
            Block(node, OriginRule.RestsOnWithdrawn, _resting);
        }
        else if (told.Holder is not { Parties.IsEmpty: false } holder)
        {
            _isSilent[node] = !told.IsObservation;
            Own(node, told.IsObservation ? _book.Observer(place, told) : -1);
        }
        else
        {
            foreach (var party in holder.Parties)
            {
                Hold(node, told, holder, party);
            }
        }
    }

    private void Hold(int node, Telling told, TellingVoice holder, VoiceParty party)
    {
        var place = _counted[node];
        if (holder.Commits && !party.Named && RelayOf(node, told, party) is { } relay)
        {
            _graph.Rest(node, relay.Hub);
            _steps[place] = new OriginReason(OriginRule.Cites, place, told.Report.Id, relay.Party.Span ?? told.Span, relay.Party.Name);
        }
        else if (holder.Commits && (party.Kind != PartyKind.Document || party.Institution is not null) && !IsOutlet(told, party))
        {
            Own(node, _book.Holder(place, told, party));
        }
        else if (party.Named && Cited(node, told, _names.Of(party.Name)) is >= 0 and var hub)
        {
            _graph.Rest(node, hub);
            _steps[place] = new OriginReason(OriginRule.Cites, place, told.Report.Id, party.Span ?? told.Span, party.Name);
        }
        else
        {
            Own(node, _book.Open(place, told, party));
        }
    }

    /// <summary>Unnamed ones whom a report has through an outlet that tells the claim itself are those of the outlet, not others like them.</summary>
    private (VoiceParty Party, int Hub)? RelayOf(int node, Telling told, VoiceParty holder)
    {
        for (var outer = told.HeldBy - 1; outer >= 0; outer--)
        {
            foreach (var party in told.Chain[outer].Parties)
            {
                if (party.Named && !told.Chain[outer].Commits && Cited(node, told, _names.Of(party.Name)) is >= 0 and var hub && MayBeBehind(holder, hub)) { return (party, hub); }
            }
        }

        return null;
    }

    /// <summary>An unnamed source is never taken for a named one, nor for one whom the outlet says to belong elsewhere.</summary>
    private bool MayBeBehind(VoiceParty holder, int hub)
    {
        var others = _graph.RestsOn(hub).Where(node => node < _counted.Count).SelectMany(node => _tellings[_counted[node]].Holders).ToList();
        return others.Count > 0 && !others.Exists(static other => other.Named) && others.Exists(other => !AreElsewhere(holder, other));
    }

    private static bool AreElsewhere(VoiceParty one, VoiceParty other) => one.Affiliations.GroupBy(static affiliation => affiliation.Kind).Any(
        kind => kind.Key != AffiliationKind.Role && other.Affiliations.Any(affiliation => affiliation.Kind == kind.Key)
            && !other.Affiliations.Any(affiliation => affiliation.Kind == kind.Key && kind.Any(own => own.Value == affiliation.Value)));

    /// <summary>Whoever has the name of an outlet whose reports are here hands on what it tells, though its report's words do not say that it is one.</summary>
    private bool IsOutlet(Telling told, VoiceParty party) => party is { Named: true, Kind: PartyKind.Organisation } && _names.Of(party.Name) is var name
        && _outlets.ContainsKey(name) && !string.Equals(told.Report.Outlet is { } own ? _names.Of(own) : null, name, StringComparison.OrdinalIgnoreCase);

    /// <summary>What a cited outlet tells by itself; -1 where none of it is held. "The Herald has learned", in the Herald, cites nobody.</summary>
    private int Cited(int node, Telling told, string outlet)
    {
        if (!_outlets.TryGetValue(outlet, out var hub))
        {
            return -1;
        }

        var isOther = _graph.RestsOn(hub).Any(other => other != node && _tellings[_counted[other]].Report.First != told.Report.First);
        return isOther ? hub : -1;
    }

    private void Own(int node, int root)
    {
        if (root >= 0)
        {
            _own[node].Add(root);
            _steps[_counted[node]] ??= _book.Roots[root].Why[^1];
        }
    }

    private void Block(int node, OriginRule rule, List<int> list)
    {
        var told = _tellings[_counted[node]];
        _blocked[node] = true;
        _steps[_counted[node]] = new OriginReason(rule, _counted[node], told.Report.Id, told.Holders is [{ Span: { } span }, ..] ? span : told.Span);
        list.Add(_counted[node]);
    }

    /// <summary>
    /// What a report says in its own voice beside what it attributes, its headline above all, is covered by that. A report that attributes nothing does not
    /// say.
    /// </summary>
    private void Settle()
    {
        var sourced = new Dictionary<string, int>(StringComparer.Ordinal);
        var byReport = Enumerable.Range(0, _counted.Count).Where(node => !_isSilent[node] && !_blocked[node]).GroupBy(node => _tellings[_counted[node]].Report.First, StringComparer.Ordinal);
        foreach (var report in byReport.ToList())
        {
            sourced[report.Key] = _graph.AddHub(report);
        }

        for (var node = 0; node < _counted.Count; node++)
        {
            if (_isSilent[node] && sourced.TryGetValue(_tellings[_counted[node]].Report.First, out var hub))
            {
                _graph.Rest(node, hub);
            }
            else if (_isSilent[node])
            {
                Own(node, _book.Unstated(_counted[node], _tellings[_counted[node]]));
            }
        }
    }

    /// <summary>The roots of every node, what rests on nothing further first; those of a group that cites itself and has no exit are its circle.</summary>
    private int[][] Gather()
    {
        var groups = _graph.Groups();
        var (roots, rests) = (new int[groups.Sum(static group => group.Length)][], new bool[groups.Sum(static group => group.Length)]);
        foreach (var group in groups)
        {
            var (found, isBlocked) = RootsOf(group, roots, rests);
            if (found.Length == 0 && !isBlocked && group.Any(node => node < _counted.Count))
            {
                found = [_book.Circular([.. group.Where(node => node < _counted.Count).Select(node => (_counted[node], _tellings[_counted[node]]))])];
            }

            foreach (var node in group)
            {
                (roots[node], rests[node]) = (found, isBlocked);
                if (node < _counted.Count && found.Length == 0 && !_blocked[node])
                {
                    Block(node, OriginRule.RestsOnWithdrawn, _resting);
                }
            }
        }

        return roots;
    }

    private (int[] Roots, bool IsBlocked) RootsOf(int[] group, int[][] roots, bool[] rests)
    {
        var own = group.Where(node => node < _counted.Count).SelectMany(node => _own[node]).ToList();
        var isBlocked = group.Any(node => node < _counted.Count && _blocked[node]);
        var below = group.SelectMany(node => _graph.RestsOn(node)).Where(node => roots[node] is not null).Distinct().ToList();
        isBlocked |= below.Exists(node => rests[node] && roots[node].Length == 0);
        return own.Count == 0 && below is [var only] ? (roots[only], isBlocked) : ([.. own.Concat(below.SelectMany(node => roots[node])).Distinct().Order()], isBlocked);
    }
}
