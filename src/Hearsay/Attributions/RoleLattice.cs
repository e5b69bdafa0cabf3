namespace Hearsay.Attributions;

/// <summary>The best labelling of a cue's window: a linear chain over four roles, the cue's own token held fast (Viterbi).</summary>
internal static class RoleLattice
{
    public const int Roles = 4;

    /// <summary>Room in a row of scores; the products work in eights.</summary>
    public const int Stride = 8;

    /// <summary>Fills in roles from scores [length, Stride] and transitions [Roles, Roles] (from, to).</summary>
    public static void Best(ReadOnlySpan<float> scores, ReadOnlySpan<float> transitions, int cue, Span<Role> roles, Span<byte> back)
    {
        Span<float> now = stackalloc float[Roles];
        Span<float> next = stackalloc float[Roles];
        for (var role = 0; role < Roles; role++)
        {
            now[role] = Score(scores, 0, role, cue);
        }

        for (var token = 1; token < roles.Length; token++)
        {
            for (var to = 0; to < Roles; to++)
            {
                var best = 0;
                for (var from = 1; from < Roles; from++)
                {
                    if (now[from] + transitions[(from * Roles) + to] > now[best] + transitions[(best * Roles) + to])
                    {
                        best = from;
                    }
                }

                back[(token * Roles) + to] = (byte)best;
                next[to] = now[best] + transitions[(best * Roles) + to] + Score(scores, token, to, cue);
            }

            next.CopyTo(now);
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

    private static float Score(ReadOnlySpan<float> scores, int token, int role, int cue) =>
        token == cue && role != (int)Role.Cue ? -1e4f : scores[(token * Stride) + role];
}
