using Hearsay.Intake.Bytes;
using Hearsay.Intake.Pages;
using Hearsay.Score.Pages;

namespace Hearsay.Tests.Intake;

/// <summary>Bodies of pages as people cut them out, where the pages are at hand.</summary>
public sealed class PageFloorTests
{
    [Theory]
    [InlineData("aeb.dev", .965, .980)]
    [InlineData("naeb.dev", .872, .942)]
    public void Bodies_are_found_as_well_as_they_were(string set, double precision, double recall)
    {
        var folder = Path.Combine(Environment.GetEnvironmentVariable("HEARSAY_DATA") ?? SourceFolder(), "intake", set);
        Assert.SkipUnless(Directory.Exists(folder), $"{set} is not there.");
        var scores = GoldPage.Load(folder).ConvertAll(page => ShingleScore.Of(page.Body, PageReader.Read(ByteDecoder.Decode(page.Html).Text, page.Url).Text));
        var means = ShingleScore.Means(scores);
        Assert.True(means.Precision >= precision, $"precision {means.Precision:F4}");
        Assert.True(means.Recall >= recall, $"recall {means.Recall:F4}");
    }

    private static string SourceFolder() => Path.Combine(Architecture.SourceTree.PathOf("."), "..", "shared", "data");
}
