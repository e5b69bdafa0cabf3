using Hearsay.Invent.Worlds;

namespace Hearsay.Invent.Stories;

/// <summary>
/// The story that everybody tells and few know: a scoop, the wire that relays it, copies and paraphrases of the wire, second sources, denials, a withdrawal,
/// newsletters that cite each other.
/// </summary>
internal sealed class ContestedPlan
{
    private readonly Newsroom _room;
    private readonly Sources _sources;
    private readonly Chance _chance;
    private readonly World _world;
    private readonly Claim _claim;
    private readonly Claim? _narrower;
    private readonly Claim? _wider;
    private readonly List<Outlet> _free;
    private DateTimeOffset _now;
    private bool _isWithdrawn;

    public ContestedPlan(Newsroom room, Sources sources, Claim claim, Claim? narrower)
    {
        (_room, _sources, _chance, _world, _claim, _narrower) = (room, sources, room.Chance, room.World, claim, narrower);
        _wider = narrower is null ? null : claim;
        _free = [.. _world.Outlets];
        _now = room.At(claim.Day.AddDays(claim.Part == "night" ? 1 : 0), claim.Part == "day" ? 15 : 7, _chance.Below(60));
    }

    public void Plan()
    {
        var scoop = _room.Publish(Take("paper", "radio"), _now, Tell(Stance.Affirms, ScoopVoices()));
        var wire = Take("wire");
        var relay = _room.Publish(wire, Later(), [Relay(scoop, shown: true), .. _chance.In100(60) ? [Aside()] : Array.Empty<PlannedTelling>()]);
        List<Action> moves =
        [
            () => _room.Copy(relay, Take("paper", "radio"), Later()),
            () => _room.Publish(Take("paper", "radio"), Later(), Relay(scoop, _chance.In100(75))),
            () => Deny(wire, scoop, _claim.Accused[0]),
        ];
        List<Action> perhaps =
        [
            () => _room.Copy(relay, Take("paper", "radio"), Later()),
            () => _room.Publish(Take("paper", "radio"), Later(), Tell(Stance.Affirms, [], through: [wire, scoop.Outlet], restsOn: relay, voices: scoop.Tellings[0].Voices)),
            () => _room.Publish(Take("paper", "newsletter"), Later(), new PlannedTelling { Claim = _claim, Stance = Stance.Affirms, Silently = scoop }),
            () => SecondSource(scoop),
            () => SecondSource(scoop),
            Confirm,
            () => Deny(Take("paper", "radio"), _chance.In100(50) ? scoop : null, Denier()),
            Circle,
            OpenEnd,
            () => _room.Publish(Take("paper", "radio"), Later(), Tell(Stance.Presupposes, [_sources.Named(_world.Ministry(_world.Third, "foreign ministry"))])),
            () => _room.Publish(Take("paper", "radio"), Later(), Relay(scoop, _chance.In100(75)), Aside()),
            Narrow,
        ];
        moves.Add(_chance.Take(perhaps));
        while (moves.Count > 0 && _room.HasRoom && _free.Count(static one => one.Kind is "paper" or "radio") > 2)
        {
            _chance.Take(moves)();
            if (perhaps.Count > 0 && _chance.In100(85))
            {
                moves.Add(_chance.Take(perhaps));
            }
        }
    }

    private Voice[] ScoopVoices() => _chance.Below(100) switch
    {
        < 35 => [_sources.Officials(_world.Rival), _sources.Officials(_world.Third)],
        < 60 => [_sources.Unnamed(_chance.Of((State[])[_world.Rival, _world.Third]))],
        < 75 => [_sources.Unnamed(state: null)],
        _ => [_sources.Named(_chance.Of([.. _world.Of(_world.Third)]))],
    };

    private PlannedTelling Relay(PlannedReport report, bool shown) =>
        Tell(Stance.Affirms, [], through: [report.Outlet], restsOn: report, voices: shown ? report.Tellings[0].Voices : []);

    /// <summary>Somebody official who declines, doubts or does not know.</summary>
    private PlannedTelling Aside() => Tell(_chance.Of((Stance[])[Stance.Declines, Stance.NotKnown, Stance.Doubts]), [_sources.Named(_world.Ministry(_world.Third, "defence ministry"))]);

    private Institution Denier() => _chance.In100(60) ? _world.Ministry(_world.Land, "interior ministry") : _claim.Accused[0];

    private void Deny(Outlet outlet, PlannedReport? relayed, Institution denier) =>
        _room.Publish(outlet, Later(), [Tell(Stance.Denies, [_sources.Named(denier)]), .. relayed is null ? Array.Empty<PlannedTelling>() : [Relay(relayed, _chance.In100(60))]]);

