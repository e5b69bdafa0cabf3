using Hearsay.Claims.Figures;

namespace Hearsay.Scoring.Cases.Truths;

/// <summary>A figure of a claim, from one origin in one report; a bound that is null is none.</summary>
internal sealed record TruePoint(string Report, decimal? Low, decimal? High, string Origin, FigureRelation? Relation);
