using Hearsay.Mentions.Times.Calendar;
using Hearsay.Mentions.Times.Words;

namespace Hearsay.Mentions.Times.Rules;

/// <summary>
/// Reads comparisons with the year before, as results have them: "year-earlier earnings", "the year-ago quarter", "the year-earlier
/// third quarter". Beside a quarter that was spoken of, that quarter is meant.
/// </summary>
internal sealed class YearEarlier(TimeText text, Today today, Points points)
{
    public bool TryRead(int at, out TimeExpression found)
    {
        found = default;
        if (!text.Is(at, "year") || !text.Is(at + 1, TimeWord.Hyphen) || text.Sort(at + 2) is not (TimeWord.Earlier or TimeWord.Ago))
        {
            return false;
        }

        var end = at + 3;
        if (points.TryRead(end, out var named) && named.Period is { Grain: Grain.Quarter or Grain.Half or Grain.Month } part)
        {
            found = TimeExpression.Date(at, named.End, part.Moved(-1, Grain.Year));
            return true;
        }

        if (text.Is(end, TimeWord.Sum) || text.Is(end, "quarter")) { end++; }
        found = TimeExpression.Perhaps(at, end, today.LastQuarter?.Moved(-1, Grain.Year) ?? today.Shifted(-1, Grain.Year));
        return true;
    }
}
