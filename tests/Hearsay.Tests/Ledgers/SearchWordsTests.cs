using Hearsay.Ledgers;

namespace Hearsay.Tests.Ledgers;

/// <summary>How words are made the same for searching, whatever engine holds them.</summary>
public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("The Vélmara-Lantern's 1,200 men", "the velmara lantern s 1 200 men")]
    [InlineData("STRAẞE Đorđe Łódź", "strasse dorde lodz")]
    [InlineData("إلى القُـــدس", "الي القدس")]
    [InlineData("橋が壊", "橋 が 壊")]
    [InlineData("Кий  и\nКий", "кий и кий")]
    [InlineData("\0 ' \" * ()", "")]
    public void Words_are_lower_case_and_without_accents(string text, string words) => Assert.Equal(words, SearchWords.Of(text));

    [Fact]
    public void Quotation_marks_make_a_phrase() => Assert.Equal(["old bridge", "fell"], SearchWords.Phrases("\"old bridge\" fell"));
}
