using Hearsay.Intake.Markup;

namespace Hearsay.Intake.Metadata;

/// <summary>What stands in a page's meta and link elements, by the name in small letters.</summary>
internal sealed class HeadTags
{
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.OrdinalIgnoreCase);

    public HeadTags(PageTree tree)
    {
        for (var i = 0; i < tree.Nodes.Length; i++)
        {
            switch (tree.Nodes[i].Tag)
            {
                case HtmlTag.Meta when tree.HasAttribute(i, HtmlAttribute.Content):
                    AddMeta(tree, i);
                    break;
                case HtmlTag.Link when tree.RawAttribute(i, HtmlAttribute.Rel).Equals("canonical", StringComparison.OrdinalIgnoreCase):
                    Add("canonical", tree.Attribute(i, HtmlAttribute.Href));
                    break;
                case HtmlTag.Title when tree.Nodes[tree.Nodes[i].Parent].Tag is not HtmlTag.Svg:
                    Add("<title>", MarkupText.Collapse(tree.RawTextOf(i)));
                    break;
                case HtmlTag.Html when tree.HasAttribute(i, HtmlAttribute.Lang):
                    Add("<lang>", tree.Attribute(i, HtmlAttribute.Lang));
                    break;
            }
        }
    }

    /// <summary>The first value that is there under one of these names, with the name.</summary>
    public (string Value, string Name)? First(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_values.TryGetValue(name, out var values))
            {
                return (values[0], name);
            }
        }

        return null;
    }

    /// <summary>All values of the first of these names that has any.</summary>
    public (IReadOnlyList<string> Values, string Name)? All(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (_values.TryGetValue(name, out var values))
            {
                return (values, name);
            }
        }

        return null;
    }

    private void AddMeta(PageTree tree, int node)
    {
        var content = MarkupText.Collapse(tree.RawAttribute(node, HtmlAttribute.Content));
        foreach (var attribute in (ReadOnlySpan<HtmlAttribute>)[HtmlAttribute.Property, HtmlAttribute.Name, HtmlAttribute.Itemprop, HtmlAttribute.HttpEquiv])
        {
            foreach (var name in (tree.Attribute(node, attribute) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Add(name, content);
            }
        }
    }

    private void Add(string name, string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return;
        }

        if (!_values.TryGetValue(name, out var values))
        {
            _values.Add(name, values = []);
        }

        if (!values.Contains(value, StringComparer.Ordinal))
        {
            values.Add(value);
        }
    }
}
