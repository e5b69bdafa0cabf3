using Hearsay.Score.Origins;

namespace Hearsay.Tests.Intake.Hostile;

/// <summary>One way to make an input that costs its reader more than it is worth; chance decides how much and in which shape.</summary>
/// <param name="Name">What is wrong with it.</param>
/// <param name="Suffix">Of the file that it comes in.</param>
/// <param name="Write">Writes one.</param>
internal sealed record HostileFamily(string Name, string Suffix, Action<Seeded, HostileBytes> Write);
