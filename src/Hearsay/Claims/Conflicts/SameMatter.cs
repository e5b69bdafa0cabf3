namespace Hearsay.Claims.Conflicts;

/// <summary>Which two tellings of one claim, the one affirming and the other denying, speak of the same thing surely enough to be shown as contradicting each other.</summary>
internal static class SameMatter
{
    /// <param name="one">A telling of the claim.</param>
    /// <param name="other">Another one.</param>
    /// <param name="areOfOne">Whether their words, of two statements, tell of one thing; null where all do.</param>
    public static bool Is(Telling one, Telling other, Func<Telling, Telling, bool>? areOfOne)
    {
        if (AreOfOneMouth(one, other)) { return false; }

        // "The university rebutted the accusation that ...": what is denied is what is affirmed.
        return (one.Report.Id == other.Report.Id && one.Statement == other.Statement) || areOfOne?.Invoke(one, other) != false;
    }

    /// <summary>Those who say it together, in one report: none of them contradicts another.</summary>
    public static bool AreOfOneMouth(Telling one, Telling other) =>
        one.Report.Id == other.Report.Id && !one.Holders.IsEmpty && one.Holders.Length == other.Holders.Length && one.Holders.All(party => other.Holders.Any(own => own.Id == party.Id));
}
