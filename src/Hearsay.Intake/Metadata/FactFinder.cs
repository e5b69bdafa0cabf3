using Hearsay.Intake.Markup;
using Hearsay.Intake.Pages;

namespace Hearsay.Intake.Metadata;

/// <summary>Gathers what a page says of its report, each fact from the place that is most to be relied on.</summary>
internal sealed class FactFinder(PageTree tree, NodeKinds kinds, string? address)
{
    private readonly HeadTags _head = new(tree);
    private readonly LinkedData _linked = new(tree);

    /// <summary>The report's text, where the page holds it a second time for machines.</summary>
    public string? ToldBody => _linked.Text("articleBody");

    public PageFacts Find(IReadOnlyList<PageBlock> blocks)
    {
        var outlet = Outlet();
        var claims = Addresses().ToList();
        var own = claims.Where(claim => IsOwn(claim.Value)).Select(static claim => (Taken?)claim).FirstOrDefault();
        var moments = new MomentFinder(tree, kinds, _head, _linked, address ?? own?.Value);
        var (published, modified) = (moments.FindPublished(blocks), moments.FindModified());
        var authors = new AuthorFinder(tree, _head, _linked, blocks).Find(outlet?.Value);
        return new PageFacts
        {
            Title = new TitleFinder(tree, kinds, _head, _linked).Find(outlet?.Value),
            Authors = authors,
            Outlet = outlet,
            Credit = authors.Where(author => WireNames.IsWire(author.Value)).Select(author => (Taken?)author).FirstOrDefault(),
            Published = published?.From,
            PublishedAt = published?.Moment,
            Modified = modified?.From,
            ModifiedAt = modified?.Moment,
            Address = own ?? (address is null ? null : new Taken(WebAddress.Words(address), "where it was found")),
            ClaimedAddress = claims.Where(claim => !IsOwn(claim.Value)).Select(static claim => (Taken?)claim).FirstOrDefault(),
            Language = Meta("<lang>", "og:locale", "content-language", "inlanguage") is { } language ? language with { Value = language.Value.Split('-', '_')[0].ToLowerInvariant() } : null,
            Description = Meta("og:description", "description", "twitter:description") ?? (_linked.Text("description") is { } told ? new Taken(MarkupText.Collapse(told), "ld+json description") : null),
        };
    }

    private Taken? Outlet() =>
        Meta("og:site_name") is { } site && !site.Value.Contains("://", StringComparison.Ordinal) ? site
        : _linked.Names("publisher").FirstOrDefault() is { Length: > 0 } publisher ? new Taken(MarkupText.Collapse(publisher), "ld+json publisher")
        : Meta("application-name", "apple-mobile-web-app-title", "dc.publisher", "cre");

    private bool IsOwn(string claimed) => address is null || WebAddress.AreOfOneSite(claimed, address);

    private IEnumerable<Taken> Addresses()
    {
        foreach (var place in (Taken?[])[Meta("canonical"), Meta("og:url"), _linked.Text("url") is { } url ? new Taken(url, "ld+json url") : null])
        {
            if (place is { } given && Absolute(given.Value) is { } absolute)
            {
                yield return given with { Value = absolute };
            }
        }
    }

    /// <summary>Only addresses of the web are addresses of a report; one that leads to a site's front page is none.</summary>
    private string? Absolute(string given)
    {
        // A path alone is a whole address of a file on some systems.
        var isWhole = Uri.TryCreate(given, UriKind.Absolute, out var uri) && IsOfWeb(uri);
        isWhole = isWhole || (address is not null && Uri.TryCreate(address, UriKind.Absolute, out var home) && Uri.TryCreate(home, given, out uri) && IsOfWeb(uri));
        return isWhole && uri is { PathAndQuery.Length: > 1 } ? WebAddress.Words(uri.AbsoluteUri) : null;

        static bool IsOfWeb(Uri uri) => uri.Scheme is "http" or "https";
    }

    private Taken? Meta(params ReadOnlySpan<string> names) => _head.First(names) is { } meta ? new Taken(meta.Value, meta.Name.StartsWith('<') ? "html lang" : $"meta {meta.Name}") : null;
}
