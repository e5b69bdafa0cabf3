namespace Hearsay.Intake.Bytes;

/// <summary>What the user is told where bytes did not say what text they are, or were none.</summary>
internal static class DecodingNotes
{
    public static IEnumerable<string> On(DecodedBytes decoded)
    {
        var name = decoded.Encoding.ToUpperInvariant();
        var example = name == "WINDOWS-1251" ? "windows-1252" : "windows-1251";
        if (decoded.IsGuess)
        {
            yield return $"was read as {name}, by the shape of its bytes. If it is in another encoding, name it (--encoding {example}).";
        }

        if (decoded.Repairs > 0)
        {
            yield return $"{Places(decoded.Repairs)} not {name} and became U+FFFD. If it is in another encoding, name it (--encoding {example}).";
        }
    }

    public static string OnRow(int repairs) => $"{Places(repairs)} no valid Unicode and became U+FFFD.";

    private static string Places(int repairs) => FormattableString.Invariant($"{repairs} {(repairs == 1 ? "place is" : "places are")}");
}
