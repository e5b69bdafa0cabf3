namespace Hearsay.Tests.Attributions;

/// <summary>Relays and shared sources, on the real reader: source | cue | content, and in whose content.</summary>
public sealed class RelaysTests
{
    [Theory]
    [InlineData("Radio Dorrum reported, citing two guards, that the gate was open.", "Radio Dorrum", "reported", "two guards", "that the gate was open")]
    [InlineData("Citing two guards, Radio Dorrum reported that the gate was open.", "Radio Dorrum", "reported", "two guards", "that the gate was open")]
    [InlineData("According to the Ostra Herald, citing three unnamed drivers, the tunnel has been closed for a week.", "the Ostra Herald", "According to", "three unnamed drivers", "the tunnel has been closed for a week")]
    [InlineData("The tunnel has been closed for a week, the Ostra Herald reported, citing an engineer.", "the Ostra Herald", "reported", "an engineer", "The tunnel has been closed for a week")]
    public void Who_is_cited_stands_behind_the_same_words_within_who_cites(string text, string citing, string cue, string cited, string content)
    {
        var found = Read(text);

        Assert.Contains($"{citing} | {cue} | {content}", found);
        Assert.Contains($"{cited} | citing | {content} | within {cue}", found, StringComparer.OrdinalIgnoreCase);
        Assert.Equal(2, found.Count);
    }

    [Theory]
    [InlineData("The mine has been flooded, officials told Radio Dorrum, adding that nobody was hurt.", "officials | told | The mine has been flooded", "officials | adding | that nobody was hurt")]
    [InlineData("Hallam said that the mine was safe and added that it would open soon.", "Hallam | said | that the mine was safe", "Hallam | added | that it would open soon")]
    public void Two_cues_of_one_source_are_two_attributions(string text, string first, string second) => Assert.Equal([first, second], Read(text));

    [Theory]
    [InlineData("The council was told by an engineer that the mine was safe.", "an engineer | was told | that the mine was safe")]
    [InlineData("Lindt was quoted as saying that the mine was safe.", "Lindt | was quoted as saying | that the mine was safe")]
    [InlineData("The envoy: “The mine is safe.”", "The envoy | : | “The mine is safe.”")]
    [InlineData("Brandt, to the council: “Ask me on Monday.”", "Brandt | : | “Ask me on Monday.”")]
    [InlineData("The price of bread: “too high”.", null)]
    public void Passives_and_colons_have_their_holder(string text, string? expected) =>
        Assert.Equal(expected is null ? [] : [expected], Read(text));

    private static List<string> Read(string text)
    {
        var reading = ShippedReader.Read(text);
        var cues = reading.Attributions.ToDictionary(static one => one.Id, one => one.Cue.Spans[0].In(text).ToString());
        return
        [
            .. reading.Attributions.Select(one => CodebookExample.Attribution(
                string.Join(' ', one.Source.Spans.Select(span => span.In(text).ToString())), cues[one.Id], one.Content.Select(span => span.In(text).ToString()))
                + (one.Within is { } outer ? $" | within {cues[outer]}" : "")),
        ];
    }
}
