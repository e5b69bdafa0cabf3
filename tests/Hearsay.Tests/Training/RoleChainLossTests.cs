using Hearsay.Attributions;
using Hearsay.Attributions.Roles;
using Hearsay.Train.Attributions;
using Hearsay.Train.Networks;

namespace Hearsay.Tests.Training;

public sealed class RoleChainLossTests
{
    [Fact]
    public void Its_gradients_are_the_slopes_of_the_loss()
    {
        var dice = new Dice(3);
        var chain = new RoleChainLoss();
        chain.Transitions.Uniform(dice, 0.5f);
        Role[] gold = [Role.Source, Role.Cue, Role.Content, Role.Content, Role.None];
        var scores = Enumerable.Range(0, gold.Length * RoleLattice.Stride).Select(_ => dice.Between(-1, 1)).ToArray();
        var gradient = scores.ToArray();
        chain.Backward(gradient, gold, cue: 1);
        var slopes = chain.Transitions.Gradient.ToArray();

        double Loss() => chain.Backward(scores.ToArray(), gold, cue: 1);

        void Agree(float[] values, int at, float expected)
        {
            var kept = values[at];
            values[at] = kept + 1e-2f;
            var above = Loss();
            values[at] = kept - 1e-2f;
            var below = Loss();
            values[at] = kept;
            Assert.Equal((above - below) / 2e-2, expected, 5e-3);
        }

        for (var token = 0; token < gold.Length; token++)
        {
            for (var role = 0; role < RoleLattice.Roles && token != 1; role++)
            {
                Agree(scores, (token * RoleLattice.Stride) + role, gradient[(token * RoleLattice.Stride) + role]);
            }
        }

        for (var pair = 0; pair < slopes.Length; pair++)
        {
            Agree(chain.Transitions.Value, pair, slopes[pair]);
        }
    }
}
