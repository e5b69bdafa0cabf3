using System.Buffers;
using System.Collections.Frozen;

namespace Hearsay.Intake.Markup;

/// <summary>Reads the inside of a start tag: its name and those of its attributes that tell something.</summary>
internal static class TagReader
{
    /// <summary>No element of an honest page has more; the rest is passed over.</summary>
    private const int MostAttributes = 64;

    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n\f/>");
    private static readonly SearchValues<char> AttributeNameEnds = SearchValues.Create(" \t\r\n\f/>=");
    private static readonly SearchValues<char> BareValueEnds = SearchValues.Create(" \t\r\n\f>");
    private static readonly SearchValues<char> Blank = SearchValues.Create(" \t\r\n\f");

    private static readonly FrozenDictionary<string, HtmlAttribute>.AlternateLookup<ReadOnlySpan<char>> Named = Enum.GetValues<HtmlAttribute>()
        .Where(name => name != HtmlAttribute.Other)
        .ToFrozenDictionary(Written, StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Where the name that begins at <paramref name="start"/> ends.</summary>
    public static int NameEnd(string source, int start)
    {
        var length = source.AsSpan(start).IndexOfAny(NameEnds);
        return length < 0 ? source.Length : start + length;
    }

    /// <summary>From the end of the name to behind the tag; the source's length where the tag has no end.</summary>
    public static int ReadAttributes(string source, int start, List<PageAttribute> attributes)
    {
        var (at, most) = (start, attributes.Count + MostAttributes);
        while (true)
        {
            var skipped = source.AsSpan(at).IndexOfAnyExcept(Blank);
            if (skipped < 0)
            {
                return source.Length;
            }

            at += skipped;
            switch (source[at])
            {
                case '>':
                    return at + 1;
                case '/':
                    at++;
                    break;
                default:
                    at = ReadAttribute(source, at, attributes, most);
                    break;
            }
        }
    }

    /// <summary>As <see cref="ReadAttributes"/>, but every attribute by its own name, as XML has them.</summary>
    public static int ReadAll(string source, int start, List<(string Name, string Value)> attributes, out bool isEmpty)
    {
        var at = start;
        isEmpty = false;
        while (true)
        {
            var skipped = source.AsSpan(at).IndexOfAnyExcept(Blank);
            if (skipped < 0)
            {
                return source.Length;
            }

            at += skipped;
            if (source[at] == '>')
            {
                return at + 1;
            }

            isEmpty = source[at] == '/';
            if (isEmpty)
            {
                at++;
                continue;
            }

            var (nameEnd, valueStart, valueEnd, end) = Parts(source, at);
            if (attributes.Count < MostAttributes)
            {
                attributes.Add((source[at..nameEnd], MarkupText.Decode(source.AsSpan(valueStart, valueEnd - valueStart))));
            }

            at = end;
        }
    }

    private static int ReadAttribute(string source, int start, List<PageAttribute> attributes, int most)
    {
        var (nameEnd, valueStart, valueEnd, end) = Parts(source, start);
        var name = Named.TryGetValue(source.AsSpan(start, nameEnd - start), out var known) ? known : HtmlAttribute.Other;
        if (name != HtmlAttribute.Other && attributes.Count < most)
        {
            attributes.Add(new PageAttribute(name, valueStart, valueEnd - valueStart));
        }

        return end;
    }

    private static (int NameEnd, int ValueStart, int ValueEnd, int End) Parts(string source, int start)
    {
        // A name that begins with "=" is odd but must move on.
        var length = source.AsSpan(start + 1).IndexOfAny(AttributeNameEnds);
        var nameEnd = length < 0 ? source.Length : start + 1 + length;
        var equals = nameEnd + Math.Max(0, source.AsSpan(nameEnd).IndexOfAnyExcept(Blank));
        var (valueStart, valueEnd, end) = equals < source.Length && source[equals] == '=' ? Value(source, equals + 1) : (nameEnd, nameEnd, nameEnd);
        return (nameEnd, valueStart, valueEnd, end);
    }

    private static (int Start, int End, int After) Value(string source, int start)
    {
        var skipped = source.AsSpan(start).IndexOfAnyExcept(Blank);
        if (skipped < 0)
        {
            return (source.Length, source.Length, source.Length);
        }

        var at = start + skipped;
        if (source[at] is '"' or '\'')
        {
            var closing = source.AsSpan(at + 1).IndexOf(source[at]);
            return closing < 0 ? (source.Length, source.Length, source.Length) : (at + 1, at + 1 + closing, at + 2 + closing);
        }

        var length = source.AsSpan(at).IndexOfAny(BareValueEnds);
        var end = length < 0 ? source.Length : at + length;
        return (at, end, end);
    }

    /// <summary>AriaHidden is written "aria-hidden".</summary>
    private static string Written(HtmlAttribute name) =>
        string.Concat(name.ToString().Select((letter, index) => index > 0 && char.IsUpper(letter) ? $"-{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
}
