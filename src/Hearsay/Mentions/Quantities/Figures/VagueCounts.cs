using System.Globalization;
using Hearsay.Grammar;

namespace Hearsay.Mentions.Quantities.Figures;

/// <summary>Counts and shares without a figure, as a profile reads them: "dozens", "tens of thousands", "no", "most of".</summary>
internal sealed class VagueCounts
{
    private static readonly Wordings<Interval> Shares = new(Wordings<int>.Rows("shares").Select(static row =>
        (row[0], new Interval(Amount(row[1]), Amount(row[2]), LowOpen: row[3] == "low", HighOpen: row[3] == "high"))));

    private readonly Wordings<Interval> _counts;

    public VagueCounts(CountProfile profile)
    {
        var named = profile.ToString();
        _counts = new Wordings<Interval>(Wordings<int>.Rows("vague")
            .Where(row => row[0] == "ours" || row[0].Equals(named, StringComparison.OrdinalIgnoreCase))
            .Select(static row => (row[1], new Interval(Amount(row[2]), Amount(row[3])))));
    }

    public QuantityDraft? Read(ParsedText text, int first, int limit)
    {
        if (_counts.TryAt(text.Tokenized, first, limit, out var hard, out var end) && IsCount(text, first, end, limit))
        {
            return new QuantityDraft { First = first, End = end, Limit = limit, Hard = hard, IsVague = true };
        }

        // "most of the fleet"; "most" before a noun speaks of a kind of thing in general, before an adjective it compares.
        return Shares.TryAt(text.Tokenized, first, limit, out var share, out end) && text.Is(end, "of")
            ? new QuantityDraft { First = first, End = end, Limit = limit, Hard = share, Unit = "percent", Measure = QuantityMeasure.Percent }
            : null;
    }

    private static bool IsCount(ParsedText text, int first, int end, int limit) => text.Form(first) switch
    {
        [var n, 'o'] when n is 'n' or 'N' => CountsNone(text, end, limit),
        _ when text.Is(first, "none") || text.Is(end - 1, "pair") || text.Is(end - 1, "handful") || text.Is(end - 1, "couple") || text.Is(end - 1, "score")
            => text.Is(end, "of") || end >= limit || text.Classes[end] == WordClass.Noun,
        _ => true,
    };

    /// <summary>"No ships were hit" counts; "no reports of casualties", "no plans", "no doubt" do not.</summary>
    private static bool CountsNone(ParsedText text, int noun, int limit)
    {
        while (noun < limit && text.Classes[noun] is WordClass.Adj or WordClass.Propn or WordClass.Noun && text.Tags[noun] != PennTag.Nns)
        {
            noun++;
        }

        return noun < limit && text.Tags[noun] == PennTag.Nns && !Neighbours.Is(text, noun, Neighbour.NotCounted);
    }

    private static decimal Amount(string cell) => decimal.Parse(cell, CultureInfo.InvariantCulture);
}
