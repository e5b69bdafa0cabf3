using Hearsay.Text;

namespace Hearsay.Cli.Formats;

/// <summary>One stretch of the report that the page marks.</summary>
/// <param name="Span">Where.</param>
/// <param name="Depth">What lies in others is drawn inside them, where both have the same span.</param>
/// <param name="Layer">The same among marks of one depth.</param>
/// <param name="Attributes">Of the tag, escaped. They are repeated where the mark is closed and opened again.</param>
internal sealed record HtmlMark(TextSpan Span, int Depth, int Layer, string Attributes)
{
    /// <summary>The target of links; only the first of the tags has it, as ids are unique.</summary>
    public string? Id { get; init; }

    /// <summary>What follows the mark, outside of it.</summary>
    public string After { get; init; } = "";

    public string FirstTag => Id is null ? Tag : $"<mark id=\"{Id}\" {Attributes}>";

    public string Tag => $"<mark {Attributes}>";
}
