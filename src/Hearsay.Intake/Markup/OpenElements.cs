using System.Runtime.InteropServices;

namespace Hearsay.Intake.Markup;

/// <summary>The elements that have begun and not ended, and which of them an end tag, or the beginning of another one, ends.</summary>
internal sealed class OpenElements(List<PageNode> nodes, string source)
{
    /// <summary>Deeper elements count as content of the one at this depth, so that no work grows with the depth.</summary>
    private const int MostDepth = 400;

    private readonly List<int> _stack = [];
    private readonly int[] _counts = new int[byte.MaxValue + 1];

    public int Current => _stack[^1];

    public void Push(int node)
    {
        if (_stack.Count < MostDepth)
        {
            _stack.Add(node);
            _counts[(int)TagAt(node)]++;
        }
    }

    public void End(int node) => CollectionsMarshal.AsSpan(nodes)[node].End = nodes.Count;

    public void CloseAll() => PopTo(0);

    /// <summary>What an element of this kind ends merely by beginning.</summary>
    public void CloseImplied(HtmlTag tag)
    {
        if (!HtmlTags.MayStandInHead(tag))
        {
            CloseSibling(HtmlTag.Head, HtmlTag.Head, static _ => false);
        }

        if (HtmlTags.ClosesParagraph(tag))
        {
            CloseSibling(HtmlTag.P, HtmlTag.P, static open => HtmlTags.BoundsScope(open) || open == HtmlTag.Button);
        }

        switch (tag)
        {
            case HtmlTag.Li:
                CloseSibling(HtmlTag.Li, HtmlTag.Li, static open => open is HtmlTag.Ul or HtmlTag.Ol or HtmlTag.Menu or HtmlTag.Dir);
                break;
            case HtmlTag.Dt or HtmlTag.Dd:
                CloseSibling(HtmlTag.Dt, HtmlTag.Dd, static open => open is HtmlTag.Dl);
                break;
            case HtmlTag.Option or HtmlTag.Optgroup:
                CloseSibling(HtmlTag.Option, HtmlTag.Option, static open => open is HtmlTag.Select or HtmlTag.Datalist);
                break;
            case HtmlTag.Td or HtmlTag.Th:
                CloseSibling(HtmlTag.Td, HtmlTag.Th, static open => open is HtmlTag.Table);
                break;
            case HtmlTag.Tr:
                CloseSibling(HtmlTag.Tr, HtmlTag.Tr, static open => open is HtmlTag.Table);
                break;
            case >= HtmlTag.H1 and <= HtmlTag.H6 when HtmlTags.IsHeading(TagAt(Current)):
                PopTo(_stack.Count - 1);
                break;
        }
    }

    /// <summary>An end tag ends what bears its name, with all in it; one that ends nothing is passed over.</summary>
    public void Close(HtmlTag tag, int nameStart, int nameLength)
    {
        if (_counts[(int)tag] == 0 || tag is HtmlTag.Html or HtmlTag.Body)
        {
            return;
        }

        var passesBlock = false;
        for (var depth = _stack.Count - 1; depth > 0; depth--)
        {
            var open = TagAt(_stack[depth]);
            if (open == tag && (tag != HtmlTag.Unknown || IsNamed(_stack[depth], nameStart, nameLength)))
            {
                if (passesBlock && HtmlTags.IsInline(tag))
                {
                    CloseAround(depth);
                }
                else
                {
                    PopTo(depth);
                }

                return;
            }

            if (HtmlTags.BoundsScope(open) && !HtmlTags.IsOfTable(tag))
            {
                return;
            }

            passesBlock |= !HtmlTags.IsInline(open);
        }
    }

    /// <summary>"&lt;a&gt;&lt;div&gt;…&lt;/a&gt;": the link ends here, but the block that began in it goes on.</summary>
    private void CloseAround(int depth)
    {
        End(_stack[depth]);
        _counts[(int)TagAt(_stack[depth])]--;
        _stack.RemoveAt(depth);
    }

    /// <summary>Ends the innermost element that is one or the other, unless something that bounds it stands in between.</summary>
    private void CloseSibling(HtmlTag one, HtmlTag other, Predicate<HtmlTag> isBound)
    {
        if (_counts[(int)one] + _counts[(int)other] == 0)
        {
            return;
        }

        for (var depth = _stack.Count - 1; depth > 0; depth--)
        {
            var open = TagAt(_stack[depth]);
            if (open == one || open == other)
            {
                PopTo(depth);
                return;
            }

            if (isBound(open))
            {
                return;
            }
        }
    }

    private void PopTo(int depth)
    {
        for (var top = _stack.Count - 1; top >= depth; top--)
        {
            End(_stack[top]);
            _counts[(int)TagAt(_stack[top])]--;
        }

        _stack.RemoveRange(depth, _stack.Count - depth);
    }

    private HtmlTag TagAt(int node) => nodes[node].Tag;

    private bool IsNamed(int node, int nameStart, int nameLength) =>
        source.AsSpan(nodes[node].Start, nodes[node].Length).Equals(source.AsSpan(nameStart, nameLength), StringComparison.OrdinalIgnoreCase);
}
