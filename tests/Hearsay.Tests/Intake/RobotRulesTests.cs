using CsCheck;
using Hearsay.Intake.Fetching;

namespace Hearsay.Tests.Intake;

public sealed class RobotRulesTests
{
    [Theory]
    [InlineData("User-agent: *\nDisallow: /", "/a", false)]
    [InlineData("User-agent: *\nDisallow:", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", true)]
    [InlineData("User-agent: *\nAllow: /a\nDisallow: /a", "/a", true)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf", false)]
    [InlineData("User-agent: *\nDisallow: /*.pdf$", "/x/y.pdf?a=1", true)]
    [InlineData("User-agent: *\nDisallow: /a*c", "/abbbbc/d", false)]
    [InlineData("User-agent: *\nDisallow: /a$", "/ab", true)]
    [InlineData("User-agent: *\nDisallow: /\nUser-agent: Hearsay\nDisallow: /private", "/a", true)]
    [InlineData("User-agent: hearsay/2.0\nUser-agent: Other\nDisallow: /", "/a", false)]
    [InlineData("User-agent: Other\nDisallow: /", "/a", true)]
    [InlineData("User-agent: Hearsay\nDisallow: /a\n\nUser-agent: *\nDisallow: /\n\nUser-agent: Hearsay\nDisallow: /b", "/b", false)]
    [InlineData("Disallow: /", "/a", true)]
    [InlineData("\uFEFFUSER-AGENT : * # all\r\nDISALLOW : /a # not this\r\n", "/a", false)]
    [InlineData("User-agent: *\nDisallow: /ä", "/%C3%A4", false)]
    [InlineData("User-agent: *\nDisallow: /", "/robots.txt", true)]
    [InlineData("<html>not found</html>", "/a", true)]
    public void Rules_are_read_as_the_standard_says(string text, string path, bool isAllowed) =>
        Assert.Equal(isAllowed, RobotRules.Parse(text, "Hearsay").Allows(new Uri($"https://site.example{path}")));

    [Fact]
    public void The_pause_that_a_site_asks_for_is_read() =>
        Assert.Equal(TimeSpan.FromSeconds(2.5), RobotRules.Parse("User-agent: *\nCrawl-delay: 2.5", "Hearsay").Pause);

    [Fact]
    public void Any_text_is_read_without_fault() => Gen.String[Gen.Char["User-agnt:* DiowlA/$#\n"], 0, 200].Sample(text =>
    {
        RobotRules.Parse(text, "Hearsay").Allows(new Uri("https://site.example/a/b?c"));
    });
}
