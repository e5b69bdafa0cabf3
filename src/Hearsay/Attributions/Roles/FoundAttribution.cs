namespace Hearsay.Attributions.Roles;

/// <summary>A cue's token, how sure the network is of it and of its roles, and the roles of the tokens from First on.</summary>
internal sealed record FoundAttribution(int Cue, float CueProbability, float RoleProbability, int First, Role[] Roles)
{
    /// <summary>The token ranges [First, End) that have this role, in order.</summary>
    public IEnumerable<(int First, int End)> Runs(Role role)
    {
        for (var i = 0; i < Roles.Length; i++)
        {
            if (Roles[i] != role)
            {
                continue;
            }

            var start = i;
            while (i < Roles.Length && Roles[i] == role)
            {
                i++;
            }

            yield return (First + start, First + i);
        }
    }
}
