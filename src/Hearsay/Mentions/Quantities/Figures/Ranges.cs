using System.Globalization;
using Hearsay.Grammar;
using Hearsay.Mentions.Quantities.Bearings;

namespace Hearsay.Mentions.Quantities.Figures;

/// <summary>
/// Two figures that are one: ranges ("between 200 and 300", "18 to 25 percent", "five or six", "1.2-1.5 million") and amounts told in two
/// units ("5 feet 2 inches").
/// </summary>
internal static class Ranges
{
    private static readonly Wordings<decimal> Compounds = new(Wordings<int>.Rows("compounds")
        .Select(static row => ($"{row[0]} {row[1]}".ToLowerInvariant(), decimal.Parse(row[2], CultureInfo.InvariantCulture))));

    /// <summary>Joins the drafts from index <paramref name="from"/> on, which are those of one sentence.</summary>
    public static void Join(ParsedText text, List<QuantityDraft> drafts, int from)
    {
        var kept = from;
        for (var next = from + 1; next < drafts.Count; next++)
        {
            if (Joined(text, drafts[kept], drafts[next], kept > from ? drafts[kept - 1].End : 0) is { } joined)
            {
                drafts[kept] = joined;
            }
            else
            {
                drafts[++kept] = drafts[next];
            }
        }

        if (kept + 1 < drafts.Count)
        {
            drafts.RemoveRange(kept + 1, drafts.Count - kept - 1);
        }
    }

    private static QuantityDraft? Joined(ParsedText text, QuantityDraft first, QuantityDraft second, int floor)
    {
        if (first.Number is not { IsOrdinal: false } low || second.Number is not { IsOrdinal: false } high
            || first.Measure == QuantityMeasure.Change || second.Measure == QuantityMeasure.Change)
        {
            return null;
        }

        return Compound(text, first, second)
            ?? (second.First == first.End + 1 && Connects(text, first, second, floor) ? Range(text, first, second, low, high) : null);
    }

    private static bool Connects(ParsedText text, QuantityDraft first, QuantityDraft second, int floor)
    {
        var link = first.End;
        if (text.Is(link, "and"))
        {
            return text.Is(first.First - 1, "between");
        }

        if (text.Is(link, "to"))
        {
            // "rose 3 percent to 9 percent", "grew from 900 to 1,200": there the first is where it began or by how much it changed.
            return !ChangeWords.IsBefore(text, first.First - (text.Is(first.First - 1, "from") ? 1 : 0), floor, reach: first.Unit is null ? 3 : 1)
                || (first.Unit is null && !text.Is(first.First - 1, "from"));
        }

        return text.IsDash(link) ? text.IsGlued(link) && text.IsGlued(second.First)
            : text.Is(link, "or") && first.Hard.Low < second.Hard.High && (second.Number!.Value.Value <= 2 * first.Number!.Value.Value || first.Unit is null);
    }

    private static QuantityDraft? Range(ParsedText text, QuantityDraft first, QuantityDraft second, Number low, Number high)
    {
        // "$2 to $3 million a month": the rate stands behind the second alone.
        if (first.Unit is not null && first.Unit != second.Unit && !(first.Measure == QuantityMeasure.Money && second.Unit is null)
            && second.Unit?.StartsWith(first.Unit + " per ", StringComparison.Ordinal) != true)
        {
            return null;
        }

        // "1.2-1.5 million": the scale of the second is the first's too.
        var least = first.Hard.Low!.Value;
        var most = second.Hard.Low!.Value;
        if (low.Scale == 1 && high.Scale > 1 && least < most / high.Scale)
        {
            least *= high.Scale;
        }

        if (least >= most)
        {
            return null;
        }

        var isFrom = text.Is(first.First - 1, "from") || text.Is(first.First - 1, "between");
        return new QuantityDraft
        {
            First = first.First - (isFrom ? 1 : 0),
            End = second.End,
            Limit = first.Limit,
            Hard = new Interval(least, most),
            Unit = second.Unit ?? first.Unit,
            Measure = second.Unit is null ? first.Measure : second.Measure,
        };
    }

    private static QuantityDraft? Compound(ParsedText text, QuantityDraft first, QuantityDraft second)
    {
        var gap = second.First - first.End;
        return first.Unit is { } unit && second.Unit is { } smaller && (gap == 0 || (gap == 1 && text.Is(first.End, "and")))
            && Compounds.TryFind($"{unit} {smaller}".ToLowerInvariant(), out var ratio) && second.Hard.Low < ratio
            ? new QuantityDraft
            {
                First = first.First,
                End = second.End,
                Limit = first.Limit,
                Hard = Interval.At(first.Hard.Low!.Value + (second.Hard.Low!.Value / ratio)),
                Number = first.Number,
                Unit = unit,
                Measure = first.Measure,
            }
            : null;
    }
}
