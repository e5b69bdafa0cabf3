using System.Collections.Immutable;
using Hearsay.Grammar;
using Hearsay.Mentions.Quantities.Bearings;
using Hearsay.Mentions.Quantities.Figures;
using Hearsay.Mentions.Quantities.Units;
using Hearsay.Text;

namespace Hearsay.Mentions.Quantities;

/// <summary>
/// Finds the quantities of a text, sentence by sentence: figures with their units, then what bears on each. Dates, years and clock
/// times are none. Safe to call from many threads at once.
/// </summary>
public sealed class QuantityFinder(CountProfile profile = CountProfile.Ours)
{
    private readonly VagueCounts _vague = new(profile);

    /// <summary>In the order of the text; spans do not overlap.</summary>
    public ImmutableArray<Quantity> Find(ParsedText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var drafts = new List<QuantityDraft>();
        var (figures, lookalikes) = (new FigureReader(text, _vague), new Lookalikes(text));
        var bearings = new BearingReader(text);
        foreach (var sentence in text.Sentences)
        {
            var from = drafts.Count;
            for (var token = sentence.First; token < sentence.End;)
            {
                var draft = figures.Read(token, sentence.End);
                if (draft is not null && !lookalikes.Holds(draft))
                {
                    drafts.Add(draft);
                }

                token = draft?.End ?? token + 1;
            }

            if (drafts.Count > from)
            {
                Ranges.Join(text, drafts, from);
                bearings.Read(drafts, from, sentence);
            }
        }

        return [.. drafts.Select((draft, index) => Finish(text, draft, new QuantityId(index + 1)))];
    }

    private static Quantity Finish(ParsedText text, QuantityDraft draft, QuantityId id)
    {
        TextSpan? thing = draft.HasThing ? text.Tokenized.SpanOf(draft.OfFirst, draft.OfEnd) : null;
        return new Quantity
        {
            Id = id,
            Span = text.Tokenized.SpanOf(draft.First, draft.End),
            Hard = draft.Hard,
            Soft = Bounds.Taken(draft),
            Unit = draft.Unit,
            Of = thing?.In(text.Text).ToString(),
            OfSpan = thing,
            Measure = draft.Measure,
            Approximate = draft.Approximate,
            Cumulative = draft.Cumulative,
            Direction = draft.Direction,
        };
    }
}
