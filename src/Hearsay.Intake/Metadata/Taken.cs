namespace Hearsay.Intake.Metadata;

/// <summary>A value and where on the page it was found: "ld+json headline", "meta og:title", "h1", "text".</summary>
public readonly record struct Taken(string Value, string From);
