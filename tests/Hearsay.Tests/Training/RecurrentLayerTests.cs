using Hearsay.Train.Networks;

namespace Hearsay.Tests.Training;

public sealed class RecurrentLayerTests
{
    private const int Width = 16;
    private static readonly int[] Ends = [5, 12];

    [Fact]
    public void Its_gradients_are_the_slopes_of_its_output()
    {
        var dice = new Dice(7);
        var layer = new RecurrentLayer(Width, dice);
        var x = Enumerable.Range(0, Ends[^1] * Width).Select(_ => dice.Between(-1, 1)).ToArray();
        var weight = Enumerable.Range(0, x.Length).Select(_ => dice.Between(-1, 1)).ToArray();
        var h = new float[x.Length];
        layer.Forward(x, h, Ends);
        var dx = new float[x.Length];
        layer.Backward(weight, dx);

        double Loss()
        {
            layer.Forward(x, h, Ends);
            return h.Zip(weight, (a, b) => (double)a * b).Sum();
        }

        void Agree(float[] values, float[] gradient, int step)
        {
            for (var i = 0; i < values.Length; i += step)
            {
                var kept = values[i];
                values[i] = kept + 1e-2f;
                var above = Loss();
                values[i] = kept - 1e-2f;
                var below = Loss();
                values[i] = kept;
                Assert.Equal((above - below) / 2e-2, gradient[i], 2e-2 * Math.Max(1, Math.Abs(gradient[i])));
            }
        }

        Agree(x, dx, 7);
        foreach (var parameter in layer.Parameters)
        {
            Agree(parameter.Value, [.. parameter.Gradient], 11);
        }
    }
}
