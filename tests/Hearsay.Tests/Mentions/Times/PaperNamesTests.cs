using Hearsay.Mentions.Times;
using Hearsay.Tests.Grammar;
using Hearsay.Text;

namespace Hearsay.Tests.Mentions.Times;

public sealed class PaperNamesTests
{
    [Theory]
    [InlineData("The Daily Post reported that the army left.")]
    [InlineData("The Weekly Herald and the Sunday Times reported that the army left.")]
    [InlineData("The mayor told the Monthly Dispatch that the army left.")]
    public void The_name_of_a_paper_tells_no_time(string text) => Assert.Empty(Found(text));

    [Theory]
    [InlineData("On Sunday Radio Dorrum reported that the army left.", "Sunday")]
    [InlineData("The daily reports stopped.", "daily")]
    [InlineData("The mayor spoke on Sunday.", "Sunday")]
    public void A_day_beside_a_name_is_a_day(string text, string time) => Assert.Equal(time, Assert.Single(Found(text)));

    private static IEnumerable<string> Found(string text) =>
        TimeFinder.Find(GrammarModelFile.Parser.Parse(Tokenizer.Tokenize(text)), new DateOnly(2031, 5, 12)).Select(time => time.Span.In(text).ToString().Replace("On ", "", StringComparison.Ordinal).Replace("on ", "", StringComparison.Ordinal));
}
