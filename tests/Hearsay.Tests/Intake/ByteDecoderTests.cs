using System.Text;
using Hearsay.Intake.Bytes;

namespace Hearsay.Tests.Intake;

public sealed class ByteDecoderTests
{
    private const string Russian = "Паромы перестали ходить через пролив в понедельник, сообщил начальник порта; вечером движение должно было возобновиться.";

    [Theory]
    [InlineData("windows-1251")]
    [InlineData("koi8-r")]
    public void A_page_is_read_in_the_encoding_that_it_names(string name)
    {
        var bytes = Named(name).GetBytes($"<html><head><meta charset=\"{name}\"></head><body>{Russian}</body></html>");
        var decoded = ByteDecoder.Decode(bytes);
        Assert.Contains(Russian, decoded.Text, StringComparison.Ordinal);
        Assert.Equal("meta", decoded.From);
    }

    [Theory]
    [InlineData("utf-7")]
    [InlineData("csUnicode11UTF7")]
    [InlineData("unicode-1-1-utf-7")]
    [InlineData("x-unicode-2-0-utf-7")]
    public void No_honest_page_is_in_utf7_by_whatever_name(string name) => Assert.Equal("plain words", ByteDecoder.Decode("plain words"u8.ToArray(), name).Text);

    [Fact]
    public void The_transfer_s_word_goes_before_the_page_s()
    {
        var bytes = Named("windows-1251").GetBytes($"<meta charset=koi8-r>{Russian}");
        Assert.Contains(Russian, ByteDecoder.Decode(bytes, "windows-1251").Text, StringComparison.Ordinal);
    }

    // Wrong labels are common; text in another encoding that happens to be valid UTF-8 is not.
    [Fact]
    public void What_is_utf8_is_read_as_such_whatever_its_label_says() =>
        Assert.Equal(Russian, ByteDecoder.Decode(Encoding.UTF8.GetBytes(Russian), "iso-8859-1").Text);

    [Fact]
    public void Without_a_word_the_shape_of_the_bytes_tells() =>
        Assert.Equal((Russian, "guess"), ByteDecoder.Decode(Named("windows-1251").GetBytes(Russian)) is var decoded ? (decoded.Text, decoded.From) : default);

    [Fact]
    public void Text_cut_in_the_middle_of_a_character_is_still_utf8() =>
        Assert.StartsWith("Паром", ByteDecoder.Decode(Encoding.UTF8.GetBytes("Паромы").AsSpan()[..^1]).Text, StringComparison.Ordinal);

    [Fact]
    public void No_name_of_an_encoding_is_a_fault() => Assert.NotNull(ByteDecoder.Decode([0xE9, 0xFF, 0x80], "no-such-encoding").Text);

    private static Encoding Named(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name)!;
}
