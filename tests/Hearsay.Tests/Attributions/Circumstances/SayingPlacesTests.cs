using Hearsay.Text;

namespace Hearsay.Tests.Attributions.Circumstances;

/// <summary>Where a thing was said is a place that hangs on the telling; a place in what was said is where it happened.</summary>
public sealed class SayingPlacesTests
{
    [Theory]
    [InlineData("The minister said in Vienna that the talks had failed.", "Vienna")]
    [InlineData("Speaking in Nairobi, the minister said that the talks had failed.", "Nairobi")]
    [InlineData("“The talks have failed,” the minister told reporters in Vienna.", "Vienna")]
    [InlineData("The minister told a news conference in Nairobi that the talks had failed.", "Nairobi")]
    [InlineData("At a rally in Lisbon, the minister said that the talks had failed.", "Lisbon")]
    [InlineData("The president called on envoys to leave during an address in Lisbon.", "Lisbon")]
    public void A_place_that_hangs_on_the_telling_is_where_it_was_said(string text, string place)
    {
        var (where, evidence) = Said(text);

        Assert.Equal(place, where);
        Assert.Equal(place, evidence);
    }

    [Theory]
    [InlineData("The minister said that the talks in Geneva had failed.")]
    [InlineData("The minister said the army had left Nairobi.")]
    [InlineData("The minister of Kenya said that the talks had failed.")]
    [InlineData("Officials in Geneva said that the talks had failed.")]
    [InlineData("The minister believes in Lisbon that the talks have failed.")]
    public void A_place_of_the_content_or_of_the_speaker_is_not(string text) => Assert.Null(Said(text).Where);

    private static (string? Where, string? Evidence) Said(string text)
    {
        var reading = ShippedReader.Read(text);
        var attribution = reading.Attributions[0];
        var place = reading.Places.SingleOrDefault(one => one.Id == attribution.SaidWhere);
        TextSpan? evidence = attribution.Evidence.Where(static one => one.Field == "saidWhere").Select(static one => (TextSpan?)one.Span).SingleOrDefault();
        return (place?.Name, evidence?.In(text).ToString());
    }
}
