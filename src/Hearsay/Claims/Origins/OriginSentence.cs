using System.Globalization;
using System.Text;
using Hearsay.Text;

namespace Hearsay.Claims.Origins;

/// <summary>The count in one line that a desk would paste: "47 reports, 31 outlets: 2 disclosed origins (the army; an official), at most 5; 9 do not say".</summary>
public static class OriginSentence
{
    private const int MostNames = 4;

    public static string Of(OriginCount count)
    {
        ArgumentNullException.ThrowIfNull(count);
        return Of(count, count.Unread.OrderBy(static pair => pair.Key, StringComparer.Ordinal));
    }

    /// <summary>The same without what could not be read: where many claims stand below each other, that is said once for all.</summary>
    internal static string OfRead(OriginCount count) => Of(count, []);

    private static string Of(OriginCount count, IEnumerable<KeyValuePair<string, int>> unread)
    {
        var line = new StringBuilder();
        line.Append(Several(count.Reports, "report")).Append(", ").Append(Several(count.Outlets, "outlet")).Append(": ");
        line.Append(count.MinIsExact ? "" : "at least ").Append(Several(count.Min, "disclosed origin"));
        if (Names(count) is { Length: > 0 } names)
        {
            line.Append(" (").Append(names).Append(')');
        }

        if (count.Max > count.Min)
        {
            line.Append(CultureInfo.InvariantCulture, $", at most {count.Max}{(count.Doubtful > 0 ? $" ({count.Doubtful} of them if tellings elsewhere are of it)" : "")}");
        }


        Add(line, count.Unstated, "does not say", "do not say");
        Add(line, count.Open, "cited outlet is not held", "cited outlets are not held");
        Add(line, count.Circular, "circle of reports that cite each other", "circles of reports that cite each other");
        foreach (var (language, reports) in unread)
        {
            var words = $"{LanguageName.Within(language)} not read";
            Add(line, reports, words, words);
        }

        Add(line, count.Withdrawn.Length, "withdrawn", "withdrawn");
        Add(line, count.RestOnWithdrawn.Length, "rests on a withdrawn telling", "rest on withdrawn tellings");
        Add(line, count.Checked, "origin checked", "origins checked");
        return line.ToString();
    }

    /// <summary>As many names as are counted, of such as cannot be the same; how many others there are who may be one of them.</summary>
    private static string Names(OriginCount count)
    {
        var adding = Enumerable.Range(0, count.List.Length).Where(place => count.List[place].AddsToMin).ToList();
        var apart = new List<int>();
        foreach (var place in adding.OrderByDescending(place => count.List[place].Named))
        {
            if (apart.Count < count.Min && apart.TrueForAll(other => count.Apart(other, place) is not null)) { apart.Add(place); }
        }

        var named = apart.Concat(adding.Except(apart)).Take(count.Min).Order().ToList();
        var (more, others) = (named.Count - MostNames, adding.Count - named.Count);
        return string.Join("; ", named.Take(MostNames).Select(place => count.List[place].Name))
            + (more > 0 ? string.Create(CultureInfo.InvariantCulture, $"; {more} more") : "")
            + (others == 0 ? "" : others == 1 ? ", and another who may be the same" : string.Create(CultureInfo.InvariantCulture, $", and {others} others who may be the same"));
    }

    private static void Add(StringBuilder line, int number, string one, string many)
    {
        if (number > 0)
        {
            line.Append(CultureInfo.InvariantCulture, $"; {number} {(number == 1 ? one : many)}");
        }
    }

    private static string Several(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
