using System.Buffers;
using Hearsay.Text;

namespace Hearsay.Reports;

/// <summary>
/// The place, date and wire before the first sentence of a body: "HALDEN, May 14, 2031 (Aldmoor Courier) — …".
/// <see cref="Dash"/> is where they end, <see cref="Body"/> where the sentence begins.
/// </summary>
internal readonly record struct Dateline(int Dash, TextSpan? Credit, int Body)
{
    private static readonly SearchValues<char> NoTowns = SearchValues.Create("().:\"“");

    private const int Longest = 120;
    private const int MostWords = 10;
    private const int MostWordsOfPlace = 5;

    /// <summary>A place in capitals, a wire in brackets, or "Town, Country" stands before a dash; the dash may lack behind a wire.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, out Dateline found)
    {
        found = default;
        var dash = DashAfterHead(line);
        if (dash > 0 && IsHead(line, dash, out var credit))
        {
            found = new Dateline(dash, credit, BodyFrom(line, dash));
            return true;
        }

        return TryReadWireBefore(line, out found) || DatedHead.TryRead(line, out found);
    }

    /// <summary>"HALDEN: The army moved": where the sentence begins; 0 where no name in capitals stands alone before a colon.</summary>
    public static int AfterLabel(ReadOnlySpan<char> line)
    {
        var colon = line[..Math.Min(line.Length, Longest / 3)].IndexOf(':');
        if (colon < 3 || colon + 2 >= line.Length || line[colon + 1] != ' ' || !BeginsSentence(line[(colon + 2)..])) { return 0; }
        var words = 0;
        foreach (var word in new Words(line[..colon]))
        {
            foreach (var c in word.In(line))
            {
                if (!char.IsUpper(c)) { return 0; }
            }

            words++;
        }

        return words is > 0 and <= 3 ? colon + 2 : 0;
    }

    /// <summary>Whether the words before a dash are a dateline's, and the wire that they name.</summary>
    private static bool IsHead(ReadOnlySpan<char> line, int dash, out TextSpan? credit)
    {
        var head = line[..dash].TrimEnd();
        credit = CreditAtEnd(head);
        var place = credit is { } wire ? head[..(wire.Start - 1)] : head;
        return (credit is not null || BeginsInCapitals(head) || IsTownAndCountry(place, line[BodyFrom(line, dash)..])) && HoldsOnlyNames(place);
    }

    /// <summary>"(AFP) The army moved", "Halden (AFP) The army moved": a wire in brackets, and no dash behind it.</summary>
    private static bool TryReadWireBefore(ReadOnlySpan<char> line, out Dateline found)
    {
        found = default;
        var head = line[..Math.Min(line.Length, Longest)];
        var open = head.IndexOf('(');
        var close = open < 0 ? -1 : head.IndexOf(')');
        if (close < open + 2 || close + 2 >= line.Length || line[close + 1] != ' ' || !PressName.IsWire(line[(open + 1)..close])) { return false; }
        if (!HoldsOnlyNames(line[..open]) || (open > 0 && !BeginsSentence(line[(close + 2)..]))) { return false; }
        found = new Dateline(open == 0 ? 0 : close + 1, TextSpan.FromBounds(open + 1, close), BodyFrom(line, close + 1));
        return true;
    }

    /// <summary>Behind the dash, or dashes, and the space around them.</summary>
    private static int BodyFrom(ReadOnlySpan<char> line, int dash)
    {
        while (dash < line.Length && line[dash] is '—' or '–' or '-' or ' ' or '\u00a0') { dash++; }
        return dash;
    }

    internal static bool BeginsSentence(ReadOnlySpan<char> body) => body.Length > 0 && (char.IsUpper(body[0]) || char.IsAsciiDigit(body[0]) || body[0] is '“' or '"' or '‘');

    /// <summary>"Halden, Karsenia – The army moved": in small letters only where the country stands beside the town and a sentence begins.</summary>
    private static bool IsTownAndCountry(ReadOnlySpan<char> place, ReadOnlySpan<char> body)
    {
        var words = 0;
        foreach (var word in new Words(place))
        {
            if (!char.IsUpper(place[word.Start])) { return false; }
            words++;
        }

        return words is >= 2 and <= MostWordsOfPlace && place.IndexOf(", ") > 0 && !place.ContainsAny(NoTowns) && BeginsSentence(body);
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

    /// <summary>The wire in brackets, of which the closing one may have been lost.</summary>
    private static TextSpan? CreditAtEnd(ReadOnlySpan<char> head)
    {
        var open = head.LastIndexOf('(');
        var end = head[^1] == ')' ? head.Length - 1 : head.Length;
        return open >= 0 && open + 1 < end && PressName.IsWire(head[(open + 1)..end]) ? TextSpan.FromBounds(open + 1, end) : null;
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
    internal static bool HoldsOnlyNames(ReadOnlySpan<char> place)
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
