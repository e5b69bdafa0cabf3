using Hearsay.Text;

namespace Hearsay.Reports;

/// <summary>
/// A head that ends in a colon, full stop or bar in place of a dash, and tells the day or the wire: "HALDEN, May 14. The army", "Tessaly Wire, HALDEN, May 14: The
/// army", "From our desk in Halden, May 14: The army", "Tessaly Wire/HALDEN: The army".
/// </summary>
internal static class DatedHead
{
    private const int Longest = 120;

    public static bool TryRead(ReadOnlySpan<char> line, out Dateline found)
    {
        found = default;
        var head = line[..Math.Min(line.Length, Longest)];
        for (var mark = 4; mark + 2 < head.Length; mark++)
        {
            if (head[mark] is not (':' or '.' or '|') || head[mark + 1] != ' ')
            {
                continue;
            }

            var before = head[..mark].TrimEnd();
            var day = DayAtEnd(before);
            if (day < 0 && head[mark] == '.') { continue; }
            var place = (day < 0 ? before : head[..day]).TrimEnd().TrimEnd(',');
            var part = place.IndexOfAny(',', '/');
            TextSpan? wire = part > 0 && PressName.IsWire(place[..part]) ? new TextSpan(0, part) : null;
            var isHead = place.Length == 0 ? day >= 0 && head[mark] == '|'
                : (day >= 0 && IsOurDesk(place)) || (Dateline.HoldsOnlyNames(place) && (day >= 0 || wire is not null) && NamesTown(wire is null ? place : place[(part + 1)..]));
            if (!isHead || !Dateline.BeginsSentence(line[(mark + 2)..])) { return false; }
            found = new Dateline(mark, wire, mark + 2);
            return true;
        }

        return false;
    }

    /// <summary>Where "May 14", "14 May" or "May 14, 2031" begins, with which the head ends, or -1.</summary>
    private static int DayAtEnd(ReadOnlySpan<char> head)
    {
        var (month, number, count) = (-1, -1, 0);
        foreach (var part in new DateParts(head))
        {
            var isMonth = WrittenDate.IsMonth(part.In(head));
            var isNumber = char.IsAsciiDigit(head[part.Start]) && part.Length <= 4;
            if (!isMonth && !isNumber)
            {
                (month, number, count) = (-1, -1, 0);
                continue;
            }

            month = isMonth ? part.Start : month;
            number = isNumber && number < 0 ? part.Start : number;
            count++;
        }

        return month >= 0 && number >= 0 && count <= 3 && (char.IsAsciiDigit(head[^1]) || number < month) ? Math.Min(month, number) : -1;
    }

    private static bool IsOurDesk(ReadOnlySpan<char> place) => place.StartsWith("From our ") && place.IndexOf(" in ") is > 0 and var at && char.IsUpper(place[Math.Min(at + 4, place.Length - 1)]);

    /// <summary>A word in capitals, as no sentence begins before a day: "HALDEN".</summary>
    private static bool NamesTown(ReadOnlySpan<char> place)
    {
        foreach (var word in new Words(place))
        {
            var form = word.In(place).Trim(',');
            var isTown = true;
            foreach (var c in form)
            {
                isTown &= char.IsUpper(c);
            }

            if (isTown && form.Length >= 3) { return true; }
        }

        return false;
    }
}
