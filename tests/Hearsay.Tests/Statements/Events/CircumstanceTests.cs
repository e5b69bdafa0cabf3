using Hearsay.Statements;

namespace Hearsay.Tests.Statements.Events;

/// <summary>Time, place and figures belong to the event under whose trigger they hang, and to no other.</summary>
public sealed class CircumstanceTests
{
    private static readonly DateOnly Published = new(2031, 5, 12);

    [Fact]
    public void The_time_of_an_event_is_not_the_time_of_telling()
    {
        var reading = ShippedReader.Read("The ministry said on Sunday that rebels shelled the bridge on Friday.", Published);
        Assert.Equal("2031-05-09", TimeOf(reading, "shelled"));
    }

    [Fact]
    public void What_is_only_told_on_a_day_has_no_time() =>
        Assert.Null(TimeOf(ShippedReader.Read("The ministry said on Sunday that rebels shelled the bridge.", Published), "shelled"));

    [Fact]
    public void Each_clause_keeps_its_own_time()
    {
        var reading = ShippedReader.Read("The army withdrew on Friday after rebels captured the town on Thursday.", Published);
        Assert.Equal(("2031-05-09", "2031-05-08"), (TimeOf(reading, "withdrew"), TimeOf(reading, "captured")));
    }

    [Fact]
    public void A_light_word_hands_its_time_on() =>
        Assert.Equal("2031-05-09", TimeOf(ShippedReader.Read("On Friday the rebels began to shell the town.", Published), "shell"));

    [Fact]
    public void The_innermost_place_is_where_it_was()
    {
        var reading = ShippedReader.Read("Police arrested ten students in Lyon, France.");
        Assert.Equal("Lyon", PlacesOf(reading, "arrested"));
    }

    [Fact]
    public void Whence_and_whither_are_not_where() =>
        Assert.Equal("", PlacesOf(ShippedReader.Read("The minister travelled from Lyon to Madrid."), "travelled"));

    [Fact]
    public void Casualties_are_quantities_of_their_event()
    {
        var reading = ShippedReader.Read("The blast killed at least 30 people. Gunmen wounded dozens of students.");
        Assert.Equal((30, 12), (Low(reading, "killed"), Low(reading, "wounded")));
    }

    private static StatedEvent Told(Reading reading, string trigger) =>
        reading.Statements.Single(one => one.Event.Trigger.In(reading.Report.Text).SequenceEqual(trigger)).Event;

    private static string? TimeOf(Reading reading, string trigger) =>
        Told(reading, trigger).Time is { } id ? reading.Times.Single(time => time.Id == id).Edtf : null;

    private static string PlacesOf(Reading reading, string trigger) =>
        string.Join("; ", Told(reading, trigger).Places.Select(id => reading.Places.Single(place => place.Id == id).Name));

    private static decimal? Low(Reading reading, string trigger) =>
        Told(reading, trigger).Quantities is [var id] ? reading.Quantities.Single(quantity => quantity.Id == id).Hard.Low : null;
}
