using Hearsay.Invent.Worlds;

namespace Hearsay.Invent.Stories;

/// <summary>Gives out reports, each at a minute of its own, until there are as many as were asked for.</summary>
internal sealed class Newsroom(World world, Chance chance, DateOnly firstDay, int most)
{
    private readonly HashSet<long> _minutes = [];
    private readonly List<PlannedReport> _reports = [];

    public IReadOnlyList<PlannedReport> Reports => _reports;

    public World World => world;

    public Chance Chance => chance;

    public bool HasRoom => _reports.Count < most;

    public DateOnly Day(int number) => firstDay.AddDays(number);

    /// <summary>A time of day in the land where it happens.</summary>
    public DateTimeOffset At(DateOnly day, int hour, int minute = 0) => new(day.ToDateTime(new TimeOnly(hour, minute)), world.Land.Offset);

    public PlannedReport Publish(Outlet outlet, DateTimeOffset notBefore, params IEnumerable<PlannedTelling> tellings)
    {
        var report = new PlannedReport { Outlet = outlet, Published = Free(notBefore).ToOffset(outlet.Home.Offset), Tellings = [.. tellings] };
        _reports.Add(report);
        return report;
    }

    public void Copy(PlannedReport report, Outlet outlet, DateTimeOffset notBefore)
    {
        var copy = new PlannedReport
        {
            Outlet = outlet,
            Published = Free(notBefore).ToOffset(outlet.Home.Offset),
            CopyOf = report,
            Edit = (CopyEdit)chance.Below(3),
            Tellings = [.. report.Tellings.Select(static telling => telling.Again())],
        };
        _reports.Add(copy);
    }

    private DateTimeOffset Free(DateTimeOffset time)
    {
        while (!_minutes.Add(time.UtcTicks / TimeSpan.TicksPerMinute))
        {
            time = time.AddMinutes(1);
        }

        return time;
    }
}
