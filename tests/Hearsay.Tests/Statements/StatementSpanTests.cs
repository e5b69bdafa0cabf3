namespace Hearsay.Tests.Statements;

/// <summary>A statement's characters are those of its own clause.</summary>
public sealed class StatementSpanTests
{
    [Theory]
    [InlineData("DORRUM, May 3, 2031 (Tessaly Wire) -- The army shelled the town on Friday.\n")]
    [InlineData("(Reuters) The army shelled the town on Friday.\n")]
    public void A_dateline_states_nothing(string text)
    {
        var reading = ShippedReader.Read(text, new DateOnly(2031, 5, 3));
        var statement = Assert.Single(reading.Statements);
        Assert.Equal("The army shelled the town on Friday", statement.Span.In(reading.Report.Text).ToString());
    }

    [Theory]
    [InlineData("The mayor called the report that the bridge had fallen false.", "the bridge had fallen")]
    [InlineData("The mayor called the report that soldiers had burned the mill a lie.", "soldiers had burned the mill")]
    public void What_a_claim_is_called_is_no_statement_and_no_part_of_one(string text, string span)
    {
        var statement = Assert.Single(ShippedReader.Read(text).Statements);
        Assert.Equal(span, statement.Span.In(text).ToString());
    }
}
