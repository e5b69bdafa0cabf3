using Hearsay.Attributions;
using Hearsay.Attributions.Drafts;
using Hearsay.Attributions.Drafts.Quotations;
using Hearsay.Text;

namespace Hearsay.Tests.Attributions;

public sealed class QuoteContinuationTests
{
    [Theory]
    [InlineData("“We stay. The road is open. Nobody crossed,” she said.", "“We stay.", "“We stay. The road is open. Nobody crossed,”")]
    [InlineData("She said: “We stay.\n\n“The road is open.”\n\nNobody crossed.", "“We stay.", "“We stay.\n\n“The road is open.”")]
    [InlineData("She said they “stay” and that the road is open.", "they “stay” and", "they “stay” and")]
    [InlineData("She said: “We stay. The road is open.\n\nNobody crossed.", "“We stay. The road is open.", "“We stay.")]
    public void A_content_that_begins_with_a_quotation_holds_the_whole_of_it(string text, string given, string expected)
    {
        var cut = Tokenizer.Tokenize(text);
        var quotes = QuoteStates.Find(cut);
        var cue = Array.FindIndex(cut.Tokens, token => cut.Text[token.Start..token.End] == "said");
        var start = text.IndexOf(given, StringComparison.Ordinal);
        var first = Array.FindIndex(cut.Tokens, token => token.Start == start);
        var end = Array.FindIndex(cut.Tokens, token => token.End == start + given.Length) + 1;
        var draft = new AttributionDraft { Anchor = cue, Cue = (cue, cue + 1), Content = [(first, end)], CueProbability = 1, RoleProbability = 1 };

        var content = Assert.Single(Assert.Single(QuoteContinuation.Extend([draft], cut, quotes)).Content);

        Assert.Equal(expected, cut.SpanOf(content.First, content.End).In(text).ToString());
    }
}
