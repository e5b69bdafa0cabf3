using Hearsay.Attributions;
using Hearsay.Grammar;
using Hearsay.Mentions;
using Hearsay.Mentions.Places;
using Hearsay.Mentions.Quantities;
using Hearsay.Mentions.Times;
using Hearsay.Reports;
using Hearsay.Statements;
using Hearsay.Statements.Events;
using Hearsay.Text;

namespace Hearsay;

/// <summary>The whole path from a report to its reading. Start reading the code base here.</summary>
public sealed class ReportReader(Parser parser, MentionFinder mentions, PlaceFinder places, Attributor attributor)
{
    /// <summary>Of models and rules; a reading says which version made it.</summary>
    public const string Version = "hearsay-0.1";

    private readonly QuantityFinder _quantities = new();

    /// <summary>Safe to call from many threads at once. A report in a language that is not read comes back as it is.</summary>
    /// <exception cref="ReportTooLongException">The report has more than <see cref="Parser.MostTokens"/> words and marks.</exception>
    public Reading Read(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        if (report.Language != "en")
        {
            return new Reading { Reader = Version, Report = report };
        }

        var tokenized = Tokenizer.Tokenize(report.Text, Asides.Find(report.Text));
        var parsed = parser.Parse(tokenized);
        var mentioned = mentions.Find(parsed, report.Published);
        var times = TimeFinder.Find(parsed, report.Published);
        var quantities = _quantities.Find(parsed);
        var located = places.Find(parsed, mentioned);
        var attributed = attributor.Attribute(parsed, mentioned, report.Published, located);
        var stated = StatementFinder.Find(parsed, mentioned, attributed, new Circumstances { Times = times, Quantities = quantities, Places = located });
        return new Reading
        {
            Reader = Version,
            Report = report,
            Sentences = [.. tokenized.Sentences.Select(tokenized.SpanOf)],
            Parties = attributed.Parties,
            Attributions = attributed.Attributions,
            Statements = stated.Statements,
            Relations = stated.Relations,
            Quantities = quantities,
            Times = times,
            Places = located,
        };
    }
}
