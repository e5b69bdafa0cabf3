using Hearsay.Mentions.Places.Gazetteers;
namespace Hearsay.Mentions.Places.Resolving;

/// <summary>A place that a name may mean, and how well the name alone speaks for it: tenths of a decimal logarithm, as of a population.</summary>
internal readonly record struct Candidate(int Place, NameSort Sort, float Prior);
