using Hearsay.Claims.Matching;
using Hearsay.Claims.Matching.Terms;

namespace Hearsay.Tests.Claims.Matching;

public sealed class WordStemTests
{
    [Theory]
    [InlineData("invade invades invaded invading")]
    [InlineData("stop stops stopped stopping")]
    [InlineData("kill kills killed killing")]
    [InlineData("carry carries carried")]
    [InlineData("shell shells shelled shelling")]
    [InlineData("gunman gunmen")]
    [InlineData("begin began begun begins")]
    [InlineData("ministry ministry's")]
    public void Inflections_have_one_stem(string words) => Assert.Single(words.Split(' ').Select(static word => WordStem.Of(word)).Distinct());

    [Theory]
    [InlineData("bus")]
    [InlineData("is")]
    [InlineData("s")]
    [InlineData("ed")]
    [InlineData("ing")]
    public void Short_words_are_left_as_they_are(string word) => Assert.Equal(word, WordStem.Of(word));
}
