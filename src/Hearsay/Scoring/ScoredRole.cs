namespace Hearsay.Scoring;

/// <summary>The three parts of an attribution, each measured by itself.</summary>
internal enum ScoredRole
{
    Source, Cue, Content,
}
