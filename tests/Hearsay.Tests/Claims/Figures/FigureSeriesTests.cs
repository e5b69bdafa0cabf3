using Hearsay.Claims;
using Hearsay.Claims.Figures;
using Hearsay.Claims.Origins;
using Hearsay.Mentions;
using Hearsay.Mentions.Quantities;
using Hearsay.Statements;
using Hearsay.Tests.Claims.Origins;
using Hearsay.Text;

namespace Hearsay.Tests.Claims.Figures;

/// <summary>How a figure moves through the reports of a claim.</summary>
public sealed class FigureSeriesTests
{
    private static readonly MeasurementKey Killed = new("person", "killed", null, null, null, Aggregation.Cumulative);

    /// <summary>One monitor's toll, through five outlets over two days.</summary>
    [Fact]
    public void A_toll_that_its_origin_counts_on_is_a_row_of_updates_and_no_conflict()
    {
        var series = Assert.Single(Series(Told(0, 0, 22), Told(5, 0, 24), Told(20, 0, 60), Told(30, 0, 73), Told(44, 0, 81)));

        Assert.Equal([null, .. Enumerable.Repeat<FigureRelation?>(FigureRelation.Update, 4)], series.Points.Select(static point => point.Relation));
        Assert.Equal([true, true, true, true, false], series.Points.Select(static point => point.IsSuperseded));
        Assert.Empty(series.Conflicts());
    }

    [Fact]
    public void Two_origins_that_count_apart_at_one_time_conflict_once()
    {
        var series = Assert.Single(Series(Told(0, 0, 29), Told(0, 1, 175), Told(0, 1, 175)));

        Assert.Equal(2, series.Points.Length);
        Assert.Equal(new FigureConflict(0, 1), Assert.Single(series.Conflicts()));
    }

    [Fact]
    public void Superseded_figures_conflict_with_nobody()
    {
        var series = Assert.Single(Series(Told(0, 0, 40), Told(1, 1, 28), Told(30, 0, 28), Told(31, 1, 28)));

        Assert.Equal(FigureRelation.Revision, series.Points[2].Relation);
        Assert.Empty(series.Conflicts());
    }

    [Fact]
    public void Another_thing_counted_is_another_series()
    {
        var wounded = Told(0, 1, 175, Killed with { Status = "killed+injured" });

        Assert.Equal(2, Series(Told(0, 0, 29), wounded).Length);
    }

    [Fact]
    public void A_part_that_exceeds_its_whole_is_found()
    {
        var children = Told(0, 0, 12, Killed with { Subject = "child" });
        Assert.Single(FigureSeriesFinder.PartsAboveWholes([.. Series(children, Told(1, 1, 9))]));

        // The whole was told before the part and may have grown since.
        Assert.Empty(FigureSeriesFinder.PartsAboveWholes([.. Series(Told(0, 1, 9), Told(9, 0, 12, Killed with { Subject = "child" }))]));
        Assert.Empty(FigureSeriesFinder.PartsAboveWholes([.. Series(children, Told(0, 1, 30))]));
    }

    /// <summary>Who cites the monitor gives the monitor's figure.</summary>
    [Fact]
    public void The_figure_of_a_relay_is_its_origins()
    {
        var relay = Told(3, 0, 24) with { Report = new TellingReport { Id = "relay", Order = 3, Outlet = "Relay", Published = At(3) } };
        relay = relay.By(new VoiceParty { Id = new PartyId(1), Name = "Outlet 0", Kind = PartyKind.Outlet }, Stance.Relays);
        var series = Assert.Single(Series(Told(0, 0, 22), relay));

        Assert.Equal(FigureRelation.Update, series.Points[1].Relation);
    }

    /// <summary>A copy rests on all whom the copied report heard, and gives nobody the other's figure.</summary>
    [Fact]
    public void A_copy_moves_no_figure()
    {
        var heard = Told(0, 0, 14);
        var other = Told(0, 1, 4) with { Report = heard.Report, Statement = new StatementId(2) };
        var paper = new TellingReport { Id = "copy", Order = 2, Outlet = "Paper", Published = At(2) };
        var series = Assert.Single(Series(heard, other, heard with { Report = paper, ReusedFrom = heard.Report.Id }, other with { Report = paper, ReusedFrom = heard.Report.Id }));

        Assert.Equal([14, 4], series.Points.Select(static point => (int)point.Figure.Hard.Low!));
    }

    private static FigureSeries[] Series(params Telling[] told) => [.. FigureSeriesFinder.Find(told, OriginCounter.Count(told))];

    private static DateTimeOffset At(int hour) => DateTimeOffset.UnixEpoch.AddHours(hour);

    private static int _reports;

    private static Telling Told(int hour, int institution, decimal number, MeasurementKey? key = null)
    {
        var report = Interlocked.Increment(ref _reports);
        var figure = new ToldFigure { Key = key ?? Killed, Hard = Interval.At(number), Soft = Interval.At(number), Span = new TextSpan(0, 2) };
        return InventedClaim.Unattributed(report, $"Outlet {institution}").By(InventedClaim.Institution(institution)) with
        {
            Report = new TellingReport { Id = $"f{report}", Order = hour, Outlet = $"Outlet {institution}", Published = At(hour) },
            Figures = [figure],
        };
    }
}
