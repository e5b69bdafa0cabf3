using Hearsay.Train.Networks;

namespace Hearsay.Tests.Training;

public sealed class InputGatedRecurrenceTests
{
    private const int Width = 16;
    private static readonly int[] Ends = [5, 12];

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void Its_gradients_are_the_slopes_of_its_output(int parts)
    {
        var dice = new Dice(7);
        float[] Drawn(int count) => [.. Enumerable.Range(0, count).Select(_ => dice.Between(-1, 1))];
        var recurrence = new InputGatedRecurrence(Width, parts);
        var rows = Ends[^1];
        var (u, weight) = (Drawn(rows * parts * Width), Drawn(rows * Width));
        var x = parts == 3 ? Drawn(rows * Width) : [];
        var dx = new float[x.Length];
        Loss();
        float[] du = [.. recurrence.Backward(weight, dx)];

        double Loss()
        {
            u.CopyTo(recurrence.Gates(rows));
            var h = recurrence.Forward(x, Ends);
            var sum = 0.0;
            for (var i = 0; i < weight.Length; i++)
            {
                sum += (double)h[i] * weight[i];
            }

            return sum;
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

        Agree(u, du, 11);
        Agree(x, dx, 7);
    }
}
