namespace Hearsay.Intake.Pages;

/// <summary>Whether a block of a page is part of the report, and by which rule.</summary>
/// <param name="Text">The block.</param>
/// <param name="IsKept">Whether it is.</param>
/// <param name="Why">The rule that decided.</param>
public readonly record struct BlockVerdict(string Text, bool IsKept, string Why);
