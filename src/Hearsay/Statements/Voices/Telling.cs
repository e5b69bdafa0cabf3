using Hearsay.Attributions;

namespace Hearsay.Statements.Voices;

/// <summary>An attribution in tokens, as statements look at it. Ranges are [First, End).</summary>
internal sealed record Telling
{
    public required Attribution Attribution { get; init; }

    /// <summary>The word of the cue that heads it.</summary>
    public required int Bearer { get; init; }

    public required (int First, int End) Cue { get; init; }

    public required (int First, int End)[] Content { get; init; }

    public int Size => Content.Sum(static range => range.End - range.First);

    /// <summary>From the first to the last token of the content.</summary>
    public (int First, int End) Extent => (Content[0].First, Content[^1].End);
}
