using Hearsay.Intake.Markup;

namespace Hearsay.Intake.Pages;

/// <summary>A line or paragraph of a page: text that no other line interrupts.</summary>
internal sealed class PageBlock
{
    public required string Text { get; init; }

    /// <summary>The element whose line it is.</summary>
    public required int Node { get; init; }

    /// <summary>Of that element.</summary>
    public required HtmlTag Tag { get; init; }

    /// <summary>What the elements around it say of it.</summary>
    public required ClassKind Kinds { get; init; }

    public required int Letters { get; init; }

    public required int LinkLetters { get; init; }

    /// <summary>Letters in bold or italics.</summary>
    public required int StressedLetters { get; init; }

    public required int Words { get; init; }

    public double LinkShare => Letters == 0 ? 0 : (double)LinkLetters / Letters;

    public bool EndsSentence => Text.AsSpan().TrimEnd("\"'”’»)]*†") is [.., '.' or '!' or '?' or '…' or ':' or '。' or '।' or '؟'];

    public override string ToString() => $"{Tag} {Kinds} {Words}w {LinkShare:F1}: {Text}";
}
