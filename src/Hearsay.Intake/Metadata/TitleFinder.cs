using Hearsay.Intake.Markup;
using Hearsay.Intake.Pages;

namespace Hearsay.Intake.Metadata;

/// <summary>The headline as readers of the page see it, without the site's name.</summary>
internal sealed class TitleFinder(PageTree tree, NodeKinds kinds, HeadTags head, LinkedData linked)
{
    private const int LongestTitle = 300;
    private const int MostHeadings = 20;
    private const double MostlyTheSame = .5;

    private static readonly string[] Bars = [" | ", " - ", " – ", " — ", " » ", " :: ", " · ", " • "];

    public Taken? Find(string? outlet)
    {
        var told = Told().Select(one => one with { Value = WithoutSite(one.Value, outlet) }).Where(one => one.Value.Length > 0).ToList();
        var shown = Headings().Take(MostHeadings).ToList();
        foreach (var heading in shown)
        {
            if (told.Count == 0 || told.Exists(one => Likeness(one.Value, heading.Value) >= MostlyTheSame))
            {
                return heading;
            }
        }

        return told.Count > 0 ? told[0] : shown.Count > 0 ? shown[0] : null;
    }

    private IEnumerable<Taken> Told()
    {
        if (linked.Text("headline") is { Length: > 0 and < LongestTitle } headline)
        {
            yield return new Taken(MarkupText.Collapse(headline), "ld+json headline");
        }

        foreach (var name in (string[])["og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title", "title"])
        {
            if (head.First(name) is { } meta)
            {
                yield return new Taken(meta.Value, $"meta {meta.Name}");
            }
        }

        if (head.First("<title>") is { } title)
        {
            yield return new Taken(title.Value, "title");
        }
    }

    private IEnumerable<Taken> Headings()
    {
        for (var i = 0; i < tree.Nodes.Length; i++)
        {
            var isNamed = tree.RawAttribute(i, HtmlAttribute.Itemprop).Equals("headline", StringComparison.OrdinalIgnoreCase) && !HtmlTags.IsVoid(tree.Nodes[i].Tag);
            if ((tree.Nodes[i].Tag == HtmlTag.H1 || isNamed) && (kinds.Of(i) & (ClassKind.Elsewhere | ClassKind.Comments)) == ClassKind.None)
            {
                var text = tree.TextOf(i);
                if (text.Length is > 0 and < LongestTitle && text.Contains(' ', StringComparison.Ordinal))
                {
                    yield return new Taken(text, isNamed ? "itemprop headline" : "h1");
                }
            }
        }
    }

    /// <summary>"Headline | Outlet", "Outlet - Headline": what is the outlet's name goes, or else a short end that no headline shares.</summary>
    private string WithoutSite(string title, string? outlet)
    {
        foreach (var bar in Bars)
        {
            var last = title.LastIndexOf(bar, StringComparison.Ordinal);
            if (last <= 0)
            {
                continue;
            }

            var (before, after) = (title[..last].TrimEnd(), title[(last + bar.Length)..].TrimStart());
            if (IsSite(after, outlet))
            {
                return WithoutSite(before, outlet);
            }

            var first = title.IndexOf(bar, StringComparison.Ordinal);
            if (IsSite(title[..first], outlet))
            {
                return title[(first + bar.Length)..].TrimStart();
            }
        }

        return title;
    }

    private bool IsSite(string part, string? outlet) =>
        (outlet is not null && Likeness(part, outlet) >= MostlyTheSame)
        || (head.First("<title>") is { } title && head.First("og:title") is { } og && !og.Value.Contains(part, StringComparison.OrdinalIgnoreCase) && title.Value.Contains(part, StringComparison.Ordinal));

    /// <summary>The share of words that two titles have in common.</summary>
    internal static double Likeness(string one, string other)
    {
        var (first, second) = (WordsOf(one), WordsOf(other));
        var shared = first.Intersect(second, StringComparer.OrdinalIgnoreCase).Count();
        return first.Count + second.Count == 0 ? 0 : 2.0 * shared / (first.Count + second.Count);
    }

    private static HashSet<string> WordsOf(string text)
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                words.Add(text[start..i]);
                start = -1;
            }
        }

        return words;
    }
}
