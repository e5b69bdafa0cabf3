namespace Hearsay.Tests;

/// <summary>
/// Twice the text, about twice the work. Time is measured in bench/; what a reading allocates is counted exactly, whatever else the
/// machine does, and grows with every list, table and copy that grows faster than the text.
/// </summary>
public sealed class LinearWorkTests
{
    private const int Tokens = 4_000;

    /// <summary>Doubling thrice makes eight times the work; arrays that grow by doubling may make it up to twice that at a step.</summary>
    private const double MostGrowth = 8 * 1.5;

    [Theory]
    [InlineData("The minister told the Velmara Post that the bridge had fallen. ")]
    [InlineData("“We saw it,” two officials said on Tuesday, citing the ministry. ")]
    [InlineData("Norvia said Tessaly said Velmar said ")]
    [InlineData("said that the minister ")]
    [InlineData("“ ‘ ")]
    [InlineData("if it rains unless 1,200 of the 3,400 guards near Velmar leave by Monday, ")]
    [InlineData("Mara Voss, Aron Hale, Ilse Brandt and ")]
    [InlineData("about 12 tonnes, 13 tonnes or ")]
    [InlineData("Lindt was quoted by the Herald as saying that it fell. ")]
    public void Eight_times_the_text_takes_about_eight_times_the_memory(string piece)
    {
        var length = piece.Split(' ').Length;
        Allocated(piece, Tokens / length);
        var (small, large) = (Allocated(piece, Tokens / length), Allocated(piece, 8 * Tokens / length));
        Assert.InRange(large / (double)small, 1, MostGrowth);
    }

    private static long Allocated(string piece, int times)
    {
        var text = "The minister spoke. " + string.Concat(Enumerable.Repeat(piece, times));
        var before = GC.GetAllocatedBytesForCurrentThread();
        ShippedReader.Read(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
