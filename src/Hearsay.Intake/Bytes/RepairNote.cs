namespace Hearsay.Intake.Bytes;

/// <summary>What the user is told where bytes were no text.</summary>
internal static class RepairNote
{
    public static string Of(int repairs, string encoding, string example) =>
        $"{Places(repairs)} not {encoding} and became U+FFFD. If it is in another encoding, name it (--encoding {example}).";

    public static string OfRow(int repairs) => $"{Places(repairs)} no valid Unicode and became U+FFFD.";

    private static string Places(int repairs) => FormattableString.Invariant($"{repairs} {(repairs == 1 ? "place is" : "places are")}");
}
