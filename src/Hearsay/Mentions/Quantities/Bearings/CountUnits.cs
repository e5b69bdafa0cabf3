using Hearsay.Grammar;
using Hearsay.Mentions.Quantities.Units;

namespace Hearsay.Mentions.Quantities.Bearings;

/// <summary>The unit of what is counted in whole numbers is the thing itself, in the singular: "ship", and "shell per month".</summary>
internal sealed class CountUnits(ParsedText text)
{
    private readonly UnitReader _units = new(text);

    /// <summary>Names the unit of a count; what it takes into the span ends before the next figure at <paramref name="limit"/>.</summary>
    public void Name(QuantityDraft draft, int limit)
    {
        if (draft.Unit is not null || draft.OfHead < 0 || draft.Measure is not (QuantityMeasure.Count or QuantityMeasure.Rank or QuantityMeasure.Change)
            || text.Classes[draft.OfHead] == WordClass.Pron || !IsBehind(draft))
        {
            return;
        }

        var lemma = text.Lemma(draft.OfHead);
        draft.Unit = lemma == "people" ? "person" : lemma;
        if (draft.Measure == QuantityMeasure.Count && draft.OfFirst == draft.End && draft.OfEnd < limit && _units.TryRate(draft.OfEnd, limit, isMoney: false, out var period, out var end))
        {
            (draft.Unit, draft.Measure, draft.End) = ($"{draft.Unit} per {period}", QuantityMeasure.Rate, end);
        }
    }

    /// <summary>"The toll rose to 212" has its thing before the figure: it tells what is measured, not in what.</summary>
    private static bool IsBehind(QuantityDraft draft) => draft.OfFirst >= draft.First;
}
