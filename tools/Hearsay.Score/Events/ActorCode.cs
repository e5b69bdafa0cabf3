using Hearsay.Mentions;

namespace Hearsay.Score.Events;

/// <summary>
/// Whether a party may bear a CAMEO actor code. The dictionaries of the records are not at hand: the code's first three letters must stand in this order in a
/// capitalised word of a mention that begins with the first of them ("GON" in "Gondor", "PHL" in "Philippines").
/// </summary>
internal static class ActorCode
{
    public static bool Fits(string code, Party party, Reading reading) =>
        code.Length >= 3 && (party.Mentions.Any(span => Words(span.In(reading.Report.Text).ToString()).Any(word => Abbreviates(code[..3], word)))
            || Words(party.Name).Any(word => Abbreviates(code[..3], word))
            || (party.MemberOf is { } institution && Fits(code, reading.Parties.First(one => one.Id == institution), reading)));

    private static IEnumerable<string> Words(string text) => text.Split(' ', '-').Where(static word => word.Length > 2 && char.IsUpper(word[0]));

    private static bool Abbreviates(string code, string word)
    {
        var at = 0;
        foreach (var letter in word.ToUpperInvariant())
        {
            if (at < code.Length && letter == code[at])
            {
                at++;
            }
            else if (at == 0)
            {
                return false;
            }
        }

        return at == code.Length;
    }
}
