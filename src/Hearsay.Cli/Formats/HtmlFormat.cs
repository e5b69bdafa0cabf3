using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Hearsay.Attributions;

namespace Hearsay.Cli.Formats;

/// <summary>
/// One page that stands alone: every report beside its chains and its statements. It asks for nothing from anywhere, works
/// without scripts, and with them lights the words of the chain or statement that is pointed at.
/// </summary>
internal sealed class HtmlFormat : ReadingFormat
{
    private static readonly string Style = Resource("page.css");
    private static readonly string Script = Resource("page.js");

    public override string Opening(bool isMany, string title) =>
        $"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
        <meta name="color-scheme" content="light dark">
        <title>{(title.Length > 0 ? HtmlText.Escape(title) : "Who says what")}</title>
        <style>
        {Style}</style>
        </head>
        <body>

        """;

    public override string Render(Reading reading, int number)
    {
        var page = new StringBuilder();
        var wording = new Wording(reading);
        var chains = Chain.Of(reading);
        var anchor = FormattableString.Invariant($"r{number}");
        page.Append($"<article id=\"{anchor}\" aria-labelledby=\"{anchor}-title\">\n");
        var marks = new HtmlMarks(reading.Report.Text, new ReportMarks(reading, wording, anchor).Of(chains));
        Header(page, reading, wording, marks, anchor);
        page.Append("<div class=\"columns\">\n<section class=\"report\" aria-label=\"Report\"");
        page.Append($" lang=\"{HtmlText.Escape(reading.Report.Language)}\" dir=\"auto\">\n");
        marks.AppendParagraphs(page, reading.Report.Text.Length, "p");
        page.Append("</section>\n<div class=\"panel\">\n");
        HtmlLegend.AppendViews(page, reading, anchor);
        page.Append("<section class=\"chains\" aria-label=\"Who says what\">\n");
        page.Append(chains.IsEmpty ? $"<p class=\"none\">{HtmlText.Escape(wording.WithoutChains())}</p>\n" : "");
        AppendChains(page, chains, wording, anchor);
        if (!reading.Statements.IsEmpty)
        {
            page.Append("</section>\n<section class=\"statements\" aria-label=\"What is claimed\">\n");
            new HtmlStatements(new StatementWording(reading, wording), anchor).Append(page, reading.Statements);
        }

        return page.Append("</section>\n</div>\n</div>\n</article>\n").ToString();
    }

    public override string Closing(bool isMany) => $"<script>\n{Script}</script>\n</body>\n</html>\n";

    private static void Header(StringBuilder page, Reading reading, Wording wording, HtmlMarks marks, string anchor)
    {
        var report = reading.Report;
        page.Append("<header>\n");
        page.Append(report.Outlet is { Length: > 0 } outlet ? $"<p class=\"outlet\">{HtmlText.Escape(outlet)}</p>\n" : "");
        var heading = $"h1 id=\"{anchor}-title\" dir=\"auto\"";
        if (wording.Headline() is { } headline)
        {
            marks.AppendParagraphs(page, headline.End, heading);
        }
        else
        {
            page.Append($"<{heading}>{HtmlText.Escape(wording.Title())}</h1>\n");
        }

        page.Append("<p class=\"facts\">");
        page.AppendJoin(" · ", wording.Header().Where(fact => !string.Equals(fact, report.Outlet, StringComparison.Ordinal)).Select(HtmlText.Escape));
        page.Append("</p>\n");
        HtmlLegend.Append(page, reading);
        page.Append("</header>\n");
    }

    private static void AppendChains(StringBuilder page, ImmutableArray<Chain> chains, Wording wording, string anchor)
    {
        if (chains.IsEmpty)
        {
            return;
        }

        page.Append("<ol>\n");
        foreach (var chain in chains)
        {
            AppendChain(page, chain, wording, anchor);
            AppendChains(page, chain.Inner, wording, anchor);
            page.Append("</li>\n");
        }

        page.Append("</ol>\n");
    }

    private static void AppendChain(StringBuilder page, Chain chain, Wording wording, string anchor)
    {
        var attribution = chain.Attribution;
        var id = FormattableString.Invariant($"{anchor}a{chain.Number}");
        var kind = wording.Kind(attribution);
        page.Append(CultureInfo.InvariantCulture, $"<li id=\"{id}\" data-chain=\"{id}\"><div class=\"card\" data-depth=\"{chain.Depth % ReportMarks.Depths}\">\n<p class=\"voice\">");
        page.Append(CultureInfo.InvariantCulture, $"<a class=\"number\" href=\"#{id}m\" aria-label=\"Attribution {chain.Number} in the report\">{chain.Number}</a> ");
        page.Append(VoiceOf(attribution, wording));
        page.Append(kind.Length == 0 ? "" : $" <span class=\"kind\">{HtmlText.Escape(kind)}</span>");
        page.Append($" <span class=\"act {Manner.Of(attribution)}\">{HtmlText.Escape(wording.Act(attribution))}</span></p>\n");
        page.Append($"<p class=\"said {(chain.Inner.IsEmpty ? "" : "outer")}\" dir=\"auto\">{HtmlText.Escape(wording.Words(attribution.Content))}</p>\n");
        page.Append("<p class=\"facts\">").AppendJoin(" · ", wording.Circumstances(attribution).Select(HtmlText.Escape));
        page.Append($" · <span title=\"How sure the reader is that this is an attribution\">{Wording.Confidence(attribution)}</span></p>\n</div>\n");
    }

    private static string VoiceOf(Attribution attribution, Wording wording)
    {
        var isNamed = attribution.Source.Spans.Length > 0 || attribution.Source.Parties.Length > 0;
        return $"<b class=\"{(isNamed ? "name" : "name nobody")}\">{HtmlText.Escape(wording.Voice(attribution))}</b>";
    }

    private static string Resource(string name)
    {
        using var stream = typeof(HtmlFormat).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded in this build.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
