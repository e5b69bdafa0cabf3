using System.Runtime.Intrinsics;

namespace Hearsay.Train.Networks;

/// <summary>Adam with a bound on the gradient's norm (Kingma and Ba 2015); sparse tables move only where they were touched.</summary>
internal sealed class Adam(IReadOnlyList<Parameter> parameters, float norm = 5f, float decay = 0f)
{
    private const float Beta1 = 0.9f;
    private const float Beta2 = 0.98f;
    private int _step;

    public void Step(float rate)
    {
        _step++;
        var clip = Clip();
        var corrected = rate * MathF.Sqrt(1 - MathF.Pow(Beta2, _step)) / (1 - MathF.Pow(Beta1, _step));
        foreach (var parameter in parameters)
        {
            if (parameter.Sparse)
            {
                foreach (var row in parameter.Touched)
                {
                    Update(parameter, row * parameter.Width, parameter.Width, clip, corrected, 0);
                }
            }
            else
            {
                Update(parameter, 0, parameter.Value.Length, clip, corrected, rate * decay);
            }

            parameter.ClearGradient();
        }
    }

    private float Clip()
    {
        var sum = 0.0;
        foreach (var parameter in parameters)
        {
            if (parameter.Sparse)
            {
                foreach (var row in parameter.Touched)
                {
                    sum += Squares(parameter.Gradient.AsSpan(row * parameter.Width, parameter.Width));
                }
            }
            else
            {
                sum += Squares(parameter.Gradient);
            }
        }

        var length = Math.Sqrt(sum);
        return length > norm ? (float)(norm / length) : 1f;
    }

    private static double Squares(ReadOnlySpan<float> values)
    {
        var sum = Vector256<float>.Zero;
        var i = 0;
        for (; i + 8 <= values.Length; i += 8)
        {
            var v = Vector256.Create<float>(values[i..]);
            sum = Vector256.FusedMultiplyAdd(v, v, sum);
        }

        double total = Vector256.Sum(sum);
        for (; i < values.Length; i++)
        {
            total += values[i] * values[i];
        }

        return total;
    }

    private static void Update(Parameter parameter, int start, int length, float clip, float rate, float decay)
    {
        var value = parameter.Value.AsSpan(start, length);
        var gradient = parameter.Gradient.AsSpan(start, length);
        var first = parameter.First.AsSpan(start, length);
        var second = parameter.Second.AsSpan(start, length);
        var i = 0;
        for (; i + 8 <= length; i += 8)
        {
            var g = Vector256.Create<float>(gradient[i..]) * clip;
            var m = (Vector256.Create<float>(first[i..]) * Beta1) + (g * (1 - Beta1));
            var v = (Vector256.Create<float>(second[i..]) * Beta2) + (g * g * (1 - Beta2));
            m.CopyTo(first[i..]);
            v.CopyTo(second[i..]);
            var w = Vector256.Create<float>(value[i..]);
            w -= (m * rate / (Vector256.Sqrt(v) + Vector256.Create(1e-8f))) + (w * decay);
            w.CopyTo(value[i..]);
        }

        for (; i < length; i++)
        {
            var g = gradient[i] * clip;
            first[i] = (first[i] * Beta1) + (g * (1 - Beta1));
            second[i] = (second[i] * Beta2) + (g * g * (1 - Beta2));
            value[i] -= (first[i] * rate / (MathF.Sqrt(second[i]) + 1e-8f)) + (value[i] * decay);
        }
    }
}
