using Hearsay.Mentions.Places.Resolving;
namespace Hearsay.Mentions.Places.Spotting;

/// <summary>A name that the spotter found: tokens [First, End), what it may mean and what it does there.</summary>
internal readonly record struct SpottedName(Toponym Toponym, int First, int End, PlaceUse Use);
