using System.Collections.Frozen;

namespace Hearsay.Intake.Markup;

/// <summary>What is known of an element by its name.</summary>
internal static class HtmlTags
{
    private static readonly FrozenDictionary<string, HtmlTag>.AlternateLookup<ReadOnlySpan<char>> Named = Enum.GetValues<HtmlTag>()
        .Where(tag => tag > HtmlTag.Unknown)
        .ToFrozenDictionary(tag => tag.ToString(), StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    public static HtmlTag Of(ReadOnlySpan<char> name) => Named.TryGetValue(name, out var tag) ? tag : HtmlTag.Unknown;

    public static bool IsInline(HtmlTag tag) => tag is >= HtmlTag.A and <= HtmlTag.Var or HtmlTag.Wbr or HtmlTag.Text;

    public static bool IsVoid(HtmlTag tag) => tag is >= HtmlTag.Area and <= HtmlTag.Wbr;

    public static bool HoldsCharactersOnly(HtmlTag tag) => tag is >= HtmlTag.Iframe and <= HtmlTag.Xmp;

    public static bool IsHeading(HtmlTag tag) => tag is >= HtmlTag.H1 and <= HtmlTag.H6;

    /// <summary>Neither it nor what is in it is ever shown as text of the page.</summary>
    public static bool IsUnseen(HtmlTag tag) =>
        tag is HtmlTag.Script or HtmlTag.Style or HtmlTag.Textarea or HtmlTag.Iframe or HtmlTag.Noembed or HtmlTag.Noframes or HtmlTag.Noscript or HtmlTag.Template
            or HtmlTag.Svg or HtmlTag.Math or HtmlTag.Select or HtmlTag.Datalist or HtmlTag.Option or HtmlTag.Head or HtmlTag.Title or HtmlTag.Object or HtmlTag.Canvas
            or HtmlTag.Audio or HtmlTag.Video or HtmlTag.Map or HtmlTag.Button;

    /// <summary>Its end tag is implied by what begins after it.</summary>
    public static bool ClosesParagraph(HtmlTag tag) => tag is HtmlTag.Hr or (>= HtmlTag.Address and <= HtmlTag.Ul and not (
        HtmlTag.Audio or HtmlTag.Button or HtmlTag.Canvas or HtmlTag.Caption or HtmlTag.Colgroup or HtmlTag.Datalist or HtmlTag.Map or HtmlTag.Math or HtmlTag.Noscript
        or HtmlTag.Object or HtmlTag.Optgroup or HtmlTag.Option or HtmlTag.Picture or HtmlTag.Select or HtmlTag.Svg or HtmlTag.Template or HtmlTag.Legend));

    /// <summary>No end tag reaches beyond it, but for those of the table that it is a part of.</summary>
    public static bool BoundsScope(HtmlTag tag) =>
        tag is HtmlTag.Table or HtmlTag.Td or HtmlTag.Th or HtmlTag.Caption or HtmlTag.Html or HtmlTag.Object or HtmlTag.Template;

    public static bool IsOfTable(HtmlTag tag) =>
        tag is HtmlTag.Table or HtmlTag.Td or HtmlTag.Th or HtmlTag.Tr or HtmlTag.Tbody or HtmlTag.Thead or HtmlTag.Tfoot or HtmlTag.Caption;

    public static bool MayStandInHead(HtmlTag tag) =>
        tag is HtmlTag.Base or HtmlTag.Link or HtmlTag.Meta or HtmlTag.Noscript or HtmlTag.Script or HtmlTag.Style or HtmlTag.Template or HtmlTag.Title or HtmlTag.Text or HtmlTag.Unknown;
}
