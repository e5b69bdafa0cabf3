using Hearsay.Invent.Worlds;

namespace Hearsay.Invent.Stories;

/// <summary>What can be told in a case.</summary>
internal sealed class Claims
{
    public Claims(World world, Chance chance, DateOnly firstDay)
    {
        List<string> towns = [.. world.Towns];
        var parts = (string[])["early", "day", "night"];
        var kind = chance.Of((EventKind[])[EventKind.Seizure, EventKind.Seizure, EventKind.Crossing, EventKind.Downing]);
        Contested = new Claim
        {
            Id = "main",
            Kind = kind,
            Actor = kind == EventKind.Downing ? "defenders" : "group",
            By = world.Land,
            Town = chance.Take(towns),
            Accused = kind == EventKind.Downing ? [world.Ministry(world.Land, "defence ministry"), world.Ministry(world.Land, "General Staff")] : [world.Group, world.Unit],
            Thing = chance.Of(Names.All("facility")),
            Day = firstDay.AddDays(chance.From(0, 1)),
            Part = chance.Of(parts),
        };
        Narrower = kind == EventKind.Downing ? null : Contested with { Id = "unit", Actor = "unit", Accused = [world.Unit], Refines = "main" };
        var isAir = chance.In100(60);
        Strike = new Claim
        {
            Id = "strike",
            Kind = isAir ? EventKind.Strike : EventKind.Shelling,
            Actor = isAir ? "jets" : "guns",
            By = world.Rival,
            Town = chance.Take(towns),
            Thing = chance.Of(Names.All("site")),
            Accused = [world.Ministry(world.Rival, "General Staff"), world.Ministry(world.Rival, "defence ministry")],
            Day = firstDay.AddDays(chance.From(0, 2)),
            Part = chance.Of(parts),
        };
        Killed = Strike with { Id = "killed", Kind = EventKind.Killed, Actor = "nobody", Accused = [] };
        Injured = Strike with { Id = "injured", Kind = EventKind.Injured, Actor = "nobody", Accused = [] };
        Measure = new Claim
        {
            Id = "measure",
            Kind = chance.In100(50) ? EventKind.Recall : EventKind.Closure,
            Actor = "state",
            By = world.Rival,
            Town = chance.Take(towns),
            Thing = "border crossing",
            Day = firstDay.AddDays(chance.From(1, 3)),
            Part = "day",
        };
        FirstRaid = new Claim
        {
            Id = "raid-1",
            Kind = EventKind.Raid,
            Actor = "gunmen",
            Town = chance.Take(towns),
            Thing = chance.Of(Names.All("post")),
            Day = firstDay,
            Part = chance.Of(parts),
            LookAlikes = ["raid-2"],
        };
        // Another town, or the same one on another day: in neither case the same event.
        SecondRaid = FirstRaid with { Id = "raid-2", Town = chance.In100(65) ? chance.Take(towns) : FirstRaid.Town, Day = firstDay.AddDays(chance.From(2, 3)), LookAlikes = ["raid-1"] };
    }

    public Claim Contested { get; }

    public Claim? Narrower { get; }

    public Claim Strike { get; }

    public Claim Killed { get; }

    public Claim Injured { get; }

    public Claim Measure { get; }

    public Claim FirstRaid { get; }

    public Claim SecondRaid { get; }

    public IEnumerable<Claim> All => [Contested, .. Narrower is null ? Array.Empty<Claim>() : [Narrower], Strike, Killed, Injured, Measure, FirstRaid, SecondRaid];
}
