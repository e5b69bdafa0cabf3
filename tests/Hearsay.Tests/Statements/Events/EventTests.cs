using Hearsay.Mentions;
using Hearsay.Statements;
using Hearsay.Statements.Events;
using Hearsay.Tests.Architecture;

namespace Hearsay.Tests.Statements.Events;

/// <summary>What kind of event a statement tells, and who does what to whom: one invented sentence a rule, in told.tsv.</summary>
public sealed class EventTests
{
    public static TheoryData<string, string, string, string, string, string, string> Sentences()
    {
        var sentences = new TheoryData<string, string, string, string, string, string, string>();
        foreach (var line in File.ReadLines(SourceTree.PathOf("tests/Hearsay.Tests/Statements/Events/told.tsv")).Where(static line => line.Length > 0 && line[0] != '#'))
        {
            var cells = line.Split('\t');
            sentences.Add(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
        }

        return sentences;
    }

    [Theory, MemberData(nameof(Sentences))]
    public void An_event_has_its_kind_and_its_parties(string text, string trigger, string type, string mode, string content, string actors, string recipients)
    {
        var reading = ShippedReader.Read(text);
        var told = reading.Statements.First(one => one.Event.Trigger.In(text).SequenceEqual(trigger)).Event;

        Assert.Equal((type, mode, content), (Name(told.Kind?.Type), told.Kind?.Mode is { } known ? PloverName.Of(known) : ".", Name(told.Content?.Type)));
        Assert.Equal((actors, recipients), (Names(told.Actors, reading), Names(told.Recipients, reading)));
    }

    [Fact]
    public void An_event_without_an_actor_is_still_an_event()
    {
        var told = Told("Three villagers were killed in the valley.", "killed");
        Assert.Equal(EventType.Assault, told.Kind?.Type);
        Assert.Empty(told.Actors);
    }

    [Fact]
    public void A_deed_is_a_statement_whatever_hangs_on_its_object()
    {
        var told = Told("Norway has imposed sanctions on the group that controls the port, the embassy said.", "imposed");
        Assert.Equal(EventType.Sanction, told.Kind?.Type);
    }

    [Theory]
    [InlineData("An Iranian airstrike on the port killed two sailors.", "airstrike", "Iran")]
    [InlineData("The envoy denounced Peru's attack on the port.", "attack", "Peru")]
    [InlineData("The envoy denounced the attack by the rebels on the port.", "attack", "rebels on the port|rebels")]
    public void The_adjective_of_a_state_a_possessor_and_by_name_the_actor_of_an_event_noun(string text, string trigger, string actor)
    {
        var reading = ShippedReader.Read(text);
        var told = reading.Statements.First(one => one.Event.Trigger.In(text).SequenceEqual(trigger)).Event;
        Assert.Contains(Names(told.Actors, reading), actor.Split('|'));
    }

    private static StatedEvent Told(string text, string trigger) =>
        ShippedReader.Read(text).Statements.Single(one => one.Event.Trigger.In(text).SequenceEqual(trigger)).Event;

    private static string Name(EventType? type) => type is { } known ? PloverName.Of(known) : ".";

    private static string Names(IEnumerable<PartyId> parties, Reading reading) =>
        string.Join("; ", parties.Select(id => reading.Parties.Single(party => party.Id == id).Name)) is { Length: > 0 } names ? names : ".";
}
