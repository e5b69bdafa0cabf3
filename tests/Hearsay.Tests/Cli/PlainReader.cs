using Hearsay.Attributions;
using Hearsay.Reports;
using Hearsay.Text;

namespace Hearsay.Tests.Cli;

/// <summary>A reader that knows one word: what stands before "said" on a line is the source, what follows the content.</summary>
internal static class PlainReader
{
    public static Reading Read(Report report)
    {
        var attributions = new List<Attribution>();
        var start = 0;
        foreach (var line in report.Text.Split('\n'))
        {
            var said = line.IndexOf(" said ", StringComparison.Ordinal);
            if (said > 0 && said + 6 < line.Length)
            {
                attributions.Add(new Attribution
                {
                    Id = new(attributions.Count + 1),
                    Source = new([new TextSpan(start, said)], []),
                    Cue = new([new TextSpan(start + said + 1, 4)], "say", CueAct.Say),
                    Content = [TextSpan.FromBounds(start + said + 6, start + line.Length)],
                    Quote = QuoteKind.Indirect,
                    Confidence = .9,
                });
            }

            start += line.Length + 1;
        }

        return new Reading { Reader = "plain", Report = report, Attributions = [.. attributions] };
    }
}
