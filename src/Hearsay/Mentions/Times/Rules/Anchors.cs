using Hearsay.Grammar;

namespace Hearsay.Mentions.Times.Rules;

/// <summary>The event behind a preposition: "two days after the strikes". The tree says how far its words reach.</summary>
internal static class Anchors
{
    private const int MostSteps = 12;
    private const int MostTokens = 40;

    public static AnchorTokens? Behind(TimeText text, int preposition, TimeAnchorSide side)
    {
        var parsed = text.Parsed;
        var head = parsed.Heads[preposition];
        if (head <= preposition || head >= Math.Min(text.End, preposition + MostTokens))
        {
            return null;
        }

        var end = head + 1;
        while (end < Math.Min(text.End, preposition + MostTokens) && parsed.Relations[end] != Relation.Punct && parsed.IsBelow(end, head, MostSteps))
        {
            end++;
        }

        return new AnchorTokens(side, preposition + 1, end);
    }
}
