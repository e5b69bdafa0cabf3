using Hearsay.Invent.Stories;
using Hearsay.Invent.Truths;
using Hearsay.Invent.Worlds;

namespace Hearsay.Invent.Writing;

/// <summary>Writes the reports of a story, one after another.</summary>
public sealed class ReportWriter
{
    private const double MostShared = 0.6;

    private readonly Story _story;
    private readonly Wording _wording;
    private readonly Names _names;
    private readonly Dictionary<PlannedReport, WrittenReport> _written = [];

    private ReportWriter(Story story)
    {
        _story = story;
        _wording = new Wording(Chance.Of(story.Seed, "words"));
        _names = new Names(Chance.Of(story.Seed, "bylines"));
    }

    private Chance Chance => _wording.Chance;

    public static IReadOnlyList<WrittenReport> Write(Story story)
    {
        ArgumentNullException.ThrowIfNull(story);
        var writer = new ReportWriter(story);
        return [.. story.Reports.Select(report => writer._written[report] = report.CopyOf is { } source ? writer.Copy(report, writer._written[source]) : writer.Unlike(report))];
    }

    /// <summary>Short reports may come to share most of their words by chance. What is no copy must not be one: it is written again, in other words.</summary>
    private WrittenReport Unlike(PlannedReport report)
    {
        WrittenReport written;
        do
        {
            written = Fresh(report);
        }
        while (_written.Values.Any(earlier => Reuse.Containment(written.Text, earlier.Text) > MostShared));
        return written;
    }

    private WrittenReport Fresh(PlannedReport report)
    {
        var grammar = TemplateSet.Sets[report.Templates];
        var writer = new TellingWriter(_story.World, grammar, _wording, report);
        foreach (var telling in report.Tellings)
        {
            telling.IsToldDirectly = false;
        }

        List<string> paragraphs = [];
        if (report.Tellings.Count == 0)
        {
            paragraphs.AddRange(Parts(writer.Around("filler", claim: null)));
            return Finish(report, paragraphs, Marks.Capitals(writer.Around("filler.title", claim: null)), [], []);
        }

        var claim = report.Tellings[0].Claim;
        paragraphs.AddRange(Parts(writer.Write(report.Tellings[0], 0, "lead")));
        paragraphs.AddRange(Chance.In100(55) ? Parts(writer.Detail(report.Tellings[0], 0)) : []);
        for (var number = 1; number < report.Tellings.Count; number++)
        {
            paragraphs.AddRange(Parts(writer.Write(report.Tellings[number], number, "body")));
        }

        foreach (var (rule, percent) in new[] { ("colour", 70), ("quote", 60), ("background", 100), ("background", 60), ("close", 60) })
        {
            paragraphs.AddRange(Chance.In100(percent) ? Parts(writer.Around(rule, claim)) : []);
        }

        paragraphs[0] = Dateline(writer, report) + Marks.Capitals(paragraphs[0]);
        return Finish(report, paragraphs, writer.Title(report.Tellings[0]), [.. report.Tellings.Select(writer.HolderWords)], []);
    }

    /// <summary>Wire copy as a desk runs it: whole, with its end cut off, or under a lead of the desk's own.</summary>
    private WrittenReport Copy(PlannedReport report, WrittenReport source)
    {
        var writer = new TellingWriter(_story.World, TemplateSet.Sets[report.Templates], _wording, report);
        List<string> paragraphs = [.. source.Paragraphs];
        List<IReadOnlyList<string>> words = [.. source.Tellings.Select(static telling => telling.HolderWords)];
        List<WrittenTelling?> originals = [.. source.Tellings];
        foreach (var (copy, original) in report.Tellings.Zip(source.Plan.Tellings))
        {
            copy.IsToldDirectly = original.IsToldDirectly;
        }

        if (report.Edit == CopyEdit.NewLead)
        {
            report.Tellings[0].IsToldDirectly = false;
            paragraphs[0] = Dateline(writer, report) + Marks.Capitals(Parts(writer.Write(report.Tellings[0], 0, "lead"))[0]);
            (words[0], originals[0]) = (writer.HolderWords(report.Tellings[0]), null);
        }

        for (var cut = report.Edit == CopyEdit.Trimmed ? Chance.From(1, 2) : 0; cut > 0 && paragraphs.Count > 3 && !Marks.In(paragraphs[^1]); cut--)
        {
            paragraphs.RemoveAt(paragraphs.Count - 1);
        }

        paragraphs.Add(Marks.Capitals(new Expansion(TemplateSet.Sets[report.Templates], _wording, (name, _) => name == "wire" ? source.Plan.Outlet.Name : null).Rule("credit")));
        return Finish(report, paragraphs, writer.Title(report.Tellings[0]), words, originals);
    }

    private string Dateline(TellingWriter writer, PlannedReport report) => report.Outlet.Kind switch
    {
        "wire" => writer.Around("dateline.wire", claim: null),
        "paper" when Chance.In100(60) => writer.Around("dateline.paper", claim: null),
        _ => "",
    };

    private WrittenReport Finish(PlannedReport report, List<string> paragraphs, string title, List<IReadOnlyList<string>> words, List<WrittenTelling?> originals)
    {
        // A copy keeps the quotation marks of the wire, so they are the wire's from the beginning.
        var isCurly = (report.CopyOf ?? report).Outlet.Name.Length % 2 == 0;
        paragraphs = [.. paragraphs.Select(Marks.Capitals).Select(Articles.Right).Select(paragraph => isCurly ? Quotation.Curly(paragraph) : paragraph)];
        var (text, places) = Marks.Strip(string.Join("\n\n", paragraphs));
        List<WrittenTelling> tellings = [];
        for (var number = 0; number < report.Tellings.Count; number++)
        {
            var (_, start, end) = places.Single(place => place.Telling == number);
            var quote = text[start..end];
            tellings.Add(new WrittenTelling(report.Tellings[number], quote, Occurrence(text, quote, start), [.. words[number].Select(word => isCurly ? Quotation.Curly(word) : word)], originals.ElementAtOrDefault(number)));
        }

        var byline = report.Outlet.Kind == "paper" && report.CopyOf is null && Chance.In100(70) ? "By " + _names.Person().Name : null;
        return new WrittenReport { Plan = report, Title = title, Byline = byline, Text = text, Tellings = tellings, Paragraphs = paragraphs };
    }

    private static int? Occurrence(string text, string quote, int start)
    {
        // The same words further on are looked for after the end of the last, as a reader of the file splits the text.
        var (before, all) = (text[..start].Split(quote).Length, text.Split(quote).Length - 1);
        return all == 1 ? null : before;
    }

    private static string[] Parts(string written) => written.Split('¶', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
