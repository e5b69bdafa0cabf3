using System.Collections.Immutable;
using Hearsay.Intake.Markup;

namespace Hearsay.Intake.Pages;

/// <summary>Takes the report out of a web page. The work is linear in the page's length whatever the page holds, and nothing is fetched.</summary>
public static class PageReader
{
    private const int FewWords = 40;
    private const int SomeWords = 80;

    /// <param name="html">The page.</param>
    /// <param name="address">Where it was found; null where that is not known.</param>
    public static PageReport Read(string html, string? address = null)
    {
        ArgumentNullException.ThrowIfNull(html);
        var tree = PageTree.Parse(html);
        var body = PageBody.Of(tree, address);
        var verdicts = body.Blocks.Select((block, i) => new BlockVerdict(block.Text, body.Why[i] == BlockJudge.Kept, body.Why[i])).ToImmutableArray();
        var standfirst = Array.IndexOf(body.Why, BlockJudge.SumsUp);
        var words = body.Blocks.Where((_, i) => verdicts[i].IsKept).Sum(block => block.Words);
        var told = words < FewWords && body.Told is not null ? Told(body.Told, address) : null;
        return new PageReport
        {
            Facts = body.Facts,
            Standfirst = standfirst < 0 ? null : body.Blocks[standfirst].Text,
            Text = told ?? string.Join("\n\n", verdicts.Where(verdict => verdict.IsKept).Select(verdict => verdict.Text)),
            Blocks = told is null ? verdicts : [.. verdicts.Select(verdict => verdict with { IsKept = false }), new BlockVerdict(told, true, "ld+json articleBody")],
            Notices = Notices.In(body.Blocks),
            IsCut = tree.IsCut,
        };
    }

    /// <summary>A page that is put together in the browser still tells its text to search engines; null where that is short as well.</summary>
    private static string? Told(string body, string? address)
    {
        var text = body.Contains("</", StringComparison.Ordinal) ? Read(body, address).Text : body.Trim();
        return text.AsSpan().Count(' ') >= SomeWords ? text : null;
    }
}
