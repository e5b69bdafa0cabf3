using Hearsay.Reports;

namespace Hearsay.Claims.Reuse;

/// <summary>The wire whose copy a report says it is: in its credit line, else in its byline ("Jane Roe, AFP"; "Tessaly Wire").</summary>
public static class WireCredit
{
    /// <summary>Null where neither line names one.</summary>
    public static string? Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Credit ?? InByline(report.Byline);
    }

    private static string? InByline(string? byline)
    {
        if (byline is null) { return null; }
        foreach (var part in byline.Split([',', '/', '|', '(', ')', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var name = part.StartsWith("By ", StringComparison.OrdinalIgnoreCase) ? part[3..] : part;
            if (PressName.IsWire(name)) { return name; }
        }

        return null;
    }
}
