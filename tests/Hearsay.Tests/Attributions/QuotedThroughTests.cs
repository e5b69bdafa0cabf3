namespace Hearsay.Tests.Attributions;

/// <summary>Who is quoted says it, whoever quotes relays it; whose view it is, holds it. On the real reader.</summary>
public sealed class QuotedThroughTests
{
    [Theory]
    [InlineData("Lindt was quoted by the Dorrum Herald as saying that the road was closed.", "Dorrum Herald", "that the road was closed")]
    [InlineData("Lindt was quoted as saying by the Dorrum Herald that the road was closed.", "Dorrum Herald", "that the road was closed")]
    [InlineData("Lindt was quoted by Radio Dorrum as saying on Monday that the road was closed.", "Radio Dorrum", "that the road was closed")]
    [InlineData("“The road is closed,” Lindt was quoted by Radio Dorrum as saying on Monday.", "Radio Dorrum", "“The road is closed,”")]
    public void Whoever_quotes_relays_what_the_quoted_one_says(string text, string outlet, string content)
    {
        var reading = ShippedReader.Read(text);

        Assert.Equal([$"{outlet} | was quoted | {content}", $"Lindt | as saying | {content}"], reading.Attributions.Select(one => Told(reading, one)));
        Assert.Equal(reading.Attributions[0].Id, reading.Attributions[1].Within);
    }

    [Theory]
    [InlineData("Lindt was quoted as saying that the road was closed.", "Lindt | was quoted as saying | that the road was closed")]
    [InlineData("In the view of two senior officials, the army will not leave the town.", "two senior officials | In the view of | the army will not leave the town")]
    [InlineData("In the opinion of Lindt, the army will not leave the town.", "Lindt | In the opinion of | the army will not leave the town")]
    [InlineData("In the view of Lindt, who is mayor, the army will not leave the town.", "Lindt | In the view of | the army will not leave the town")]
    [InlineData("The army will not leave the town, in Lindt's opinion.", "Lindt | opinion | The army will not leave the town")]
    [InlineData("Lindt was informed by an officer that the bridge had been closed.", "officer | was informed | that the bridge had been closed")]
    [InlineData("The blast killed four people, an account Velmar disputed.", "Velmar | disputed | The blast killed four people")]
    [InlineData("The strike, a claim Israel rejected, killed four people.", "Israel | rejected | The strike … killed four people")]
    public void The_source_is_who_says_it_and_nobody_beside(string text, string expected)
    {
        var reading = ShippedReader.Read(text);

        Assert.Equal(expected, Told(reading, Assert.Single(reading.Attributions)));
    }

    [Theory]
    [InlineData("The tower stood in full view of the town.")]
    [InlineData("The bridge came into view, and the army left.")]
    [InlineData("In other words, the army left.")]
    [InlineData(", in Lindt's opinion")]
    [InlineData("The army left.\n\n, in Lindt's opinion.")]
    [InlineData("In Lindt's opinion, .")]
    public void A_view_of_the_eyes_is_nobodys_opinion(string text) => Assert.Empty(ShippedReader.Read(text).Attributions);

    private static string Told(Reading reading, Hearsay.Attributions.Attribution one) => string.Join(
        " | ",
        string.Join(", ", one.Source.Parties.Select(id => reading.Parties.Single(party => party.Id == id).Name)),
        Words(reading, one.Cue.Spans),
        Words(reading, one.Content));

    private static string Words(Reading reading, IEnumerable<Hearsay.Text.TextSpan> spans) => string.Join(" … ", spans.Select(span => span.In(reading.Report.Text).ToString()));
}
