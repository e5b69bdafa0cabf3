using Hearsay.Intake.Bytes;
using Hearsay.Reports;

namespace Hearsay.Intake.Texts;

/// <summary>A plain text, which is one report.</summary>
internal static class PlainText
{
    /// <exception cref="NoReportException">It is no text.</exception>
    public static IntakeItem Read(byte[] bytes, IntakeSource source, IntakeOptions options)
    {
        var decoded = TextDecoder.Decode(bytes, options.Encoding is { } name ? TextDecoder.Named(name) : null, source.Charset);
        return new IntakeItem.Found(Beside.OfOne(new ReportDraft { Text = decoded.Text }, source, options), IntakeFormat.Text)
        {
            Repairs = decoded.Repairs,
            Notes = [.. NotesOn(decoded)],
        };
    }

    private static IEnumerable<string> NotesOn(DecodedText decoded)
    {
        if (decoded.IsGuess)
        {
            yield return $"was read as {decoded.Encoding}, by the shape of its bytes. If it is in another encoding, name it (--encoding windows-1251).";
        }

        if (decoded.Repairs > 0)
        {
            yield return RepairNote.Of(decoded.Repairs, decoded.Encoding, "windows-1252");
        }
    }
}
