using Hearsay.Invent.Worlds;

namespace Hearsay.Invent.Stories;

/// <summary>Makes the graph of a seed: two to eight claims over five days, told by as many reports as are asked for.</summary>
public static class StoryPlanner
{
    /// <exception cref="ArgumentOutOfRangeException">Fewer than ten reports are no story.</exception>
    public static Story Plan(int seed, int reports, string templates)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(reports, 10);
        ArgumentNullException.ThrowIfNull(templates);
        var world = new WorldBuilder(Chance.Of(seed, "world")).Build();
        var chance = Chance.Of(seed, "story");
        var firstDay = new DateOnly(chance.From(2031, 2039), chance.From(1, 12), chance.From(1, 24));
        var room = new Newsroom(world, chance, firstDay, reports - Math.Max(1, reports / 10));
        var claims = new Claims(world, chance, firstDay);
        var sources = new Sources(world, chance);

        var narrower = chance.In100(50) ? claims.Narrower : null;
        var contested = claims.Contested;
        var hasStrike = chance.In100(85);
        if (hasStrike)
        {
            new StrikePlan(room, sources, claims.Strike, claims.Killed, chance.In100(40) ? claims.Injured : null).Plan();
        }

        if (!hasStrike || chance.In100(70))
        {
            var teller = world.Ministry(world.Rival, claims.Measure.Kind == EventKind.Recall ? "foreign ministry" : "border guard service");
            new PlainPlan(room, sources, claims.Measure, teller, chance.In100(50) ? world.Ministry(world.Land, "foreign ministry") : null).Plan();
        }

        if (!hasStrike || chance.In100(75))
        {
            var guards = world.Ministry(world.Land, "border guard service");
            new PlainPlan(room, sources, claims.FirstRaid, guards, chance.In100(50) ? world.Local("town council", claims.FirstRaid.Town) : null).Plan();
            new PlainPlan(room, sources, claims.SecondRaid, guards, chance.In100(40) ? world.Local("General Hospital", claims.SecondRaid.Town) : null).Plan();
        }

        new ContestedPlan(room, sources, contested, narrower).Plan();
        return Order(seed, world, claims, room, reports, templates);
    }

    /// <summary>Puts the reports in the order of their times, with other news among them.</summary>
    private static Story Order(int seed, World world, Claims claims, Newsroom room, int reports, string templates)
    {
        var chance = room.Chance;
        while (room.Reports.Count < reports)
        {
            room.Publish(chance.Of(world.Outlets), room.At(room.Day(chance.Below(5)), chance.From(6, 21), chance.Below(60)));
        }

        List<PlannedReport> ordered = [.. room.Reports.OrderBy(static report => report.Published)];
        for (var place = 0; place < ordered.Count; place++)
        {
            ordered[place].Id = $"r{place + 1:D2}";
            ordered[place].Templates = templates == "both" ? chance.Of((string[])["a", "b"]) : templates;
        }

        var told = ordered.SelectMany(static report => report.Tellings).Select(static telling => telling.Claim.Id).ToHashSet(StringComparer.Ordinal);
        return new Story(seed, world, [.. claims.All.Where(claim => told.Contains(claim.Id)).Select(claim => claim with
        {
            Refines = claim.Refines is { } wider && told.Contains(wider) ? wider : null,
            LookAlikes = [.. claim.LookAlikes.Where(told.Contains)],
        })], ordered);
    }
}
