namespace Hearsay.Intake.Documents;

/// <summary>A line of a PDF's page.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Top">From the bottom of the page, as a share of its height.</param>
/// <param name="Bottom">As <paramref name="Top"/>.</param>
/// <param name="BeginsBlock">Whether it is the first of lines that belong together.</param>
internal readonly record struct PdfLine(string Text, double Top, double Bottom, bool BeginsBlock)
{
    private const double Margin = .12;

    public bool IsInMargin => Bottom > 1 - Margin || Top < Margin;

    /// <summary>Without numbers, so that what stands on every page is known again.</summary>
    public string Key => string.Concat(Text.Where(static c => !char.IsDigit(c) && !char.IsWhiteSpace(c)));

    /// <summary>"7", "Page 7 of 12", "- 7 -".</summary>
    public bool IsNumber => Text.Length < 20 && Text.Any(char.IsDigit) && Key.Trim('-', '–', '—', '.', '/', '|').ToUpperInvariant() is "" or "PAGE" or "PAGEOF" or "P" or "OF";
}
