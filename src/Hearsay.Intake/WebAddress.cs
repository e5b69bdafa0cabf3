using System.Text.RegularExpressions;

namespace Hearsay.Intake;

/// <summary>Addresses of the web: as they may be shown and written down, and which of them are of one site.</summary>
public static partial class WebAddress
{
    private const string Opening = "://";

    /// <summary>A site's own doors: what stands behind them belongs to the same hand. Other parts of a host's name may be anybody's.</summary>
    private static readonly string[] Doors = ["www.", "m.", "mobile.", "amp.", "rss.", "feed.", "feeds."];

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
    /// Whether two addresses are of one site: their hosts are the same but for "www.", "m.", "mobile.", "amp.", "rss.", "feed." or
    /// "feeds." before them.
    /// </summary>
    public static bool AreOfOneSite(string one, string other) =>
        SiteOf(one) is { } site && SiteOf(other) is { } second && string.Equals(site, second, StringComparison.OrdinalIgnoreCase);

    /// <summary>Null where it is no address.</summary>
    private static string? SiteOf(string address)
    {
        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Host.Length == 0)
        {
            return null;
        }

        var host = uri.Host.TrimEnd('.');
        while (Array.Find(Doors, door => host.StartsWith(door, StringComparison.OrdinalIgnoreCase) && host.AsSpan(door.Length).Contains('.')) is { } door)
        {
            host = host[door.Length..];
        }

        return host;
    }

    [GeneratedRegex(@"://[^\s/?#\\]*@", RegexOptions.NonBacktracking)]
    private static partial Regex Credentials { get; }
}
