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

    // To a decoder of UTF-8 the zeros and escapes of these are as good as letters.
    [Theory]
    [InlineData("utf-16", "utf-16")]
    [InlineData("utf-16", "utf-16le")]
    [InlineData("utf-16be", "utf-16")]
    [InlineData("utf-16be", "utf-16be")]
    [InlineData("utf-32", "utf-32")]
    [InlineData("iso-2022-jp", "iso-2022-jp")]
    public void What_looks_like_utf8_and_holds_what_text_never_does_is_what_it_is_said_to_be(string written, string declared)
    {
        const string Words = "フェリーは月曜日に運航を停止した。";
        var bytes = (CodePagesEncodingProvider.Instance.GetEncoding(written) ?? Encoding.GetEncoding(written)).GetBytes($"<p>Ann said so: {Words}</p>");
        var decoded = ByteDecoder.Decode(bytes, declared);
        Assert.Contains(Words, decoded.Text, StringComparison.Ordinal);
        Assert.Equal("header", decoded.From);
    }

    [Fact]
    public void A_page_in_iso_2022_names_its_encoding_itself()
    {
        var bytes = Named("iso-2022-jp").GetBytes("<html><head><meta charset=\"iso-2022-jp\"></head><p>フェリー</p>");
        Assert.Equal(("iso-2022-jp", "meta"), ByteDecoder.Decode(bytes) is var decoded && decoded.Text.Contains("フェリー", StringComparison.Ordinal) ? (decoded.Encoding, decoded.From) : default);
    }

    [Fact]
    public void An_encoding_that_is_told_and_not_there_is_not_believed() =>
        Assert.Equal(("Ann said so.", "bytes"), ByteDecoder.Decode("Ann said so."u8, "utf-16") is var decoded ? (decoded.Text, decoded.From) : default);

    [Fact]
    public void Every_second_byte_a_zero_is_utf16_whoever_says_nothing() =>
        Assert.Equal(("Ann said so.", "guess"), ByteDecoder.Decode(Encoding.Unicode.GetBytes("Ann said so.")) is var decoded ? (decoded.Text, decoded.From) : default);

    private static Encoding Named(string name) => CodePagesEncodingProvider.Instance.GetEncoding(name)!;
}
