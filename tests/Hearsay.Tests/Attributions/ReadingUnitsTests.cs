using Hearsay.Attributions.Roles;
using Hearsay.Text;

namespace Hearsay.Tests.Attributions;

public sealed class ReadingUnitsTests
{
    [Theory]
    [InlineData("The road is open.\n\nNobody crossed.", 2)]
    [InlineData("The mayor wrote:\n\n“The road is open.”\n\nNobody crossed.", 2)]
    [InlineData("The mayor named two roads:\n\nThe first is open.", 2)]
    public void A_paragraph_is_read_in_one_go_and_with_the_quotation_that_its_colon_announces(string text, int units) =>
        Assert.Equal(units, ReadingUnits.Cut(Tokenizer.Tokenize(text)).Count);
}
