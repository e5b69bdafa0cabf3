using Hearsay.Invent.Worlds;

namespace Hearsay.Invent.Stories;

/// <summary>A case as a graph: who tells what from whom, before a word of it is written.</summary>
public sealed record Story(int Seed, World World, IReadOnlyList<Claim> Claims, IReadOnlyList<PlannedReport> Reports);
