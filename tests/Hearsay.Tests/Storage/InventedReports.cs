using Hearsay.Reports;

namespace Hearsay.Tests.Storage;

/// <summary>Invented reports, in few words.</summary>
internal static class InventedReports
{
    public static Report Of(string text, string? outlet = null, string? url = null, string? id = null, string? title = null) =>
        new ReportDraft { Text = text, Outlet = outlet, Url = url, Id = id, Title = title }.ToReport();
}
