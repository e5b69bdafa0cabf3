using Hearsay.Statements;

namespace Hearsay.Tests.Attributions;

/// <summary>What stands beside the prose neither speaks nor acts, on the real reader.</summary>
public sealed class DatelinedLeadsTests
{
    [Theory]
    [InlineData("BOLOGNA, Italy (AP) — ", "Three ferries were burned in the harbour overnight, the mayor of Faenza said Thursday.", "mayor of Faenza")]
    [InlineData("WASHINGTON (Reuters) - ", "Two bridges were closed on Monday, a senior official said.", "senior official")]
    [InlineData("PARIS, May 3 (AFP) — ", "The village was shelled at noon, the governor of Halden said Friday.", "governor of Halden")]
    [InlineData("HALDEN (AFP — ", "The village was shelled at noon, a police spokesman said Friday.", "police spokesman")]
    [InlineData("HALDEN, May 3. ", "The village was shelled at noon, a police spokesman said Friday.", "police spokesman")]
    [InlineData("Tessaly Wire, HALDEN, May 3: ", "The village was shelled at noon, a police spokesman said Friday.", "police spokesman")]
    [InlineData("From our desk in Halden, May 3: ", "The village was shelled at noon, a police spokesman said Friday.", "police spokesman")]
    [InlineData("ISLAMABAD: ", "Soldiers left the village on Tuesday, the ministry said.", "ministry")]
    public void A_datelined_lead_is_read_as_without_its_dateline(string dateline, string lead, string source)
    {
        var reading = ShippedReader.Read(dateline + lead);
        var attribution = Assert.Single(reading.Attributions);

        Assert.Equal(source, Assert.Single(reading.Parties, party => attribution.Source.Parties.Contains(party.Id)).Name);
        Assert.All(attribution.Content, span => Assert.True(span.Start >= dateline.Length));
        Assert.All(reading.Statements, one => Assert.True(one.Span.Start >= dateline.Length && one.Polarity == Polarity.Affirmed));
        Assert.DoesNotContain(reading.Parties, party => party.Mentions.All(mention => mention.Start < dateline.Length));
    }

    [Theory]
    [InlineData("Reporting by Jane Roe; Editing by John Poe and Anna Brandt")]
    [InlineData("(Additional reporting by Jane Roe in Halden; Writing by John Poe)")]
    public void A_sign_off_claims_nothing(string signOff)
    {
        const string body = "The bridge was closed, the mayor said.\n\n";
        var reading = ShippedReader.Read(body + signOff);

        Assert.Single(reading.Attributions);
        Assert.All(reading.Statements, one => Assert.True(one.Span.End < body.Length));
    }
}
