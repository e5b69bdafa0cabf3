using Hearsay.Networks;

namespace Hearsay.Tests.Networks;

public sealed class WeightReaderTests
{
    [Fact]
    public void What_is_written_is_read()
    {
        using var stream = new MemoryStream(File());
        var reader = new WeightReader(stream);
        Assert.Equal([1f, -2f], reader.Floats("numbers"));
        Assert.Equal(["a", "b"], reader.Strings("words"));
    }

    [Fact]
    public void A_file_that_is_cut_short_anywhere_is_named_with_what_to_do()
    {
        using var folder = new TemporaryFolder();
        for (var length = 0; length < File().Length; length++)
        {
            var path = folder.Write("some.bin", File()[..length]);
            using var stream = System.IO.File.OpenRead(path);
            var refused = Assert.Throws<InvalidDataException>(() => Read(stream));
            Assert.StartsWith(path, refused.Message, StringComparison.Ordinal);
            Assert.EndsWith("Take the models that came with this version.", refused.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(4, -1)]
    [InlineData(4, int.MaxValue)]
    [InlineData(15, -1)]
    [InlineData(15, int.MaxValue)]
    public void A_length_that_cannot_be_is_refused_before_there_is_room_made_for_it(int at, int length)
    {
        var file = File();
        BitConverter.TryWriteBytes(file.AsSpan(at), length);
        using var stream = new MemoryStream(file);
        Assert.Throws<InvalidDataException>(() => Read(stream));
    }

    private static void Read(Stream stream)
    {
        var reader = new WeightReader(stream);
        reader.Floats("numbers");
        reader.Strings("words");
    }

    /// <summary>Four bytes of magic; then the name's length, the name and the number of values at 15, and so on.</summary>
    private static byte[] File()
    {
        using var stream = new MemoryStream();
        var writer = new WeightWriter(stream);
        writer.Write("numbers", [1f, -2f]);
        writer.Write("words", ["a", "b"]);
        return stream.ToArray();
    }
}
