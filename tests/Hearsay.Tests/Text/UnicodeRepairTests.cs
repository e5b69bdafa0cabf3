using CsCheck;
using Hearsay.Text;

namespace Hearsay.Tests.Text;

public sealed class UnicodeRepairTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("sound é 😀", "sound é 😀", 0)]
    [InlineData("a\r\nb\rc\r", "a\nb\nc\n", 0)]
    [InlineData("\r\r\n\n", "\n\n\n", 0)]
    [InlineData("e\u0301 \u00a0\u200b\0", "e\u0301 \u00a0\u200b\0", 0)]
    public void Line_ends_are_made_one(string text, string expected, int repairs) =>
        Assert.Equal(new RepairedText(expected, repairs), UnicodeRepair.Repair(text));

    // Not a theory: attributes cannot carry lone surrogates.
    [Fact]
    public void Lone_surrogates_are_replaced_and_counted()
    {
        Assert.Equal(new RepairedText("a\uFFFDb", 1), UnicodeRepair.Repair("a\ud800b"));
        Assert.Equal(new RepairedText("\uFFFD\uFFFD", 2), UnicodeRepair.Repair("\udc00\ud800"));
        Assert.Equal(new RepairedText("\uFFFD\n😀\uFFFD", 2), UnicodeRepair.Repair("\ud800\r\n😀\udc00"));
    }

    [Fact]
    public void Sound_text_comes_back_as_the_same_string()
    {
        const string text = "Nothing wrong here, 😀 included.\n";

        Assert.Same(text, UnicodeRepair.Repair(text).Text);
    }

    [Fact]
    public void Repaired_text_is_valid_and_needs_no_second_repair() => Gen.String[Gen.Char["ab\r\n\ud800\udbff\udc00\udfff"], 0, 60].Sample(text =>
    {
        var once = UnicodeRepair.Repair(text);

        Assert.Equal(once.Text, System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(once.Text)));
        Assert.DoesNotContain('\r', once.Text);
        Assert.Equal(once.Text.Count(c => c == '\uFFFD'), once.Repairs);
        Assert.Same(once.Text, UnicodeRepair.Repair(once.Text).Text);
    });
}
