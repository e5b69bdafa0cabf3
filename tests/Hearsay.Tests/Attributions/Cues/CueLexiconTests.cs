using Hearsay.Attributions.Cues;

namespace Hearsay.Tests.Attributions.Cues;

public sealed class CueLexiconTests
{
    [Theory]
    [InlineData("said", "say")]
    [InlineData("SAYS", "say")]
    [InlineData("accusing", "accuse")]
    [InlineData("planned", "plan")]
    [InlineData("replies", "reply")]
    [InlineData("sought", "seek")]
    [InlineData("fears", "fear")]
    public void A_form_leads_to_its_word(string form, string word) => Assert.Equal(word, CueLexicon.WordOf(form));

    [Theory]
    [InlineData("potato")]
    [InlineData("")]
    [InlineData("s")]
    [InlineData("ing")]
    public void Other_words_lead_nowhere(string form) => Assert.Null(CueLexicon.WordOf(form));

    [Fact]
    public void Every_entry_is_looked_for_at_its_full_length() => Assert.All(Hearsay.Text.WordTable.Rows("Attributions.Data.cue-acts"), static row =>
    {
        var words = row[0].Split(' ');
        Assert.True(CueLexicon.LongestWith(words[0]) >= words.Length, row[0]);
    });
}
