using Hearsay.Mentions;
using Hearsay.Statements.Events;

namespace Hearsay.Tests.Statements.Events;

/// <summary>Coders' records: statements and acts of speech, each with its dyad.</summary>
public sealed class CodedEventTests
{
    [Fact]
    public void An_accusation_is_an_event_beside_what_it_says()
    {
        var (events, reading) = Read("Norway accused Peru of shelling the port.");
        var main = CodedEvents.Main(events)!;
        Assert.Equal((EventType.Accuse, "Norway", "Peru"), (main.Kind.Type, Names(main.Sources, reading), Names(main.Recipients, reading)));
        Assert.Contains(events, static one => one.Kind.Type == EventType.Assault);
    }

    [Fact]
    public void Whoever_asks_is_the_source_of_a_request_and_who_is_to_act_its_recipient()
    {
        var (events, reading) = Read("Norway urged Peru to release the hostages.");
        var request = Assert.Single(events);
        Assert.Equal((EventType.Request, "Norway", "Peru"), (request.Kind.Type, Names(request.Sources, reading), Names(request.Recipients, reading)));
    }

    [Fact]
    public void Plain_telling_is_no_event() =>
        Assert.Equal(EventType.Assault, Assert.Single(Read("The ministry said the rebels attacked the port.").Events).Kind.Type);

    [Fact]
    public void The_main_event_is_the_first_that_stands_in_no_other()
    {
        var (events, reading) = Read("After it rejected the offer, Peru attacked the port.");
        Assert.Equal("attacked", CodedEvents.Main(events)!.Trigger.In(reading.Report.Text).ToString());
    }

    private static (System.Collections.Immutable.ImmutableArray<CodedEvent> Events, Reading Reading) Read(string text)
    {
        var reading = ShippedReader.Read(text);
        return (CodedEvents.Of(reading.Statements, reading.Attributions, reading.Parties), reading);
    }

    private static string Names(IEnumerable<PartyId> parties, Reading reading) =>
        string.Join("; ", parties.Select(id => reading.Parties.Single(party => party.Id == id).Name));
}
