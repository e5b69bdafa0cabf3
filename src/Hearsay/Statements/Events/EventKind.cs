namespace Hearsay.Statements.Events;

/// <summary>What kind of event it is: a type, and where the words tell it the mode.</summary>
public readonly record struct EventKind(EventType Type, EventMode? Mode = null);
