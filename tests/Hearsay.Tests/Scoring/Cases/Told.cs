using Hearsay.Statements;

namespace Hearsay.Tests.Scoring.Cases;

/// <summary>A telling that was found: the words of its statement, and the word among them that tells the event.</summary>
internal sealed record Told(string Report, string Words, string Trigger, string? Holder = null, Stance Stance = Stance.Affirms);
