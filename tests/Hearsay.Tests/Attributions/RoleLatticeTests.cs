using CsCheck;
using Hearsay.Attributions;
using Hearsay.Attributions.Roles;

namespace Hearsay.Tests.Attributions;

public sealed class RoleLatticeTests
{
    [Fact]
    public void The_labelling_is_the_best_of_all_that_give_the_cue_its_role() =>
        Gen.Select(Gen.Int[1, 6], Gen.UInt).Sample((length, seed) =>
        {
            var random = new Random((int)(seed >> 1));
            var scores = Enumerable.Range(0, length * RoleLattice.Stride).Select(_ => (float)random.NextDouble()).ToArray();
            var transitions = Enumerable.Range(0, 16).Select(_ => (float)random.NextDouble()).ToArray();
            var cue = random.Next(length);
            var found = new Role[length];
            RoleLattice.Best(scores, transitions, cue, found, new int[length * RoleLattice.Roles]);
            Assert.Equal(Role.Cue, found[cue]);
            var best = Labellings(length).Where(roles => roles[cue] == Role.Cue).Max(roles => Value(roles, scores, transitions));
            Assert.Equal(best, Value(found, scores, transitions), 1e-4);
        });

    private static IEnumerable<Role[]> Labellings(int length) =>
        Enumerable.Range(0, (int)Math.Pow(RoleLattice.Roles, length))
            .Select(number => Enumerable.Range(0, length).Select(place => (Role)((number >> (2 * place)) & 3)).ToArray());

    private static float Value(Role[] roles, float[] scores, float[] transitions) =>
        roles.Select((role, token) => scores[(token * RoleLattice.Stride) + (int)role]
            + (token > 0 ? transitions[((int)roles[token - 1] * RoleLattice.Roles) + (int)role] : 0)).Sum();
}
