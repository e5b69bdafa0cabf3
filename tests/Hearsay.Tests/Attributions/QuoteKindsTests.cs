using Hearsay.Attributions;

namespace Hearsay.Tests.Attributions;

public sealed class QuoteKindsTests
{
    [Theory]
    [InlineData("[“It is temporary. It is legal,”] <the minister> {said}.", QuoteKind.Direct)]
    [InlineData("[\"It is temporary,\"] <the minister> {said}. [\"It is legal.\"]", QuoteKind.Direct)]
    [InlineData("<The minister> {said} [the closure was “temporary”].", QuoteKind.Mixed)]
    [InlineData("<The minister> {said} [the closure wasn't for long].", QuoteKind.Indirect)]
    [InlineData("<The inquiry>{:} [police ‘had no permission’ at Saltmarsh]", QuoteKind.Mixed)]
    public void What_counts_is_how_many_of_the_words_stand_in_marks(string marked, QuoteKind kind) => Assert.Equal(kind, KindOf(marked));

    [Theory]
    [InlineData("“<I> {think} [they were bluffing],” he said.", QuoteKind.Direct)]
    [InlineData("“<He> {told} me [‘go home’],” she said.", QuoteKind.Direct)]
    public void What_is_told_inside_a_quotation_stands_in_its_marks(string marked, QuoteKind kind) => Assert.Equal(kind, KindOf(marked));

    [Fact]
    public void A_quotation_that_nobody_closed_ends_with_its_paragraph() =>
        Assert.Equal(QuoteKind.Indirect, KindOf("“It is temporary, the minister said.\n\n<She> {added} [that it was legal]."));

    [Fact]
    public void An_apostrophe_opens_no_quotation() =>
        Assert.Equal(QuoteKind.Indirect, KindOf("<The union> {said} [the hauliers' lorries and the farmers' carts were held in the '90s]."));

    private static QuoteKind KindOf(string marked)
    {
        var (parsed, draft) = Drafts.Read(marked);
        return QuoteKinds.Of(parsed, QuoteStates.Find(parsed.Tokenized), draft);
    }
}
