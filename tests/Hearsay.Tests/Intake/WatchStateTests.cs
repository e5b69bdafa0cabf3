using Hearsay.Intake.Watching;

namespace Hearsay.Tests.Intake;

/// <summary>What is remembered between two rounds.</summary>
public sealed class WatchStateTests
{
    private const string Address = "https://wire.example/a";

    private static readonly DateTimeOffset Start = new(2031, 5, 12, 6, 30, 0, TimeSpan.Zero);

    private readonly WatchState _state = WatchState.Load("no such file", null, new WatchPace());

    [Fact]
    public void A_page_is_noticed_once_for_each_thing_that_is_said_of_it()
    {
        Assert.True(_state.Notice(Address, "Ferries stop", Start));
        Assert.False(_state.Notice(Address, "Ferries stop", Start.AddHours(1)));
        Assert.True(_state.Notice(Address, "Ferries go again", Start.AddHours(2)));
    }

    [Fact]
    public void A_page_that_was_let_alone_is_forgotten_after_forty_days()
    {
        _state.Notice(Address, "Ferries stop", Start);
        Assert.False(_state.PageVisited(Address, new WatchedPlace { Since = Start, Failures = 9, Told = "Ferries stop" }, Start));
        _state.Forget(Start.AddDays(39));
        Assert.False(_state.Notice(Address, "Ferries stop", Start.AddDays(39)));

        // It was named on the thirty-ninth day.
        _state.Forget(Start.AddDays(78));
        Assert.False(_state.Notice(Address, "Ferries stop", Start.AddDays(38)));
        _state.Forget(Start.AddDays(79));
        Assert.True(_state.Notice(Address, "Ferries stop", Start.AddDays(79)));
    }

    [Theory]
    [InlineData(1, 0.25)]
    [InlineData(180, 3)]
    [InlineData(100_000, 24)]
    public void A_server_that_asks_for_time_gets_it_up_to_a_day(int minutes, double hours)
    {
        _state.FeedVisited(Address, new WatchedPlace { Since = Start }, Start, TimeSpan.FromMinutes(minutes));
        Assert.Null(_state.DueFeed(Address, Start.AddHours(hours) - TimeSpan.FromSeconds(1)));
        Assert.NotNull(_state.DueFeed(Address, Start.AddHours(hours)));
    }
}
