using System.Collections.Immutable;
using Hearsay.Text;
using Hearsay.Text.Cutting;

namespace Hearsay.Reports;

/// <summary>
/// What stands beside a report's prose and is no part of a sentence: the dateline before a paragraph, the byline, the credit and the
/// names of those who reported and edited. Read as prose, the town of a dateline becomes somebody who acts in the lead.
/// </summary>
internal static class Asides
{
    /// <summary>A byline stands among the first lines.</summary>
    private const int HeadLines = 6;

    /// <summary>The spans in the order of the text; none overlaps another.</summary>
    public static ImmutableArray<TextSpan> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = ImmutableArray.CreateBuilder<TextSpan>();
        var (last, label, lines) = (LastLine(text), LabelLine(text), 0);
        foreach (var line in new Lines(text))
        {
            if (line.Length == 0) { continue; }
            var form = line.In(text);
            if (lines++ < HeadLines && BylineText.TryRead(form, out _))
            {
                found.Add(line);
                continue;
            }

            var body = HeadOf(form, line == label);
            if (body > 0) { found.Add(new TextSpan(line.Start, form[..body].TrimEnd().Length)); }
            var foot = FootOf(form[body..], line == last);
            if (foot < form.Length - body) { found.Add(TextSpan.FromBounds(line.Start + body + foot, line.End)); }
        }

        return found.ToImmutable();
    }

    /// <summary>Where the prose begins in the line.</summary>
    private static int HeadOf(ReadOnlySpan<char> line, bool mayBeLabel) =>
        Dateline.TryRead(line, out var dateline) ? dateline.Body
        : mayBeLabel ? Dateline.AfterLabel(line) : 0;

    /// <summary>Where the prose ends in the line.</summary>
    private static int FootOf(ReadOnlySpan<char> line, bool isLast)
    {
        var end = SignOff.Start(line);
        return end == line.Length && isLast && line.Length > 0 && CreditLine.TryReadCredit(line, out var credit) ? CreditStart(line, credit.Start) : end;
    }

    /// <summary>The bracket or the dashes before a wire's name.</summary>
    private static int CreditStart(ReadOnlySpan<char> line, int name)
    {
        var start = name;
        while (start > 0 && line[start - 1] is '(' or '-' or '—' or '–' or ' ') { start--; }
        while (line[start] == ' ') { start++; }
        return line[..start].TrimEnd().Equals("Source:", StringComparison.OrdinalIgnoreCase) ? 0 : start;
    }

    /// <summary>The only line that begins "HALDEN: The"; where there are several they tell who is speaking.</summary>
    private static TextSpan LabelLine(string text)
    {
        var (found, count) = (default(TextSpan), 0);
        foreach (var line in new Lines(text))
        {
            if (line.Length > 0 && Dateline.AfterLabel(line.In(text)) > 0) { (found, count) = (line, count + 1); }
        }

        return count == 1 ? found : default;
    }

    private static TextSpan LastLine(string text)
    {
        var last = default(TextSpan);
        foreach (var line in new Lines(text))
        {
            if (line.Length > 0) { last = line; }
        }

        return last;
    }
}
