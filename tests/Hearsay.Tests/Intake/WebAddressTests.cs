using Hearsay.Intake;

namespace Hearsay.Tests.Intake;

/// <summary>What of an address is shown and kept, and which of them are of one site.</summary>
public sealed class WebAddressTests
{
    [Theory]
    [InlineData("https://ann:secret@desk.example/x?y=1#z", "https://desk.example/x?y=1#z")]
    [InlineData("https://ann@desk.example", "https://desk.example")]
    [InlineData("HTTP://ann:se@cret@desk.example/x", "HTTP://desk.example/x")]
    [InlineData("https://ann:se/cret@desk.example/x", "https://desk.example/x")]
    [InlineData("ftp://ann:secret@desk.example/x", "ftp://desk.example/x")]
    [InlineData("https://desk.example/@ann/x", "https://desk.example/@ann/x")]
    [InlineData("https://desk.example/?to=ann@desk.example", "https://desk.example/?to=ann@desk.example")]
    [InlineData("ann@desk.example", "ann@desk.example")]
    [InlineData("leads to https://ann:secret@desk.example/x and to ann@desk.example", "leads to https://desk.example/x and to ann@desk.example")]
    public void Names_and_passwords_are_left_out_of_addresses(string written, string words) => Assert.Equal(words, WebAddress.Words(written));

    [Theory]
    [InlineData("https://wire.example/a", "http://www.wire.example:8080/b", true)]
    [InlineData("https://m.wire.example/a", "https://amp.wire.example/a?x=1", true)]
    [InlineData("https://www.m.wire.example/a", "https://WIRE.example./a", true)]
    [InlineData("https://m.wire.example/a", "https://wire.example/b", false)]
    [InlineData("https://feeds.wire.example/a", "https://wire.example/b", false)]
    [InlineData("https://wire.example/a", "https://lantern.example/a", false)]
    [InlineData("https://wire.example/a", "https://ann.wire.example/a", false)]
    [InlineData("https://wire.example/a", "https://wire.example.lantern.example/a", false)]
    [InlineData("https://m.example/a", "https://amp.example/a", false)]
    [InlineData("https://wire.example/a", "no address", false)]
    [InlineData("mailto:ann@wire.example", "mailto:bea@lantern.example", false)]
    public void A_site_is_its_host_whatever_door_it_is_entered_by(string one, string other, bool isOne) =>
        Assert.Equal((isOne, isOne), (WebAddress.AreOfOneSite(one, other), WebAddress.AreOfOneSite(other, one)));
}
