using Hearsay.Claims.Reuse;
using Hearsay.Reports;

namespace Hearsay.Tests.Claims.Reuse;

public sealed class WireCreditTests
{
    [Theory]
    [InlineData("Nine soldiers were wounded. (AFP)", null, "AFP")]
    [InlineData("Nine soldiers were wounded.", "Jane Roe, AFP", "AFP")]
    [InlineData("Nine soldiers were wounded.", "By Tessaly Wire", "Tessaly Wire")]
    [InlineData("Nine soldiers were wounded.", "Jane Roe and John Poe", null)]
    [InlineData("Nine soldiers were wounded.", null, null)]
    public void A_wire_is_read_from_the_credit_line_or_the_byline(string text, string? byline, string? wire) =>
        Assert.Equal(wire, WireCredit.Of(new ReportDraft { Text = text, Byline = byline }.ToReport()));
}
