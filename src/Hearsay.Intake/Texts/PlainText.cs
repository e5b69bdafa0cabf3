using Hearsay.Intake.Bytes;
using Hearsay.Reports;

namespace Hearsay.Intake.Texts;

/// <summary>A plain text, which is one report.</summary>
internal static class PlainText
{
    /// <exception cref="NoReportException">It is no text.</exception>
    public static IntakeItem Read(byte[] bytes, IntakeSource source, IntakeOptions options)
    {
        var decoded = TextDecoder.Decode(bytes, EncodingNames.Find(options.Encoding), source.Charset);
        return new IntakeItem.Found(Beside.OfOne(new ReportDraft { Text = decoded.Text }, source, options), IntakeFormat.Text)
        {
            Repairs = decoded.Repairs,
            Notes = [.. DecodingNotes.On(decoded)],
        };
    }
}
