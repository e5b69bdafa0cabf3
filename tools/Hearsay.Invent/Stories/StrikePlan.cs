using Hearsay.Invent.Worlds;

namespace Hearsay.Invent.Stories;

/// <summary>A strike that nobody doubts, and a toll that moves: one who counts on, another who counts less.</summary>
internal sealed class StrikePlan(Newsroom room, Sources sources, Claim strike, Claim killed, Claim? injured)
{
    private readonly Chance _chance = room.Chance;
    private readonly List<Outlet> _papers = [.. room.World.Outlets.Where(static one => one.Kind == "paper")];
    private readonly List<Outlet> _radios = [.. room.World.Outlets.Where(static one => one.Kind == "radio")];
    private readonly List<Outlet> _wires = [.. room.World.Outlets.Where(static one => one.Kind == "wire")];
    private DateTimeOffset _now = room.At(strike.Day.AddDays(strike.Part == "night" ? 1 : 0), strike.Part == "day" ? 14 : 6, room.Chance.Below(60));

    public void Plan()
    {
        var world = room.World;
        var (rescuers, hospital) = (world.Local("civil defence", strike.Town), world.Local("General Hospital", strike.Town));
        var wire = _chance.Take(_wires);
        var count = _chance.From(4, 15);
        var first = room.Publish(wire, _now, Tell(strike, rescuers), Tell(killed, rescuers, new Toll(count, _chance.Of((string[])["at least", ""]))));
        room.Copy(first, _chance.Take(_papers), Later());
        if (_chance.In100(60))
        {
            var radio = _chance.Take(_radios);
            room.Publish(radio, Later(), new PlannedTelling { Claim = strike, Stance = Stance.Affirms, Voices = [new Voice.Observer(radio)] }, Tell(killed, rescuers, new Toll(count, "")));
        }

        var low = Math.Max(2, count - _chance.From(2, 8));
        var army = world.Ministry(world.Rival, "General Staff");
        if (_chance.In100(70))
        {
            room.Publish(_chance.Take(_papers), Later(), Tell(strike, army), Tell(killed, army, new Toll(low, _chance.Of((string[])["", "only"]))));
        }
        else
        {
            room.Publish(_chance.Take(_papers), Later(), new PlannedTelling { Claim = strike, Stance = Stance.Denies, Voices = [sources.Named(army)] }, Tell(killed, rescuers, new Toll(count, "")));
        }

        count += _chance.From(2, 9);
        var second = room.Publish(wire, Later(400), [Tell(killed, rescuers, new Toll(count, "")), .. Injured(hospital), .. Repeat(army, low)]);
        if (_chance.In100(60) && room.HasRoom)
        {
            room.Copy(second, _chance.Take(_papers), Later());
        }

        if (_chance.In100(50) && room.HasRoom)
        {
            room.Publish(_chance.Take(_papers), Later(), new PlannedTelling { Claim = strike, Stance = Stance.Presupposes, Voices = [sources.Named(world.Ministry(world.Third, "foreign ministry"))] });
        }

        if (_chance.In100(60) && room.HasRoom)
        {
            count += _chance.From(1, 6);
            room.Publish(_chance.Take(_papers), Later(900), [Tell(killed, rescuers, new Toll(count, "")), .. Injured(rescuers)]);
        }

        if (_chance.In100(40) && room.HasRoom)
        {
            room.Publish(_chance.Take(_papers), Later(), new PlannedTelling { Claim = strike, Stance = Stance.Affirms, Silently = first });
        }
    }

    private IEnumerable<PlannedTelling> Injured(Institution institution)
    {
        if (injured is not null)
        {
            yield return Tell(injured, institution, new Toll(_chance.From(21, 60), _chance.Of((string[])["", "more than", "at least"])));
        }
    }

    private IEnumerable<PlannedTelling> Repeat(Institution army, int low)
    {
        if (_chance.In100(40) && room.Reports.Any(report => report.Tellings.Any(one => one.Claim == killed && one.Voices is [Voice.Named named] && named.Institution == army)))
        {
            yield return Tell(killed, army, new Toll(low, "only"));
        }
    }

    private PlannedTelling Tell(Claim claim, Institution institution, Toll? toll = null) =>
        new() { Claim = claim, Stance = Stance.Affirms, Voices = [sources.Named(institution)], Toll = toll, Alleged = toll is null && institution.State is null && _chance.In100(15) ? "residents" : null };

    private DateTimeOffset Later(int most = 250) => _now = _now.AddMinutes(_chance.From(62, most));
}
