namespace Hearsay.Statements.Standings;

/// <summary>How a proposition stands, all that is around it taken into account.</summary>
internal readonly record struct Standing(Polarity Polarity, Modality Modality);
