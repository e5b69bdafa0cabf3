namespace Hearsay.Cli;

/// <summary>A number with the noun that it counts: "1 report", "2 reports".</summary>
internal static class Counted
{
    public static string Of(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");

    /// <summary>The same as the subject of what is said of them: "1 place is", "2 places are".</summary>
    public static string Being(int count, string noun) => Of(count, noun) + (count == 1 ? " is" : " are");
}
