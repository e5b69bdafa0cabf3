using Hearsay.Text;

namespace Hearsay.Tests.Text;

public sealed class TextSpanTests
{
    [Fact]
    public void A_span_is_the_very_string() => Assert.Equal("said", new TextSpan(3, 4).In("He said so").ToString());
}
