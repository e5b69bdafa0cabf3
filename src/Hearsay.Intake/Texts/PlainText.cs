using Hearsay.Intake.Bytes;
using Hearsay.Reports;

namespace Hearsay.Intake.Texts;

/// <summary>A plain text, which is one report.</summary>
internal static class PlainText
{
    /// <exception cref="NoReportException">It is no text.</exception>
    public static IntakeItem Read(byte[] bytes, IntakeSource source, IntakeOptions options)
    {
        var (text, repairs, encoding) = TextDecoder.Decode(bytes, options.Encoding is { } name ? TextDecoder.Named(name) : null);
        return new IntakeItem.Found(Beside.OfOne(new ReportDraft { Text = text }, source, options), IntakeFormat.Text)
        {
            Repairs = repairs,
            Notes = repairs == 0 ? [] : [RepairNote.Of(repairs, encoding, "windows-1252")],
        };
    }
}
