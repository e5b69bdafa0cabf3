using System.Runtime.Intrinsics;

namespace Hearsay.Attributions.Roles;

/// <summary>The best labelling of a cue's window: a linear chain over four roles, the cue's own token held fast (Viterbi).</summary>
internal static class RoleLattice
{
    public const int Roles = 4;

    /// <summary>Room in a row of scores; the products work in eights.</summary>
    public const int Stride = 8;

    /// <summary>Fills in roles from scores [length, Stride] and transitions [Roles, Roles] (from, to). A vector holds the four roles.</summary>
    public static void Best(ReadOnlySpan<float> scores, ReadOnlySpan<float> transitions, int cue, Span<Role> roles, Span<int> back)
    {
        var now = Scores(scores, 0, cue);
        for (var token = 1; token < roles.Length; token++)
        {
            var best = Vector128.Create(now[0]) + Vector128.Create(transitions);
            var origin = Vector128<int>.Zero;
            for (var from = 1; from < Roles; from++)
            {
                var way = Vector128.Create(now[from]) + Vector128.Create(transitions[(from * Roles)..]);
                var better = Vector128.GreaterThan(way, best);
                best = Vector128.ConditionalSelect(better, way, best);
                origin = Vector128.ConditionalSelect(better.AsInt32(), Vector128.Create(from), origin);
            }

            origin.CopyTo(back[(token * Roles)..]);
            now = best + Scores(scores, token, cue);
        }

        var last = 0;
        for (var role = 1; role < Roles; role++)
        {
            last = now[role] > now[last] ? role : last;
        }

        for (var token = roles.Length - 1; token >= 0; token--)
        {
            roles[token] = (Role)last;
            last = token > 0 ? back[(token * Roles) + last] : last;
        }
    }

    /// <summary>How clearly the labelled tokens have their roles: the mean probability of the chosen role over source and content.</summary>
    public static float Confidence(ReadOnlySpan<float> scores, ReadOnlySpan<Role> roles)
    {
        Span<float> chances = stackalloc float[Roles];
        var (sum, count) = (0f, 0);
        for (var token = 0; token < roles.Length; token++)
        {
            if (roles[token] is Role.Source or Role.Content)
            {
                scores.Slice(token * Stride, Roles).CopyTo(chances);
                Networks.Activation.Softmax(chances);
                sum += chances[(int)roles[token]];
                count++;
            }
        }

        return count == 0 ? 0 : sum / count;
    }

    private static Vector128<float> Scores(ReadOnlySpan<float> scores, int token, int cue)
    {
        var all = Vector128.Create(scores[(token * Stride)..]);
        return token == cue ? Vector128.Create(-1e4f).WithElement((int)Role.Cue, all[(int)Role.Cue]) : all;
    }
}
