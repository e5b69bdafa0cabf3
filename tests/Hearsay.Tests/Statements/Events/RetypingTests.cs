using Hearsay.Statements;
using Hearsay.Statements.Events;
using Hearsay.Statements.Standings;

namespace Hearsay.Tests.Statements.Events;

/// <summary>PLOVER's type follows the standing; the content's own kind is kept beside it.</summary>
public sealed class RetypingTests
{
    [Theory]
    [InlineData(EventType.Assault, Modality.Threatened, EventType.Threaten, EventMode.Violence)]
    [InlineData(EventType.Sanction, Modality.Threatened, EventType.Threaten, EventMode.Relations)]
    [InlineData(EventType.Cooperate, Modality.Planned, EventType.Agree, null)]
    [InlineData(EventType.Consult, Modality.Planned, EventType.Agree, null)]
    [InlineData(EventType.Retreat, Modality.Planned, EventType.Concede, null)]
    [InlineData(EventType.Concede, Modality.Planned, EventType.Concede, null)]
    [InlineData(EventType.Aid, Modality.Requested, EventType.Request, EventMode.Assist)]
    [InlineData(EventType.Consult, Modality.Requested, EventType.Request, EventMode.Meet)]
    [InlineData(EventType.Assault, Modality.Believed, EventType.Assault, null)]
    [InlineData(EventType.Assault, Modality.Happened, EventType.Assault, null)]
    public void What_is_not_done_yet_is_the_act_of_saying_so(EventType content, Modality modality, EventType expected, EventMode? mode) =>
        Assert.Equal(new EventKind(expected, mode), Retyping.Of(new EventKind(content), new Standing(Polarity.Affirmed, modality), over: null, isOwn: false));

    [Fact]
    public void Violence_that_others_foresee_is_no_threat()
    {
        var assault = new EventKind(EventType.Assault);
        var ahead = new Standing(Polarity.Affirmed, Modality.Planned);
        Assert.Equal(assault, Retyping.Of(assault, ahead, over: null, isOwn: false));
        Assert.Equal(EventType.Threaten, Retyping.Of(assault, ahead, over: null, isOwn: true)?.Type);
    }

    [Fact]
    public void A_refusal_rejects_and_a_denied_deed_stays_a_deed()
    {
        var negated = new Standing(Polarity.Negated, Modality.Happened);
        Assert.Equal(EventType.Reject, Retyping.Of(new EventKind(EventType.Consult), negated, EventType.Reject, isOwn: true)?.Type);
        Assert.Equal(EventType.Assault, Retyping.Of(new EventKind(EventType.Assault), negated, over: null, isOwn: true)?.Type);
    }

    [Fact]
    public void What_has_no_kind_gets_none_from_having_happened() =>
        Assert.Null(Retyping.Of(null, new Standing(Polarity.Affirmed, Modality.Happened), over: null, isOwn: false));
}
