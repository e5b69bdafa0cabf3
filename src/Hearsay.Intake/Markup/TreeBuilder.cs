namespace Hearsay.Intake.Markup;

/// <summary>One pass over a page's source. It forgives what browsers forgive, and differs from them where they move nodes about.</summary>
internal sealed class TreeBuilder(string source, List<PageNode> nodes)
{
    /// <summary>A hundred times what the longest reports have.</summary>
    private const int MostNodes = 500_000;

    private readonly List<PageAttribute> _attributes = new(source.Length / 64);
    private readonly OpenElements _open = new(nodes, source);

    public TreeBuilder(string source)
        : this(source, new List<PageNode>(source.Length / 32))
    {
    }

    public PageTree Build()
    {
        nodes.Add(new PageNode(-1, HtmlTag.Html, 0, 0, 0, 0));
        _open.Push(0);
        var (at, text) = (0, 0);
        while (at < source.Length && nodes.Count < MostNodes)
        {
            var found = source.AsSpan(at).IndexOf('<');
            if (found < 0)
            {
                break;
            }

            var tag = at + found;
            var end = MarkupEnd(tag);
            if (end == tag)
            {
                at = tag + 1;
                continue;
            }

            AddText(text, tag);
            at = text = Read(tag, end);
        }

        var isCut = nodes.Count >= MostNodes;
        AddText(text, isCut ? text : source.Length);
        _open.CloseAll();
        return new PageTree(source, nodes, _attributes, isCut);
    }

    /// <summary>Behind what is no element; behind the first letter of a tag; where it stands for a mere "&lt;".</summary>
    private int MarkupEnd(int tag)
    {
        var next = tag + 1 < source.Length ? source[tag + 1] : ' ';
        if (char.IsAsciiLetter(next) || (next == '/' && tag + 2 < source.Length && char.IsAsciiLetter(source[tag + 2])))
        {
            return tag + 2;
        }

        return next is '!' or '?' or '/' ? NoElementEnd(tag) : tag;
    }

    private int NoElementEnd(int tag)
    {
        var rest = source.AsSpan(tag);
        var (closing, from) = rest.StartsWith("<!--") ? ("-->", 2) : rest.StartsWith("<![CDATA[") ? ("]]>", 9) : (">", 1);
        var length = rest[Math.Min(from, rest.Length)..].IndexOf(closing);
        return length < 0 ? source.Length : tag + from + length + closing.Length;
    }

    private int Read(int tag, int end)
    {
        if (source[tag + 1] is '!' or '?' || (source[tag + 1] == '/' && !char.IsAsciiLetter(source[Math.Min(tag + 2, source.Length - 1)])))
        {
            return end;
        }

        return source[tag + 1] == '/' ? ReadEnd(tag + 2) : ReadStart(tag + 1);
    }

    private int ReadEnd(int nameStart)
    {
        var nameEnd = TagReader.NameEnd(source, nameStart);
        _open.Close(HtmlTags.Of(source.AsSpan(nameStart, nameEnd - nameStart)), nameStart, nameEnd - nameStart);
        var closing = source.AsSpan(nameEnd).IndexOf('>');
        return closing < 0 ? source.Length : nameEnd + closing + 1;
    }

    private int ReadStart(int nameStart)
    {
        var nameEnd = TagReader.NameEnd(source, nameStart);
        var tag = HtmlTags.Of(source.AsSpan(nameStart, nameEnd - nameStart));
        var firstAttribute = _attributes.Count;
        var end = TagReader.ReadAttributes(source, nameEnd, _attributes);
        _open.CloseImplied(tag);
        var node = nodes.Count;
        nodes.Add(new PageNode(_open.Current, tag, nameStart, nameEnd - nameStart, firstAttribute, _attributes.Count - firstAttribute) { End = node + 1 });
        if (HtmlTags.HoldsCharactersOnly(tag))
        {
            return ReadCharacters(node, nameStart, nameEnd - nameStart, end);
        }

        if (!HtmlTags.IsVoid(tag))
        {
            _open.Push(node);
        }

        return end;
    }

    /// <summary>Up to the end tag of the same name; without one, all the rest.</summary>
    private int ReadCharacters(int node, int nameStart, int nameLength, int start)
    {
        Span<char> closing = stackalloc char[nameLength + 2];
        "</".CopyTo(closing);
        source.AsSpan(nameStart, nameLength).CopyTo(closing[2..]);
        var length = source.AsSpan(start).IndexOf(closing, StringComparison.OrdinalIgnoreCase);
        var end = length < 0 ? source.Length : start + length;
        if (end > start)
        {
            nodes.Add(new PageNode(node, HtmlTag.Text, start, end - start, 0, 0) { End = nodes.Count + 1 });
            _open.End(node);
        }

        var after = source.AsSpan(end).IndexOf('>');
        return after < 0 ? source.Length : end + after + 1;
    }

    private void AddText(int start, int end)
    {
        if (end > start)
        {
            nodes.Add(new PageNode(_open.Current, HtmlTag.Text, start, end - start, 0, 0) { End = nodes.Count + 1 });
        }
    }
}
