using System.Text.RegularExpressions;

namespace Hearsay.Intake;

/// <summary>Addresses of the web: as they may be shown and written down, and which of them are of one site.</summary>
public static partial class WebAddress
{
    private const string Opening = "://";

    /// <summary>Under these many sites show the same page to telephones; on hosts where names are given out they may be anybody's.</summary>
    private static readonly string[] Doors = ["m.", "mobile.", "amp."];

    private const string FrontDoor = "www.";

    /// <summary>An address without name and password, which are nobody's business: shown, logged and kept is only this.</summary>
    public static string Words(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return Words(address.OriginalString);
    }

    /// <summary>The same of words with addresses in them, or of what was meant for an address and is none.</summary>
    public static string Words(string written)
    {
        ArgumentNullException.ThrowIfNull(written);
        var words = written.Contains('@', StringComparison.Ordinal) ? Credentials.Replace(written, Opening) : written;

        // "https://ann:se/cret@desk.example": by the rules the name ends at the slash, and there is no such address.
        return words.Contains('@', StringComparison.Ordinal) && words.IndexOf(Opening, StringComparison.Ordinal) is > 0 and var start
            && !words.Contains(' ', StringComparison.Ordinal) && !Uri.TryCreate(words, UriKind.Absolute, out _)
            ? words[..(start + Opening.Length)] + words[(words.LastIndexOf('@') + 1)..]
            : words;
    }

    /// <summary>Whether an address holds a name or password.</summary>
    public static bool HasCredentials(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.UserInfo.Length > 0;

    /// <summary>
    /// Whether two addresses are of one site: their hosts are the same but for "www." before them, or they have the same path and their
    /// hosts are the same but for "m.", "mobile." or "amp." as well.
    /// </summary>
    public static bool AreOfOneSite(string one, string other) =>
        Uri.TryCreate(one, UriKind.Absolute, out var first) && Uri.TryCreate(other, UriKind.Absolute, out var second) && first.Host.Length > 0 && second.Host.Length > 0
        && (AreSame(Site(first), Site(second)) || (first.AbsolutePath == second.AbsolutePath && AreSame(Without(Doors, Site(first)), Without(Doors, Site(second)))));

    /// <summary>An address without its query, in which keys may stand that are nobody's business and never the same.</summary>
    internal static string Page(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) ? uri.GetLeftPart(UriPartial.Path) : address;

    private static bool AreSame(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);

    private static string Site(Uri address) => Without([FrontDoor], address.Host.TrimEnd('.'));

    private static string Without(string[] doors, string host) =>
        Array.Find(doors, door => host.StartsWith(door, StringComparison.OrdinalIgnoreCase) && host.AsSpan(door.Length).Contains('.')) is { } found ? Without([FrontDoor], host[found.Length..]) : host;

    [GeneratedRegex(@"://[^\s/?#\\]*@", RegexOptions.NonBacktracking)]
    private static partial Regex Credentials { get; }
}
