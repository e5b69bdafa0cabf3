namespace Hearsay.Attributions.Drafts;

/// <summary>An attribution in tokens, before its parties, act and circumstances are read. Ranges are [First, End).</summary>
internal sealed record AttributionDraft
{
    /// <summary>The token by which the cue was found.</summary>
    public required int Anchor { get; init; }

    public required (int First, int End) Cue { get; init; }

    /// <summary>Null where nobody is named.</summary>
    public (int First, int End)? Source { get; init; }

    public required (int First, int End)[] Content { get; init; }

    public required float CueProbability { get; init; }

    public required float RoleProbability { get; init; }

    /// <summary>Its form shows that something is told, whatever its verb does elsewhere: "that *came* on Monday from the mayor".</summary>
    public bool IsByForm { get; init; }

    /// <summary>The draft whose content holds this one, null where none does.</summary>
    public AttributionDraft? Within { get; init; }

    /// <summary>How many contents hold this one.</summary>
    public int Depth
    {
        get
        {
            var depth = 0;
            for (var outer = Within; outer is not null; outer = outer.Within)
            {
                depth++;
            }

            return depth;
        }
    }

    public int ContentTokens
    {
        get
        {
            var tokens = 0;
            foreach (var (first, end) in Content)
            {
                tokens += end - first;
            }

            return tokens;
        }
    }

    /// <summary>Asked for every token around a cue, many times over: a closure here was a third of all that attributions allocated.</summary>
    public bool ContentHolds(int token)
    {
        foreach (var (first, end) in Content)
        {
            if (token >= first && token < end)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>How many of the other's content tokens are in this content too.</summary>
    public int SharedContent(AttributionDraft other)
    {
        var shared = 0;
        foreach (var (first, end) in other.Content)
        {
            foreach (var mine in Content)
            {
                shared += Math.Max(0, Math.Min(end, mine.End) - Math.Max(first, mine.First));
            }
        }

        return shared;
    }
}
