using Hearsay.Text;

namespace Hearsay.Reports;

/// <summary>The place, date and wire before the first sentence of a body: "HALDEN, May 14, 2031 (Aldmoor Courier) — …".</summary>
internal readonly record struct Dateline(int Dash, TextSpan? Credit)
{
    private const int Longest = 120;
    private const int MostWords = 10;

    /// <summary>A dash must follow, and a place in capitals or a wire in brackets stand before it.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, out Dateline found)
    {
        found = default;
        var dash = DashAfterHead(line);
        if (dash <= 0) { return TryReadWireAlone(line, out found); }
        var head = line[..dash].TrimEnd();
        var credit = CreditAtEnd(head);
        var place = credit is { } wire ? head[..(wire.Start - 1)] : head;
        found = new Dateline(dash, credit);
        return (credit is not null || BeginsInCapitals(head)) && HoldsOnlyNames(place);
    }

    /// <summary>"(AFP) The army moved": the wire alone before the first sentence.</summary>
    private static bool TryReadWireAlone(ReadOnlySpan<char> line, out Dateline found)
    {
        var close = line.Length > 3 && line[0] == '(' ? line[..Math.Min(line.Length, 40)].IndexOf(')') : -1;
        var isWire = close > 0 && close + 2 < line.Length && line[close + 1] == ' ' && PressName.IsWire(line[1..close]);
        found = isWire ? new Dateline(0, TextSpan.FromBounds(1, close)) : default;
        return isWire;
    }

    /// <summary>Where the first long dash, or hyphen with space around it, stands within the length a dateline can have.</summary>
    private static int DashAfterHead(ReadOnlySpan<char> line)
    {
        var head = line[..Math.Min(line.Length, Longest)];
        for (var i = 1; i < head.Length - 1; i++)
        {
            if (head[i] is '—' or '–' || (head[i] == '-' && head[i - 1] is ' ' or ')' && head[i + 1] is ' ' or '-')) { return i; }
        }

        return -1;
    }

    private static TextSpan? CreditAtEnd(ReadOnlySpan<char> head)
    {
        var open = head[^1] == ')' ? head.LastIndexOf('(') : -1;
        return open >= 0 && PressName.IsWire(head[(open + 1)..^1]) ? TextSpan.FromBounds(open + 1, head.Length - 1) : null;
    }

    private static bool BeginsInCapitals(ReadOnlySpan<char> head)
    {
        var words = new Words(head);
        if (!words.MoveNext() || words.Current is not { Start: 0, Length: >= 3 }) { return false; }
        foreach (var c in words.Current.In(head))
        {
            if (!char.IsUpper(c)) { return false; }
        }

        return true;
    }

    /// <summary>Only names and a date may stand before the dash: "The minister - who" is a sentence.</summary>
    private static bool HoldsOnlyNames(ReadOnlySpan<char> place)
    {
        var words = 0;
        foreach (var word in new Words(place))
        {
            var form = word.In(place);
            if (char.IsLower(form[0]) && form is not ("and" or "of" or "the" or "de" or "al" or "el" or "near")) { return false; }
            words++;
        }

        return words <= MostWords && place.IndexOfAny('!', '?', ';') < 0;
    }
}
