using Hearsay.Score.Events;
using Hearsay.Train;

namespace Hearsay.Tests.Statements.Events;

/// <summary>Floors under the scores of docs/events.md.</summary>
public sealed class EventFloorTests
{
    [Fact]
    public void Records_of_PLOVER_are_read_as_well_as_stated()
    {
        var path = DataFolder.File("events", "plover_gsr.dev.jsonl");
        Assert.SkipUnless(File.Exists(path), $"{path} is not there: set HEARSAY_DATA to the folder that docs/data.md describes.");
        var score = new PloverScore(ShippedReader.Reader, TextWriter.Null, all: false);
        score.Read(path);

        Assert.True(100.0 * score.Typed / score.Records >= 76, $"Types are right in {score.Typed} of {score.Records} records.");
        Assert.True(score.Sources.F1 >= .81, $"Sources: {score.Sources}");
        Assert.True(score.Recipients.F1 >= .68, $"Recipients: {score.Recipients}");
    }
}
