namespace Hearsay.Mentions.Places.Areas;

/// <summary>A stretch of tokens that tells a place by another one, and what it makes of that one's point.</summary>
internal readonly record struct Area(int First, int End, PlacePrecision Precision, (double Latitude, double Longitude)? Point);
