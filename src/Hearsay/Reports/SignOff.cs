using Hearsay.Text;

namespace Hearsay.Reports;

/// <summary>Who reported, wrote and edited, at the end of a line: "(Additional reporting by Jane Roe in Halden; Editing by John Poe)".</summary>
internal static class SignOff
{
    private static readonly string[] Works = ["reporting by ", "writing by ", "editing by ", "reported by ", "written by ", "edited by ", "compiled by "];

    /// <summary>Where it begins in the line; its length where there is none.</summary>
    public static int Start(ReadOnlySpan<char> line)
    {
        for (var at = line.IndexOf(" by ", StringComparison.Ordinal) is >= 0 and var by ? by : line.Length; at < line.Length;)
        {
            if (BeginsAt(line, at) is >= 0 and var start) { return start; }
            at = line[(at + 1)..].IndexOf(" by ", StringComparison.Ordinal) is >= 0 and var next ? at + 1 + next : line.Length;
        }

        return line.Length;
    }

    /// <summary>The start of the words of work before this " by ", where they begin a sentence and names follow them; else -1.</summary>
    private static int BeginsAt(ReadOnlySpan<char> line, int by)
    {
        foreach (var work in Works)
        {
            var start = by + 4 - work.Length;
            if (start < 0 || !line[start..].StartsWith(work, StringComparison.OrdinalIgnoreCase)) { continue; }
            if (start >= 11 && line[(start - 11)..start].Equals("additional ", StringComparison.OrdinalIgnoreCase)) { start -= 11; }
            if (!char.IsUpper(line[start])) { return -1; }
            if (start > 0 && line[start - 1] is '(' or '[') { start--; }
            return BeginsSentence(line[..start]) && HoldsNames(line[(by + 4)..]) ? start : -1;
        }

        return -1;
    }

    private static bool BeginsSentence(ReadOnlySpan<char> before)
    {
        var rest = before.TrimEnd();
        return rest.Length == 0 || rest[^1] is '.' or '!' or '?' or '"' or '”' or ')';
    }

    /// <summary>"Reporting by Jane Roe; editing by …", and nothing but names; "Reporting by rights groups showed" is a sentence.</summary>
    private static bool HoldsNames(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny(";)|") is >= 0 and var stop ? stop : rest.Length;
        return BylineText.AreNames(rest[..end].TrimEnd(". "));
    }
}
