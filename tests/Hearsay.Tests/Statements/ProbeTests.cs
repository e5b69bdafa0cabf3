using Hearsay.Score;
using Hearsay.Tests.Architecture;

namespace Hearsay.Tests.Statements;

/// <summary>One event in every frame that turns it into something else, over verbs and names that no model was shown.</summary>
public sealed class ProbeTests
{
    private const double Floor = 0.97;

    [Fact]
    public void Each_frame_gives_the_event_the_standing_and_the_holder_that_its_words_give()
    {
        var rows = ProbeRow.Combine(SourceTree.PathOf("tests/Hearsay.Tests/Statements"));
        var wrong = rows.Where(static row => !row.Fits(ShippedReader.Read(row.Text))).ToList();
        Assert.True(wrong.Count <= (1 - Floor) * rows.Count, string.Join('\n', wrong.Select(static row => $"{row.Text} expected {row.Expected}, read {row.Read(ShippedReader.Read(row.Text))}")));
    }
}
