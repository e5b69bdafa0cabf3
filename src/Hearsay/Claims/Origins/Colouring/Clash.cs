namespace Hearsay.Claims.Origins.Colouring;

/// <summary>Which two roots cannot be the same. Whatever no rule keeps apart may be the same.</summary>
internal static class Clash
{
    public static bool Between(in ClashVertex one, in ClashVertex other) => Rule(one, other) is not null;

    /// <summary>The rule that keeps two roots apart, or null.</summary>
    public static OriginRule? Rule(in ClashVertex one, in ClashVertex other)
    {
        if (one.Group >= 0 && one.Group == other.Group && (one.Apart != other.Apart || (one.Root == other.Root && one.Copy != other.Copy)))
        {
            return OriginRule.KeptApart;
        }

        if (one.Side >= 0 && other.Side >= 0 && one.Side != other.Side)
        {
            return OriginRule.DifferentSides;
        }

        if (one.Person >= 0 && other.Person >= 0 && one.Person != other.Person)
        {
            return OriginRule.DifferentPersons;
        }

        // What is known to be of one institution is not kept apart by where its people come from.
        return one.Institution >= 0 && one.Institution == other.Institution ? null
            : one.Institution >= 0 && other.Institution >= 0 ? Speaks(one, other) ? null : OriginRule.DifferentInstitutions
            : AreDisjoint(one.States, other.States) ? OriginRule.DifferentStates
            : AreDisjoint(one.Branches, other.Branches) ? OriginRule.DifferentBranches : null;
    }

    /// <summary>"Norvia said" may be what "the Norvian army said".</summary>
    private static bool Speaks(in ClashVertex one, in ClashVertex other) =>
        one.IsState != other.IsState && one.States.Length > 0 && other.States.Length > 0 && !AreDisjoint(one.States, other.States);

    private static bool AreDisjoint(int[] some, int[] others)
    {
        foreach (var value in some)
        {
            if (Array.IndexOf(others, value) >= 0)
            {
                return false;
            }
        }

        return some.Length > 0 && others.Length > 0;
    }
}
