using Hearsay.Claims.Origins;
using Hearsay.Score.Origins;
using Hearsay.Statements;

namespace Hearsay.Tests.Claims.Origins;

/// <summary>Reports whose true origins are known.</summary>
public sealed class InventedReportingTests
{
    public static TheoryData<double, double, double> Worlds() => new() { { 0, 0, 0 }, { 0.3, 0.1, 0 }, { 0.6, 0.3, 0 }, { 0.3, 0.1, 0.2 } };

    [Theory, MemberData(nameof(Worlds))]
    public void The_truth_lies_between_the_bounds_where_sources_are_disclosed(double unnamed, double silent, double withdrawn)
    {
        var world = new ReportingWorld("any") { Unnamed = unnamed, Silent = silent, Withdrawn = withdrawn };
        for (var seed = 10_001UL; seed <= 10_500; seed++)
        {
            var told = new InventedReporting(world, seed);
            var count = OriginCounter.Count(told.Tellings);
            Assert.True(told.Truth >= count.Min && told.Truth <= count.Max, $"Seed {seed}: {told.Truth} is not within {count.Min}..{count.Max}.");
        }
    }

    /// <summary>What one origin has from another and does not say is in no text: the bounds are of what is disclosed, and the truth may lie below.</summary>
    [Fact]
    public void A_hidden_upstream_is_not_seen()
    {
        var world = new ReportingWorld("hidden") { HiddenUpstream = 0.5, Unnamed = 0 };
        Assert.Contains(Enumerable.Range(1, 100), seed => new InventedReporting(world, (ulong)seed) is var told && OriginCounter.Count(told.Tellings).Min > told.Truth);
    }

    [Fact]
    public void A_claim_of_ten_thousand_reports_is_counted()
    {
        var told = new InventedReporting(new ReportingWorld("large") { Reports = 10_000, Unnamed = 0.5, Withdrawn = 0.05, MostOrigins = 40 }, 7);
        foreach (var level in Enum.GetValues<OriginLevel>())
        {
            var count = OriginCounter.Count(told.Tellings, new OriginOptions { Level = level });
            Assert.InRange(count.Min, 1, count.Max);
            Assert.Equal(10_000, count.Reports - told.Tellings.Count(static one => one.Stance == Stance.Withdraws));
        }
    }
}
