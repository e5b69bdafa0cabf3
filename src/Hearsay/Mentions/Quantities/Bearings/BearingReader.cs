using Hearsay.Grammar;
using Hearsay.Mentions.Quantities.Units;
using Hearsay.Text;

namespace Hearsay.Mentions.Quantities.Bearings;

/// <summary>What bears on the figures of a sentence: comparators, the thing counted, change, running totals, pairs.</summary>
internal sealed class BearingReader(ParsedText text)
{
    private readonly Things _things = new(text);
    private readonly Totals _totals = new(text);
    private readonly Changes _changes = new(text, new Things(text));
    private readonly Pairing _pairing = new(text, new Things(text));
    private readonly CountUnits _units = new(text);

    public void Read(List<QuantityDraft> drafts, int from, Sentence sentence)
    {
        var floor = sentence.First;
        for (var index = from; index < drafts.Count; index++)
        {
            var draft = drafts[index];
            Comparators.Apply(text, draft, floor);
            if (!draft.HasThing && draft.Measure is QuantityMeasure.Count or QuantityMeasure.Percent or QuantityMeasure.Rank && (draft.Unit is null or "percent" || text.Is(draft.End, "of"))
                && _things.TryBehind(draft, out var thing))
            {
                draft.Count(thing);
            }

            _changes.Read(draft, sentence.First);
            floor = draft.End;
        }

        _totals.Mark(drafts, from, sentence.First, sentence.End);
        _pairing.Pair(drafts, from, sentence.First, sentence.End);
        for (var index = from; index < drafts.Count; index++)
        {
            _units.Name(drafts[index], index + 1 < drafts.Count ? drafts[index + 1].First : sentence.End);
        }
    }
}