    /// <summary>Another outlet with somebody of its own, who may be the same person; in half of the cases it takes its report back.</summary>
    private void SecondSource(PlannedReport scoop)
    {
        var outlet = Take("radio", "paper");
        var voice = scoop.Tellings[0].Voices[0] is Voice.Unnamed before && _chance.In100(40) ? _sources.SameAs(before)
            : _sources.Unnamed(_chance.In100(70) ? _chance.Of((State[])[_world.Rival, _world.Third]) : null);
        var report = _room.Publish(outlet, Later(), [Tell(Stance.Affirms, [voice]), .. _chance.In100(30) ? [Relay(scoop, shown: true)] : Array.Empty<PlannedTelling>()]);
        if (report.Tellings.Count > 1 || !_room.HasRoom)
        {
            return;
        }

        if (_chance.In100(50))
        {
            _room.Publish(Take("paper"), Later(), Relay(report, shown: true));
        }

        // One withdrawal is enough for a case.
        if (!_isWithdrawn && _chance.In100(50) && _room.HasRoom)
        {
            _isWithdrawn = true;
            _room.Publish(outlet, Later(300), new PlannedTelling { Claim = _claim, Stance = Stance.Withdraws, Voices = [new Voice.Retractor(outlet)] });
            if (_chance.In100(60) && _room.HasRoom)
            {
                _room.Publish(Take("paper"), Later(), Relay(report, shown: true));
            }
        }
    }

    private void Confirm()
    {
        var institution = _chance.In100(50) ? _world.Local("Monitoring Office") : _chance.Of([.. _world.Of(_world.Rival).Take(4)]);
        var report = _room.Publish(Take("wire", "paper", "radio"), Later(), Tell(Stance.Affirms, [_sources.Named(institution)]));
        if (report.Outlet.Kind == "wire" && _chance.In100(60) && _room.HasRoom)
        {
            _room.Copy(report, Take("paper"), Later());
        }
    }

    private void Circle()
    {
        if (_free.Count(static one => one.Kind == "newsletter") < 2)
        {
            return;
        }

        var (one, other) = (Take("newsletter"), Take("newsletter"));
        var first = _room.Publish(one, Later(), Tell(Stance.Affirms, [], through: [other]));
        first.Tellings[0].RestsOn = _room.Publish(other, Later(), Tell(Stance.Affirms, [], through: [one], restsOn: first));
    }

    /// <summary>An outlet is cited whose report nobody has.</summary>
    private void OpenEnd()
    {
        var cited = Take("newsletter", "paper");
        var isTold = _chance.In100(40);
        _room.Publish(Take("paper", "radio"), Later(), new PlannedTelling
        {
            Claim = _claim,
            Stance = Stance.Affirms,
            Through = [cited],
            Voices = isTold ? [_sources.Unnamed(_world.Rival)] : [],
            Actual = isTold ? null : _sources.Unknown(),
        });
    }

    /// <summary>Somebody is more exact than everybody else, and the accused denies that and no more.</summary>
    private void Narrow()
    {
        if (_narrower is null || _wider is null)
        {
            return;
        }

        _room.Publish(Take("paper", "radio"), Later(), new PlannedTelling { Claim = _narrower, Stance = Stance.Affirms, Voices = [_sources.Named(_world.Local("Rights Centre"))] });
        if (_chance.In100(70) && _room.HasRoom)
        {
            _room.Publish(Take("paper", "radio"), Later(), new PlannedTelling { Claim = _narrower, Stance = Stance.Denies, Voices = [new Voice.Named(_world.Unit, BySpeaker: true)] });
        }
    }

    private PlannedTelling Tell(Stance stance, Voice[] own, IReadOnlyList<Outlet>? through = null, PlannedReport? restsOn = null, IReadOnlyList<Voice>? voices = null) =>
        new() { Claim = _claim, Stance = stance, Voices = voices ?? own, Through = through ?? [], RestsOn = restsOn };

    private DateTimeOffset Later(int most = 200) => _now = _now.AddMinutes(_chance.From(12, most));

    /// <summary>An outlet that has not told this claim yet, of the first kind of which one is left.</summary>
    private Outlet Take(params ReadOnlySpan<string> kinds)
    {
        foreach (var kind in kinds)
        {
            List<Outlet> fitting = [.. _free.Where(one => one.Kind == kind)];
            if (fitting.Count > 0)
            {
                var taken = _chance.Of(fitting);
                _free.Remove(taken);
                return taken;
            }
        }

        var any = _chance.Take(_free);
        return any;
    }
}
