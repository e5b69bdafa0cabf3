using System.Collections.Immutable;
using Hearsay.Intake.Markup;
using Hearsay.Intake.Pages;

namespace Hearsay.Intake.Metadata;

/// <summary>Who wrote it, by the first place of the page that names anybody.</summary>
internal sealed class AuthorFinder(PageTree tree, HeadTags head, LinkedData linked, IReadOnlyList<PageBlock> blocks)
{
    private const int MostAuthors = 12;

    public ImmutableArray<Taken> Find(string? outlet)
    {
        ImmutableArray<Taken> spare = [];
        foreach (var (values, from) in Places())
        {
            var names = values.SelectMany(AuthorNames.In).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostAuthors).ToList();
            var persons = names.Where(name => !IsOutlet(name, outlet)).Select(name => new Taken(name, from)).ToImmutableArray();
            if (persons.Length > 0)
            {
                return persons.Length == 1 ? WithFellows(persons) : persons;
            }

            // The outlet itself is the author only where nobody else is named.
            spare = spare.IsEmpty ? [.. names.Select(name => new Taken(name, from))] : spare;
        }

        return spare;
    }

    private IEnumerable<(IEnumerable<string> Values, string From)> Places()
    {
        yield return (linked.Names("author"), "ld+json author");
        yield return (linked.Names("creator"), "ld+json creator");
        foreach (var name in (string[])["parsely-author", "sailthru.author", "byl", "author", "article:author", "dc.creator", "dcterms.creator", "citation_author", "og:article:author", "twitter:data1"])
        {
            if (head.All(name) is { } meta && (name is not "twitter:data1" || head.First("twitter:label1") is { Value: "Written by" }))
            {
                yield return (meta.Values, $"meta {name}");
            }
        }

        yield return (Elements((node, _) => HasWord(node, HtmlAttribute.Itemprop, "author") || HasWord(node, HtmlAttribute.Rel, "author")), "element author");
        yield return (Elements((node, _) => IsNamed(node, "byline")).Take(1), "element byline");
        yield return (Elements((node, _) => IsNamed(node, "author")).Take(1), "element author");
        yield return (blocks.Where(block => block.Words <= 16 && block.Text.StartsWith("By ", StringComparison.OrdinalIgnoreCase)).Select(block => block.Text).Where(text => AuthorNames.In(text).All(AuthorNames.IsFull)).Take(1), "text");
    }

    /// <summary>Machines are often told only the first of several authors: readers see them all.</summary>
    private ImmutableArray<Taken> WithFellows(ImmutableArray<Taken> told)
    {
        var shown = Elements((node, _) => IsNamed(node, "byline") || IsNamed(node, "author")).Take(1).SelectMany(AuthorNames.In).ToList();
        return shown.Count is > 1 and <= MostAuthors && shown.Contains(told[0].Value, StringComparer.OrdinalIgnoreCase) && shown.TrueForAll(AuthorNames.IsFull)
            ? [.. shown.Distinct(StringComparer.OrdinalIgnoreCase).Select(name => new Taken(name, "element byline"))]
            : told;
    }

    private IEnumerable<string> Elements(Func<int, HtmlTag, bool> isSought)
    {
        var end = 0;
        for (var i = 0; i < tree.Nodes.Length; i++)
        {
            if (i >= end && tree.Nodes[i].AttributeCount > 0 && !HtmlTags.IsVoid(tree.Nodes[i].Tag) && isSought(i, tree.Nodes[i].Tag))
            {
                end = tree.Nodes[i].End;
                if (tree.TextOf(NameWithin(i)) is { Length: > 0 and < 200 } text)
                {
                    yield return text;
                }
            }
        }
    }

    private int NameWithin(int node)
    {
        for (var i = node + 1; i < tree.Nodes[node].End; i++)
        {
            if (HasWord(i, HtmlAttribute.Itemprop, "name"))
            {
                return i;
            }
        }

        return node;
    }

    private bool HasWord(int node, HtmlAttribute attribute, string word) => tree.RawAttribute(node, attribute).Equals(word, StringComparison.OrdinalIgnoreCase);

    private bool IsNamed(int node, string word) => tree.RawAttribute(node, HtmlAttribute.Class).Contains(word, StringComparison.OrdinalIgnoreCase);

    private static bool IsOutlet(string name, string? outlet) => outlet is not null && TitleFinder.Likeness(name, outlet) > .6;
}
