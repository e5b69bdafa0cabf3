using System.Globalization;

namespace Hearsay.Claims.Matching;

/// <summary>
/// A claim's name, made of the place of its earliest telling in that telling's report: the same in every run. The name of every statement leads to the
/// claim in which it stands, so that a name that was given once leads somewhere for ever.
/// </summary>
public readonly record struct ClaimId(ulong Number)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"c{Number:x16}");

    public static bool TryParse(string text, out ClaimId id)
    {
        ArgumentNullException.ThrowIfNull(text);
        var number = 0UL;
        var isId = text.Length == 17 && text[0] == 'c' && ulong.TryParse(text.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out number);
        id = new ClaimId(number);
        return isId;
    }
}
