using Hearsay.Text;

namespace Hearsay.Score.Events;

/// <summary>Spans found against spans wanted: a pair matches where the two share a character, each span in one pair at most.</summary>
internal sealed class SpanCount
{
    public int Matched { get; private set; }

    public int Found { get; private set; }

    public int Wanted { get; private set; }

    public double Precision => Found == 0 ? 0 : (double)Matched / Found;

    public double Recall => Wanted == 0 ? 0 : (double)Matched / Wanted;

    public double F1 => Found + Wanted == 0 ? 0 : 2.0 * Matched / (Found + Wanted);

    public void Add(IReadOnlyCollection<TextSpan> found, IReadOnlyCollection<TextSpan> wanted)
    {
        var left = wanted.ToList();
        foreach (var span in found)
        {
            if (left.FindIndex(one => one.Start < span.End && span.Start < one.End) is >= 0 and var match)
            {
                left.RemoveAt(match);
                Matched++;
            }
        }

        (Found, Wanted) = (Found + found.Count, Wanted + wanted.Count);
    }

    public override string ToString() => FormattableString.Invariant($"F1 {100 * F1:F1} (precision {100 * Precision:F1}, recall {100 * Recall:F1}, {Wanted} spans)");
}
