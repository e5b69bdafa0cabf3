using Hearsay.Invent.Worlds;

namespace Hearsay.Invent.Stories;

/// <summary>An event that somebody makes known and others run: a recall, a closure, a raid on a post.</summary>
internal sealed class PlainPlan(Newsroom room, Sources sources, Claim claim, Institution teller, Institution? second)
{
    private readonly Chance _chance = room.Chance;
    private readonly List<Outlet> _free = [.. room.World.Outlets.Where(static one => one.Kind is "paper" or "radio")];
    private DateTimeOffset _now = room.At(claim.Day.AddDays(claim.Part == "night" ? 1 : 0), claim.Part == "day" ? 15 : 7, room.Chance.Below(60));

    public void Plan()
    {
        var first = room.Publish(_chance.Of([.. room.World.Outlets.Where(static one => one.Kind == "wire")]), _now, Tell(Stance.Affirms, teller));
        if (_chance.In100(60) && room.HasRoom)
        {
            room.Copy(first, _chance.Take(_free), Later());
        }

        if (second is not null && room.HasRoom)
        {
            room.Publish(_chance.Take(_free), Later(), Tell(claim.Kind == EventKind.Raid ? Stance.Affirms : Stance.Presupposes, second));
        }

        if (_chance.In100(40) && room.HasRoom)
        {
            room.Publish(_chance.Take(_free), Later(), new PlannedTelling { Claim = claim, Stance = Stance.Affirms, Through = [first.Outlet], RestsOn = first, Voices = first.Tellings[0].Voices });
        }
    }

    private PlannedTelling Tell(Stance stance, Institution institution) => new() { Claim = claim, Stance = stance, Voices = [sources.Named(institution)] };

    private DateTimeOffset Later() => _now = _now.AddMinutes(_chance.From(40, 300));
}
