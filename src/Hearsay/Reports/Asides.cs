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

    /// <summary>
    /// The first paragraph, where it begins "HALDEN: The" and no other does: several labels tell who is speaking, and so does one
    /// in the midst of a text, or before whoever says "we".
    /// </summary>
    private static TextSpan LabelLine(string text)
    {
        var (found, labels, prose) = (default(TextSpan), 0, 0);
        foreach (var line in new Lines(text))
        {
            if (line.Length == 0) { continue; }
            var form = line.In(text);
            var body = Dateline.AfterLabel(form);
            if (body > 0)
            {
                found = prose == 0 && !SpeaksInPerson(form[body..]) ? line : found;
                labels++;
            }

            prose += IsProse(form) ? 1 : 0;
        }

        return labels == 1 ? found : default;
    }

    /// <summary>A headline and a byline end without a mark.</summary>
    private static bool IsProse(ReadOnlySpan<char> line) => line.TrimEnd() is [.., '.' or '!' or '?' or '”' or '"' or '’'];

    /// <summary>"I", "we" or "you" before any quotation: no lead of a report speaks so.</summary>
    private static bool SpeaksInPerson(ReadOnlySpan<char> body)
    {
        var quotation = body.IndexOfAny("“\"‘");
        var told = quotation < 0 ? body : body[..quotation];
        foreach (var word in new Words(told))
        {
            if (word.In(told) is "I" or "We" or "we" or "You" or "you" or "My" or "my" or "Our" or "our" or "us" or "Your" or "your") { return true; }
        }

        return false;
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
