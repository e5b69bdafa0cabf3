using System.Text;

namespace Hearsay.Intake.Markup;

/// <summary>
/// An element of an XML document, read forgivingly: feeds and agency files are often not well-formed. There are no external parts and
/// no entities but the named ones of HTML, so nothing is fetched and nothing expands; names go without their prefix.
/// </summary>
internal sealed class XmlPart(string name, string source, int start)
{
    private const int MostDepth = 100;
    private const int MostParts = 300_000;

    private readonly List<XmlPart> _parts = [];
    private readonly StringBuilder _text = new();
    private int _contentStart;
    private int _contentEnd;

    /// <summary>With its prefix, as it is written: "content:encoded".</summary>
    public string QualifiedName => name;

    public ReadOnlySpan<char> Name => name.AsSpan(name.IndexOf(':', StringComparison.Ordinal) + 1);

    public Dictionary<string, string> Attributes { get; } = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<XmlPart> Parts => _parts;

    /// <summary>The characters right in it, decoded once; of escaped markup that is the markup.</summary>
    public string Text => _text.ToString();

    /// <summary>Everything in it as markup again, for content that is not escaped; empty where it has no parts, or was not ended.</summary>
    public string Inner => _parts.Count > 0 ? source[_contentStart.._contentEnd] : "";

    /// <summary>Where it begins and ends in the source; what is not ended goes to the source's end.</summary>
    public int Start => start;

    public int End { get; private set; } = source.Length;

    /// <summary>Of the whole: there are more parts than are read of one document.</summary>
    public bool IsCut { get; private set; }

    public static XmlPart Parse(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var root = new XmlPart("", source, 0);
        var open = new List<XmlPart> { root };
        var (at, count) = (0, 0);
        while (at < source.Length && count < MostParts)
        {
            var tag = source.IndexOf('<', at);
            if (tag < 0)
            {
                break;
            }

            open[^1]._text.Append(MarkupText.Decode(source.AsSpan(at, tag - at)));
            at = source.AsSpan(tag).StartsWith("<![CDATA[") ? TakeCharacters(source, tag, open[^1])
                : tag + 1 < source.Length && source[tag + 1] is '!' or '?' ? Behind(source, tag, source.AsSpan(tag).StartsWith("<!--") ? "-->" : ">")
                : tag + 1 < source.Length && source[tag + 1] == '/' ? Close(source, tag, open)
                : tag + 1 < source.Length && (char.IsLetter(source[tag + 1]) || source[tag + 1] == '_') ? Open(source, tag, open, ref count)
                : TakeBracket(tag, open[^1]);
        }

        root.IsCut = at < source.Length && count >= MostParts;
        return root;
    }

    /// <summary>The first part of this name right in it.</summary>
    public XmlPart? First(string name) => _parts.Find(part => part.IsNamed(name));

    public IEnumerable<XmlPart> All(string name) => _parts.Where(part => part.IsNamed(name));

    /// <summary>All parts of this name, however deep.</summary>
    public IEnumerable<XmlPart> Within(string name)
    {
        var waiting = new Stack<XmlPart>();
        waiting.Push(this);
        while (waiting.TryPop(out var part))
        {
            if (part != this && part.IsNamed(name))
            {
                yield return part;
            }

            for (var i = part._parts.Count - 1; i >= 0; i--)
            {
                waiting.Push(part._parts[i]);
            }
        }
    }

    /// <summary>Without a prefix every prefix fits; with one, only that.</summary>
    private bool IsNamed(string sought) =>
        (sought.Contains(':', StringComparison.Ordinal) ? name : Name).Equals(sought, StringComparison.OrdinalIgnoreCase);

    private static int TakeCharacters(string source, int tag, XmlPart part)
    {
        var start = tag + "<![CDATA[".Length;
        var end = source.IndexOf("]]>", start, StringComparison.Ordinal);
        part._text.Append(source.AsSpan(start, (end < 0 ? source.Length : end) - start));
        return end < 0 ? source.Length : end + 3;
    }

    private static int TakeBracket(int tag, XmlPart part)
    {
        part._text.Append('<');
        return tag + 1;
    }

    private static int Behind(string source, int tag, string closing)
    {
        var end = source.IndexOf(closing, tag, StringComparison.Ordinal);
        return end < 0 ? source.Length : end + closing.Length;
    }

    private static int Open(string source, int tag, List<XmlPart> open, ref int count)
    {
        var end = TagReader.NameEnd(source, tag + 1);
        var part = new XmlPart(source[(tag + 1)..end], source, tag);
        var attributes = new List<(string Name, string Value)>();
        var after = TagReader.ReadAll(source, end, attributes, out var isEmpty);
        foreach (var (attribute, value) in attributes)
        {
            part.Attributes.TryAdd(attribute, value);
        }

        (part._contentStart, part._contentEnd) = (after, after);
        open[^1]._parts.Add(part);
        count++;
        if (isEmpty)
        {
            part.End = after;
        }
        else if (open.Count < MostDepth)
        {
            open.Add(part);
        }

        return after;
    }

    /// <summary>Ends the innermost element of this name, and those in it that were not ended.</summary>
    private static int Close(string source, int tag, List<XmlPart> open)
    {
        var end = TagReader.NameEnd(source, tag + 2);
        var closed = source.AsSpan(tag + 2, end - tag - 2);
        var behind = Behind(source, tag, ">");
        for (var depth = open.Count - 1; depth > 0; depth--)
        {
            if (open[depth].QualifiedName.AsSpan().Equals(closed, StringComparison.OrdinalIgnoreCase))
            {
                (open[depth]._contentEnd, open[depth].End) = (tag, behind);
                open.RemoveRange(depth, open.Count - depth);
                break;
            }
        }

        return behind;
    }
}
