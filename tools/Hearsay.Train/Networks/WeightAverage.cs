using System.Runtime.Intrinsics;

namespace Hearsay.Train.Networks;

/// <summary>A moving average of the weights, which generalises better than the last step's (Polyak and Juditsky 1992).</summary>
internal sealed class WeightAverage(IReadOnlyList<Parameter> parameters, float share)
{
    private readonly float[][] _averages = [.. parameters.Select(static parameter => (float[])parameter.Value.Clone())];

    public void Step()
    {
        for (var p = 0; p < _averages.Length; p++)
        {
            var (average, value) = (_averages[p], parameters[p].Value);
            var i = 0;
            for (; i + 8 <= value.Length; i += 8)
            {
                var a = Vector256.Create(average, i);
                (a + ((Vector256.Create(value, i) - a) * share)).CopyTo(average, i);
            }

            for (; i < value.Length; i++)
            {
                average[i] += (value[i] - average[i]) * share;
            }
        }
    }

    /// <summary>Puts the averages in the weights' place; a second call puts the weights back.</summary>
    public void Swap()
    {
        for (var p = 0; p < _averages.Length; p++)
        {
            for (var i = 0; i < _averages[p].Length; i++)
            {
                (_averages[p][i], parameters[p].Value[i]) = (parameters[p].Value[i], _averages[p][i]);
            }
        }
    }
}
