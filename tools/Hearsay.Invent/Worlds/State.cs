namespace Hearsay.Invent.Worlds;

/// <summary>An invented state.</summary>
public sealed record State(string Name, string Demonym, string Capital, TimeSpan Offset);
