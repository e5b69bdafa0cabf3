using Hearsay.Grammar;

namespace Hearsay.Mentions.Quantities.Figures;

/// <summary>Parts told by two numbers: "one in five", "seven out of ten", "two of every nine", "one over three".</summary>
internal sealed class Ratios(ParsedText text, Cardinals cardinals)
{
    private const decimal MostParts = 1000;

    public Number Complete(Number top, int limit)
    {
        var link = top.End;
        var isOut = text.Is(link, "out") && text.Is(link + 1, "of");
        var isOver = text.Is(link, "over");
        var isIn = text.Is(link, "in");
        var second = link + (isOut ? 2 : 1);
        var isEvery = (isOut || isIn || text.Is(link, "of")) && text.Is(second, "every");
        second += isEvery ? 1 : 0;
        if (top.Scale != 1 || !(isOut || isOver || isIn || isEvery) || second >= limit || !cardinals.TryRead(second, limit, joinsAnd: true, out var bottom)
            || bottom.Value is < 2 or > MostParts)
        {
            return top;
        }

        // "killed 3 in 12 attacks" is no ratio; "3,000 over 5 years" and "two over 30" are none either.
        var isRatio = isOver ? IsEnd(bottom.End, limit) : top.Value < bottom.Value && (isOut || isEvery || top.Value == 1 || bottom.Value is 10 or 100 or 1000);
        return isRatio ? top with { End = bottom.End, Value = top.Value / bottom.Value, IsBare = false, IsShare = top.Value < bottom.Value } : top;
    }

    private bool IsEnd(int token, int limit) => token >= limit || text.Classes[token] == WordClass.Punct;
}
