namespace Hearsay.Statements.Events;

/// <summary>The kinds of event of PLOVER 2.0, from words of good will to violence (docs/events.md).</summary>
public enum EventType
{
    Agree, Consult, Support, Concede, Cooperate, Aid, Retreat, Request, Accuse, Reject, Threaten, Protest, Sanction, Mobilize, Coerce, Assault,
}
