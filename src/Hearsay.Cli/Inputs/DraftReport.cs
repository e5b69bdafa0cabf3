using System.Security.Cryptography;
using System.Text;
using Hearsay.Reports;

namespace Hearsay.Cli.Inputs;

/// <summary>A report as it came in: decoded, not yet canonical.</summary>
internal sealed record DraftReport
{
    public required string Text { get; init; }

    public string? Id { get; init; }

    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Byline { get; init; }

    public string? Url { get; init; }

    public DateOnly? Published { get; init; }

    /// <summary>Bad bytes that became U+FFFD.</summary>
    public int Repairs { get; init; }

    /// <summary>What the user should know about how it was read.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    public Report ToReport()
    {
        var text = Text.ReplaceLineEndings("\n");
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
        return new Report
        {
            Id = Id ?? hash[..16], Text = text, Sha256 = hash, Title = Title, Outlet = Outlet, Byline = Byline, Url = Url,
            Published = Published, Repairs = Repairs,
        };
    }
}
