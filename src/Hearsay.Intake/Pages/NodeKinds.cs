using Hearsay.Intake.Markup;

namespace Hearsay.Intake.Pages;

/// <summary>What each element of a page is by its name, its class and what it stands in.</summary>
internal sealed class NodeKinds
{
    private readonly PageTree _tree;
    private readonly bool _showsHidden;
    private readonly int[] _lines;
    private readonly bool[] _withinLine;
    private readonly ClassKind[] _own;
    private readonly ClassKind[] _around;

    /// <param name="tree">The page.</param>
    /// <param name="showsHidden">Whether what the page does not show at first is read all the same.</param>
    public NodeKinds(PageTree tree, bool showsHidden)
    {
        (_tree, _showsHidden) = (tree, showsHidden);
        var count = tree.Nodes.Length;
        (_lines, _withinLine, _own, _around) = (new int[count], new bool[count], new ClassKind[count], new ClassKind[count]);
        Read();
    }

    /// <summary>Of the element and of those around it.</summary>
    public ClassKind Of(int node) => _around[node];

    /// <summary>Of the element alone.</summary>
    public ClassKind OwnOf(int node) => _own[node];

    /// <summary>The element whose line the content of this one is part of.</summary>
    public int LineOf(int node) => _lines[node];

    public bool IsWithinLine(int node) => _withinLine[node];

    public bool IsUnseen(int node) => HtmlTags.IsUnseen(_tree.Nodes[node].Tag) || (_own[node] & ClassKind.Hidden) != ClassKind.None;

    /// <summary>What an element holds is not what its name says, as page makers call the frame of all of it "with-sidebar".</summary>
    public void Clear(int node)
    {
        var nodes = _tree.Nodes;
        _own[node] &= ClassKind.Body;
        for (var i = node; i < nodes[node].End; i++)
        {
            _around[i] = _own[i] | (nodes[i].Parent >= 0 ? _around[nodes[i].Parent] : ClassKind.None);
        }
    }

    /// <summary>What is called the body is not what is said of the things around it, only of what is in it.</summary>
    public void Shield(int node)
    {
        var nodes = _tree.Nodes;
        _around[node] = _own[node];
        for (var i = node + 1; i < nodes[node].End; i++)
        {
            _around[i] = _own[i] | _around[nodes[i].Parent];
        }
    }

    private void Read()
    {
        var nodes = _tree.Nodes;
        for (var i = 0; i < nodes.Length; i++)
        {
            var (tag, parent) = (nodes[i].Tag, nodes[i].Parent);
            _withinLine[i] = HtmlTags.IsInline(tag) || (tag == HtmlTag.Unknown && !_tree.Source.AsSpan(nodes[i].Start, nodes[i].Length).Contains('-'));
            _lines[i] = parent >= 0 && _withinLine[i] ? _lines[parent] : i;
            _own[i] = tag is HtmlTag.Text or HtmlTag.Html or HtmlTag.Body ? ClassKind.None : OwnKind(i, tag);
            _around[i] = _own[i] | (parent >= 0 ? _around[parent] : ClassKind.None);
        }
    }

    private ClassKind OwnKind(int node, HtmlTag tag)
    {
        var kind = tag switch
        {
            HtmlTag.Nav or HtmlTag.Menu or HtmlTag.Footer => ClassKind.Frame,
            HtmlTag.Aside => ClassKind.Elsewhere,
            HtmlTag.Figcaption or HtmlTag.Caption => ClassKind.Caption,
            HtmlTag.Dialog => ClassKind.Service,
            HtmlTag.Time or HtmlTag.Address => ClassKind.Beside,
            _ => ClassKind.None,
        };
        if (_tree.Nodes[node].AttributeCount == 0)
        {
            return kind;
        }

        kind |= ClassNames.KindOf(_tree.RawAttribute(node, HtmlAttribute.Class)) | ClassNames.KindOf(_tree.RawAttribute(node, HtmlAttribute.Id))
            | ClassNames.KindOf(_tree.RawAttribute(node, HtmlAttribute.Role)) | ClassNames.KindOf(_tree.RawAttribute(node, HtmlAttribute.DataTestid));
        if (_tree.RawAttribute(node, HtmlAttribute.Itemprop).Equals("articleBody", StringComparison.OrdinalIgnoreCase))
        {
            kind |= ClassKind.Body;
        }

        return IsHidden(node) ? kind | ClassKind.Hidden : kind;
    }

    private bool IsHidden(int node)
    {
        if (_showsHidden)
        {
            return false;
        }

        if (_tree.HasAttribute(node, HtmlAttribute.Hidden) || _tree.RawAttribute(node, HtmlAttribute.AriaHidden).Equals("true", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        var style = _tree.RawAttribute(node, HtmlAttribute.Style);
        return style.Contains("display:none", StringComparison.OrdinalIgnoreCase) || style.Contains("display: none", StringComparison.OrdinalIgnoreCase);
    }
}
