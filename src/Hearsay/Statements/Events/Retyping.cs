using Hearsay.Statements.Standings;

namespace Hearsay.Statements.Events;

/// <summary>
/// PLOVER's rule that the type follows the standing: an assault that is threatened is a threat, a meeting that is planned an agreement, help that is asked
/// for a request (docs/events.md has the table).
/// </summary>
internal static class Retyping
{
    /// <summary>
    /// <paramref name="over"/>: the act of the word over the clause ("refuse to"), null where there is none; <paramref name="isOwn"/>: whoever holds the
    /// statement is who acts in it. That Velmar "may attack" is no threat where Norvia says it.
    /// </summary>
    public static EventKind? Of(EventKind? content, Standing standing, EventType? over, bool isOwn) => (over, standing) switch
    {
        (EventType.Reject, { Modality: not Modality.Believed }) => new EventKind(EventType.Reject, Wanted(content)),
        (EventType.Threaten, _) => Threat(content),
        (EventType.Request, { Modality: Modality.Requested }) => new EventKind(EventType.Request, Wanted(content)),
        (EventType.Agree, { Polarity: Polarity.Affirmed, Modality: Modality.Planned or Modality.Promised or Modality.Requested or Modality.Possible or Modality.Conditional }) =>
            IsHostile(content) ? Threat(content) : new EventKind(EventType.Agree),
        _ => ByModality(content, standing, isOwn),
    };

    private static EventKind? ByModality(EventKind? content, Standing standing, bool isOwn) => standing switch
    {
        { Modality: Modality.Threatened } => Threat(content),
        { Modality: Modality.Requested } => new EventKind(EventType.Request, Wanted(content)),
        { Modality: Modality.Promised, Polarity: Polarity.Affirmed } => Ahead(content, isOwn: true) ?? new EventKind(EventType.Agree),
        { Modality: Modality.Planned, Polarity: Polarity.Affirmed } => Ahead(content, isOwn),
        { Modality: Modality.Possible or Modality.Conditional, Polarity: Polarity.Affirmed } when isOwn => Ahead(content, isOwn),
        { Modality: Modality.Planned or Modality.Possible or Modality.Conditional, Polarity: Polarity.Negated } when isOwn && IsFriendly(content) =>
            new EventKind(EventType.Reject, Wanted(content)),
        { Modality: Modality.Happened, Polarity: Polarity.Negated } when content is { Type: EventType.Agree } => new EventKind(EventType.Reject),
        _ => content,
    };

    /// <summary>What lies ahead: help becomes a promise of help, a withdrawal a concession, one's own violence a threat.</summary>
    private static EventKind? Ahead(EventKind? content, bool isOwn) => content switch
    {
        { Type: EventType.Retreat or EventType.Concede } => new EventKind(EventType.Concede),
        _ when IsFriendly(content) => new EventKind(EventType.Agree),
        _ when isOwn && IsHostile(content) => Threat(content),
        _ => content,
    };

    private static EventKind Threat(EventKind? content) => new(EventType.Threaten, content switch
    {
        { Type: EventType.Assault } => EventMode.Violence,
        { Type: EventType.Coerce, Mode: EventMode.Arrest } => EventMode.Arrest,
        { Type: EventType.Coerce } => EventMode.Restrict,
        { Type: EventType.Sanction, Mode: EventMode.Expel } => EventMode.Expel,
        { Type: EventType.Sanction } => EventMode.Relations,
        _ => null,
    });

    /// <summary>What a request is for, or what a refusal refuses.</summary>
    private static EventMode? Wanted(EventKind? content) => content switch
    {
        { Type: EventType.Aid or EventType.Cooperate or EventType.Support } => EventMode.Assist,
        { Type: EventType.Consult } => EventMode.Meet,
        { Type: EventType.Retreat, Mode: EventMode.Resign } => EventMode.Change,
        { Type: EventType.Retreat or EventType.Concede } => EventMode.Yield,
        _ => null,
    };

    private static bool IsFriendly(EventKind? content) =>
        content is { Type: EventType.Agree or EventType.Consult or EventType.Support or EventType.Cooperate or EventType.Aid or EventType.Concede or EventType.Retreat };

    private static bool IsHostile(EventKind? content) =>
        content is { Type: EventType.Assault or EventType.Coerce or EventType.Sanction or EventType.Mobilize or EventType.Protest or EventType.Threaten };
}
