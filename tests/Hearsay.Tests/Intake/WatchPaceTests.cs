using Hearsay.Intake.Watching;

namespace Hearsay.Tests.Intake;

/// <summary>How often pages and feeds are looked at.</summary>
public sealed class WatchPaceTests
{
    private static readonly DateTimeOffset Start = new(2031, 5, 12, 6, 30, 0, TimeSpan.Zero);

    [Fact]
    public void A_page_is_looked_at_ever_more_seldom_and_at_last_left_alone()
    {
        var pace = new WatchPace();
        var (hours, now) = (new List<double>(), Start);
        for (var visits = 1; pace.NextPage(now, new WatchedPlace { Since = Start, Visits = visits }) is { } next; visits++)
        {
            hours.Add((next - now).TotalHours);
            now = next;
        }

        Assert.Equal([1, 2, 4, 8, 16, 32, 64], hours);
    }

    [Fact]
    public void A_feed_that_is_not_to_be_had_is_asked_for_ever_more_seldom_but_every_day()
    {
        var pace = new WatchPace();
        Assert.Equal([0.25, 0.5, 1, 24, 24], ((int[])[0, 1, 2, 9, 1000]).Select(failures => (pace.NextFeed(Start, failures) - Start).TotalHours));
    }

    [Fact]
    public void A_page_that_is_not_to_be_had_is_given_up() =>
        Assert.Null(new WatchPace().NextPage(Start, new WatchedPlace { Since = Start, Failures = 9 }));
}
