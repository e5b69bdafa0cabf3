namespace Hearsay.Intake.Feeds;

/// <summary>Addresses as feeds give them.</summary>
internal static class FeedAddress
{
    /// <summary>Null where it is no address of the web.</summary>
    public static string? Of(string? written, Uri? home)
    {
        var trimmed = written?.Trim();
        if (string.IsNullOrEmpty(trimmed))
        {
            return null;
        }

        var isThere = Uri.TryCreate(trimmed, UriKind.Absolute, out var address) && address.Scheme is "http" or "https";
        isThere = isThere || (home is not null && !trimmed.Contains(' ', StringComparison.Ordinal) && Uri.TryCreate(home, trimmed, out address) && address.Scheme is "http" or "https");
        return isThere ? address!.AbsoluteUri : null;
    }
}
