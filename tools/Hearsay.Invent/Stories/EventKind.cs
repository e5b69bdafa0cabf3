namespace Hearsay.Invent.Stories;

/// <summary>What a claim is about. The templates have the words for each.</summary>
public enum EventKind
{
    Seizure, Crossing, Downing, Raid, Strike, Shelling, Recall, Closure, Killed, Injured,
}
