using Hearsay.Attributions;
using Hearsay.Networks;

namespace Hearsay.Tests.Attributions;

public sealed class CalibrationTests
{
    [Fact]
    public void Four_numbers_are_a_calibration() =>
        Assert.Equal(new Calibration(0.5f, 1, 2, -1), Calibration.Read(File(0.5f, 1, 2, -1)));

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(5)]
    public void A_calibration_of_another_length_is_refused_with_what_to_do(int length)
    {
        var refused = Assert.Throws<InvalidDataException>(() => Calibration.Read(File(new float[length])));

        Assert.Contains("'calibration'", refused.Message, StringComparison.Ordinal);
        Assert.Contains("Take the models", refused.Message, StringComparison.Ordinal);
    }

    private static WeightReader File(params float[] values)
    {
        var stream = new MemoryStream();
        new WeightWriter(stream).Write("calibration", values);
        stream.Position = 0;
        return new WeightReader(stream);
    }
}
