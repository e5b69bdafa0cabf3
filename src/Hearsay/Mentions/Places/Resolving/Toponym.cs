using Hearsay.Text;

namespace Hearsay.Mentions.Places.Resolving;

/// <summary>A name in a text that may be a place's, with all that it may mean.</summary>
internal sealed class Toponym(TextSpan span, Candidate[] candidates)
{
    public TextSpan Span { get; } = span;

    public Candidate[] Candidates { get; } = candidates;

    /// <summary>Row of the place that it means, -1 before that is resolved and where nothing is called so.</summary>
    public int Place { get; set; } = -1;
}
