using CsCheck;
using Hearsay.Networks;

namespace Hearsay.Tests.Networks;

public sealed class ActivationTests
{
    [Fact]
    public void The_logarithm_is_right_to_a_millionth() => Gen.Float[1e-30f, 1e30f].Where(static x => x > 1e-30f).Sample(AssertLog);

    [Fact]
    public void The_logarithm_is_right_around_one_and_over_a_logits_range() =>
        Gen.Double[-9.3, 9.3].Sample(static logit => AssertLog((float)Math.Exp(logit)));

    [Theory]
    [InlineData(1f)]
    [InlineData(0.70710677f)]
    [InlineData(0.70710683f)]
    [InlineData(0.99999994f)]
    [InlineData(1.0000001f)]
    [InlineData(2f)]
    public void The_logarithm_is_right_where_its_pieces_meet(float x) => AssertLog(x);

    private static void AssertLog(float x)
    {
        var exact = Math.Log(x);
        Assert.InRange(Activation.Log(x), exact - (1e-6 * Math.Abs(exact)), exact + (1e-6 * Math.Abs(exact)));
    }
}
