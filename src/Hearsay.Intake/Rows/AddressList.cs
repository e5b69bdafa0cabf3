using System.Globalization;
using System.Text;
using Hearsay.Intake.Bytes;
using Hearsay.Reports;

namespace Hearsay.Intake.Rows;

/// <summary>Addresses of reports, one a line; a line that begins with # is a note.</summary>
internal static class AddressList
{
    private const int LongestLine = 16 << 10;

    /// <summary>Every line of the beginning is an address or a note, and one at least is an address.</summary>
    public static bool Opens(string opening)
    {
        var lines = opening.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

        // The last one may be cut.
        var whole = lines.Length > 1 && !opening.EndsWith('\n') ? lines[..^1] : lines;
        return Array.Exists(whole, IsAddress) && Array.TrueForAll(whole, static line => line[0] == '#' || IsAddress(line));
    }

    public static IEnumerable<IntakeItem> Read(Stream stream, IntakeOptions options)
    {
        var lines = new ByteSource(stream, LongestLine);
        for (var number = 1; lines.TryReadLine(out var line); number++)
        {
            var written = line is null ? "" : Encoding.UTF8.GetString(line).Trim('\uFEFF', ' ', '\t', '\r');
            var place = number.ToString(CultureInfo.InvariantCulture);
            if (line is null || (written.Length > 0 && written[0] != '#'))
            {
                var told = new ReportDraft { Text = "", Outlet = options.Outlet, Published = options.Published };
                yield return (RowReport.WebAddress(written) is { } address ? new IntakeItem.Elsewhere(address, told) : (IntakeItem)new IntakeItem.Refused("is no address of the web. Check how it is written.")) with { Place = place };
            }
        }
    }

    private static bool IsAddress(string line) => !line.Contains(' ', StringComparison.Ordinal) && RowReport.WebAddress(line) is not null;
}
