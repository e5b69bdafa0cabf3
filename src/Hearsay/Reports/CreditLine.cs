using Hearsay.Text;

namespace Hearsay.Reports;

/// <summary>What stands at the foot of a report: "(AFP)", "-- Tessaly Wire", "Reporting by Jane Roe; editing by John Poe".</summary>
internal static class CreditLine
{
    private static readonly string[] Leads = ["Reporting by ", "Reported by "];

    /// <summary>A wire's name in brackets or after a dash, alone or behind the last full stop; or "Source: " and a name.</summary>
    public static bool TryReadCredit(ReadOnlySpan<char> line, out TextSpan credit)
    {
        var name = line[^1] == ')' ? InBrackets(line)
            : line.StartsWith("Source: ", StringComparison.OrdinalIgnoreCase) ? TextSpan.FromBounds(8, line.Length)
            : AfterDash(line);
        credit = name;
        return name.Length > 1 && PressName.IsWire(name.In(line));
    }

    /// <summary>Who reported, up to the editors or the full stop.</summary>
    public static bool TryReadReporters(ReadOnlySpan<char> line, out TextSpan names)
    {
        names = default;
        var bracket = line[0] == '(' ? 1 : 0;
        foreach (var lead in Leads)
        {
            if (!line[bracket..].StartsWith(lead, StringComparison.OrdinalIgnoreCase)) { continue; }
            var start = bracket + lead.Length;
            var end = line[start..].IndexOfAny(";)|") is var stop and >= 0 ? start + stop : line.Length;
            names = new TextSpan(start, WithoutPlace(line[start..end].TrimEnd(". ")));
            return BylineText.AreNames(names.In(line));
        }

        return false;
    }

    /// <summary>"Jane Roe in Halden" is Jane Roe; where several report from several places the line stays whole.</summary>
    private static int WithoutPlace(ReadOnlySpan<char> names)
    {
        var place = names.IndexOf(" in ");
        return place > 0 && names[place..].IndexOf(" and ") < 0 && names[place..].IndexOf(',') < 0 ? place : names.Length;
    }

    private static TextSpan InBrackets(ReadOnlySpan<char> line)
    {
        var open = line.LastIndexOf('(');
        return open >= 0 && EndsSentence(line[..open]) ? TextSpan.FromBounds(open + 1, line.Length - 1) : default;
    }

    private static TextSpan AfterDash(ReadOnlySpan<char> line)
    {
        var dash = line.LastIndexOfAny('-', '—', '–');
        if (dash < 0 || !EndsSentence(line[..dash].TrimEnd('-'))) { return default; }
        var start = dash + 1;
        while (start < line.Length && line[start] == ' ') { start++; }
        return TextSpan.FromBounds(start, line.Length);
    }

    private static bool EndsSentence(ReadOnlySpan<char> before)
    {
        var rest = before.TrimEnd();
        return rest.Length == 0 || rest[^1] is '.' or '!' or '?' or '"' or '”';
    }
}
