using System.Buffers;
using System.Collections.Immutable;
using Hearsay.Text;

namespace Hearsay.Scoring;

/// <summary>An attribution with its fragments in order, the same without marks at the edges, and the words in them.</summary>
internal sealed class MeasuredAttribution
{
    private static readonly SearchValues<char> EdgeMarks = SearchValues.Create(" \t\r\n\u00a0\"'`“”‘’«»„.,;:!?-–—…");

    private readonly ImmutableArray<TextSpan>[] _fragments;
    private readonly ImmutableArray<TextSpan>[] _trimmed;
    private readonly int[][] _words;

    public MeasuredAttribution(ScoredAttribution attribution, string text, ArticleWords words)
    {
        _fragments = [.. Enum.GetValues<ScoredRole>().Select(role => Ordered(attribution[role]))];
        _trimmed = [.. _fragments.Select(fragments => fragments.Select(fragment => Trim(fragment, text)).ToImmutableArray())];
        _words = [.. _fragments.Select(words.In)];
    }

    public ImmutableArray<TextSpan> Fragments(ScoredRole role) => _fragments[(int)role];

    public ImmutableArray<TextSpan> Trimmed(ScoredRole role) => _trimmed[(int)role];

    public int[] Words(ScoredRole role) => _words[(int)role];

    private static ImmutableArray<TextSpan> Ordered(ImmutableArray<TextSpan> fragments) =>
        [.. fragments.Distinct().OrderBy(fragment => fragment.Start).ThenBy(fragment => fragment.End)];

    /// <summary>A fragment of marks only (the cue ":") stays as it is.</summary>
    private static TextSpan Trim(TextSpan fragment, string text)
    {
        var first = fragment.In(text).IndexOfAnyExcept(EdgeMarks);
        var last = fragment.In(text).LastIndexOfAnyExcept(EdgeMarks);
        return first < 0 ? fragment : TextSpan.FromBounds(fragment.Start + first, fragment.Start + last + 1);
    }
}
