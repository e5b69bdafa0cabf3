using Hearsay.Grammar;
using Hearsay.Mentions.Times.Calendar;
using Hearsay.Reports;

namespace Hearsay.Mentions.Times.Rules;

/// <summary>The day in a dateline, "DORRUM, March 3 (AFP) — …", which has no year of its own.</summary>
internal static class DatelineDay
{
    private const int LongestHead = 120;

    public static DateOnly? Of(ParsedText parsed, in TimeExpression expression)
    {
        if (expression.Period is not { Grain: Grain.Day, Time: null, AnyYear: false } day)
        {
            return null;
        }

        var text = parsed.Text.AsSpan();
        var at = parsed.Tokens[expression.First].Start;
        var start = text[..at].LastIndexOf('\n') + 1;
        while (char.IsWhiteSpace(text[start])) { start++; }
        var line = text[start..];
        line = line.IndexOf('\n') is >= 0 and var end ? line[..end] : line;
        return at - start < LongestHead && Dateline.TryRead(line, out var dateline) && at - start < dateline.Dash ? day.First : null;
    }
}
