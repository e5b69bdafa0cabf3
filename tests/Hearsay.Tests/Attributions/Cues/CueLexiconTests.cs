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
    public void No_entry_is_longer_than_is_looked_for() =>
        Assert.All(Hearsay.Attributions.Table.Rows("cue-acts"), static row => Assert.True(row[0].Split(' ').Length <= CueLexicon.LongestEntry, row[0]));
}
