using System.Runtime.InteropServices;

namespace Hearsay.Intake.Markup;

/// <summary>
/// A page as a flat list of nodes in the order of the source. It is made in one pass whose work is linear in the page's length
/// whatever the page holds: nothing is ever moved, and nesting is bounded.
/// </summary>
internal sealed class PageTree(string source, List<PageNode> nodes, List<PageAttribute> attributes, bool isCut)
{
    public string Source => source;

    /// <summary>The page has more elements than are read of one page; those beyond are not here.</summary>
    public bool IsCut => isCut;

    public ReadOnlySpan<PageNode> Nodes => CollectionsMarshal.AsSpan(nodes);

    public ReadOnlySpan<PageAttribute> Attributes => CollectionsMarshal.AsSpan(attributes);

    public static PageTree Parse(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new TreeBuilder(source).Build();
    }

    /// <summary>The value as it stands in the source; empty where there is none.</summary>
    public ReadOnlySpan<char> RawAttribute(int node, HtmlAttribute name)
    {
        var (first, count) = (Nodes[node].FirstAttribute, Nodes[node].AttributeCount);
        foreach (var attribute in Attributes.Slice(first, count))
        {
            if (attribute.Name == name)
            {
                return source.AsSpan(attribute.Start, attribute.Length);
            }
        }

        return default;
    }

    public bool HasAttribute(int node, HtmlAttribute name)
    {
        var (first, count) = (Nodes[node].FirstAttribute, Nodes[node].AttributeCount);
        foreach (var attribute in Attributes.Slice(first, count))
        {
            if (attribute.Name == name)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Null where the element has no such attribute.</summary>
    public string? Attribute(int node, HtmlAttribute name) =>
        HasAttribute(node, name) ? MarkupText.Decode(RawAttribute(node, name)).Trim() : null;

    /// <summary>All visible characters in a node, with white space as single spaces.</summary>
    public string TextOf(int node)
    {
        var text = new System.Text.StringBuilder();
        var all = Nodes;
        for (var i = node; i < all[node].End; i++)
        {
            var tag = all[i].Tag;
            if (tag == HtmlTag.Text)
            {
                MarkupText.AppendCollapsed(text, source.AsSpan(all[i].Start, all[i].Length));
            }
            else if (tag == HtmlTag.Br || !HtmlTags.IsInline(tag))
            {
                MarkupText.AppendSpace(text);
                if (i > node && HtmlTags.IsUnseen(tag))
                {
                    i = all[i].End - 1;
                }
            }
        }

        return text.ToString().Trim();
    }

    /// <summary>The characters in an element that holds nothing else, as a script does.</summary>
    public ReadOnlySpan<char> RawTextOf(int node)
    {
        var all = Nodes;
        return node + 1 < all[node].End ? source.AsSpan(all[node + 1].Start, all[node + 1].Length) : default;
    }
}
