using Hearsay.Attributions;
using Hearsay.Attributions.Roles;
using Hearsay.Train.Networks;
using Buffer = Hearsay.Train.Networks.Buffer;

namespace Hearsay.Train.Attributions;

/// <summary>The likelihood of a whole labelling under a linear chain (Lafferty et al. 2001), by forward and backward sums.</summary>
internal sealed class RoleChainLoss
{
    private const int Roles = RoleLattice.Roles;
    private readonly Buffer _forward = new();
    private readonly Buffer _backward = new();

    public Parameter Transitions { get; } = new(Roles, Roles);

    /// <summary>Turns scores [length, Stride] into their gradient in place; returns the loss.</summary>
    public float Backward(Span<float> scores, ReadOnlySpan<Role> gold, int cue)
    {
        var length = gold.Length;
        for (var role = 0; role < Roles; role++)
        {
            scores[(cue * RoleLattice.Stride) + role] = role == (int)Role.Cue ? scores[(cue * RoleLattice.Stride) + role] : -1e4f;
        }

        var transitions = Transitions.Value;
        var alpha = _forward.Take(length * Roles);
        var beta = _backward.Take(length * Roles);
        Span<float> terms = stackalloc float[Roles];
        for (var token = 0; token < length; token++)
        {
            for (var to = 0; to < Roles; to++)
            {
                if (token > 0)
                {
                    for (var from = 0; from < Roles; from++)
                    {
                        terms[from] = alpha[((token - 1) * Roles) + from] + transitions[(from * Roles) + to];
                    }
                }

                alpha[(token * Roles) + to] = scores[(token * RoleLattice.Stride) + to] + (token > 0 ? LogSum(terms) : 0);
            }
        }

        for (var token = length - 1; token >= 0; token--)
        {
            for (var from = 0; from < Roles; from++)
            {
                if (token < length - 1)
                {
                    for (var to = 0; to < Roles; to++)
                    {
                        terms[to] = transitions[(from * Roles) + to] + scores[((token + 1) * RoleLattice.Stride) + to] + beta[((token + 1) * Roles) + to];
                    }
                }

                beta[(token * Roles) + from] = token < length - 1 ? LogSum(terms) : 0;
            }
        }

        var total = LogSum(alpha[((length - 1) * Roles)..]);
        var path = 0f;
        for (var token = 0; token < length; token++)
        {
            path += scores[(token * RoleLattice.Stride) + (int)gold[token]];
            path += token > 0 ? transitions[((int)gold[token - 1] * Roles) + (int)gold[token]] : 0;
        }

        TransitionGradient(scores, gold, alpha, beta, total);
        for (var token = 0; token < length; token++)
        {
            var line = scores.Slice(token * RoleLattice.Stride, RoleLattice.Stride);
            for (var role = 0; role < Roles; role++)
            {
                line[role] = MathF.Exp(alpha[(token * Roles) + role] + beta[(token * Roles) + role] - total) - (gold[token] == (Role)role ? 1 : 0);
            }

            line[Roles..].Clear();
        }

        scores.Slice(cue * RoleLattice.Stride, RoleLattice.Stride).Clear();
        return total - path;
    }

    private void TransitionGradient(ReadOnlySpan<float> scores, ReadOnlySpan<Role> gold, ReadOnlySpan<float> alpha, ReadOnlySpan<float> beta, float total)
    {
        for (var token = 1; token < gold.Length; token++)
        {
            for (var from = 0; from < Roles; from++)
            {
                for (var to = 0; to < Roles; to++)
                {
                    var log = alpha[((token - 1) * Roles) + from] + Transitions.Value[(from * Roles) + to]
                        + scores[(token * RoleLattice.Stride) + to] + beta[(token * Roles) + to] - total;
                    Transitions.Gradient[(from * Roles) + to] += MathF.Exp(log);
                }
            }

            Transitions.Gradient[((int)gold[token - 1] * Roles) + (int)gold[token]]--;
        }
    }

    private static float LogSum(ReadOnlySpan<float> terms)
    {
        var highest = MathF.Max(MathF.Max(terms[0], terms[1]), MathF.Max(terms[2], terms[3]));
        var sum = 0f;
        for (var i = 0; i < Roles; i++)
        {
            sum += MathF.Exp(terms[i] - highest);
        }

        return highest + MathF.Log(sum);
    }
}
