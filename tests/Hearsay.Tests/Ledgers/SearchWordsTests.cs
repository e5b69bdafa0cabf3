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

    [Theory]
    [InlineData("The Vélmara-Lantern's lanterns", "lantern", "Lantern")]
    [InlineData("Das große STRAẞE und Straßen", "strasse", "STRAẞE")]
    [InlineData("في القُـــدس اليوم", "القدس", "القُـــدس")]
    [InlineData("昨日橋が壊れた", "橋が", "橋が")]
    [InlineData("Ann saw Ann", "ann saw", "Ann saw")]
    [InlineData("An annex", "ann", "")]
    public void What_is_found_stands_in_the_text_as_it_was_written(string text, string phrase, string words) =>
        Assert.Equal(words, string.Join('|', SearchWords.SpansOf(text, [SearchWords.Of(phrase)]).Select(span => span.In(text).ToString())));
}
