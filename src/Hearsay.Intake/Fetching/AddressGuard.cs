using System.Net;
using System.Net.Sockets;

namespace Hearsay.Intake.Fetching;

/// <summary>
/// Which addresses of the network a page may be fetched from: those that stand for one place on the public internet, and no others.
/// What is allowed is looked for, and not what is forbidden, wherever the registry of addresses makes that possible.
/// </summary>
public static class AddressGuard
{
    /// <summary>IPv4 blocks that are not on the public internet or do not stand for one place on it (IANA special-purpose registry).</summary>
    private static readonly IPNetwork[] NotPublic =
    [
        IPNetwork.Parse("0.0.0.0/8"), IPNetwork.Parse("10.0.0.0/8"), IPNetwork.Parse("100.64.0.0/10"), IPNetwork.Parse("127.0.0.0/8"),
        IPNetwork.Parse("169.254.0.0/16"), IPNetwork.Parse("172.16.0.0/12"), IPNetwork.Parse("192.0.0.0/24"), IPNetwork.Parse("192.0.2.0/24"),
        IPNetwork.Parse("192.31.196.0/24"), IPNetwork.Parse("192.52.193.0/24"), IPNetwork.Parse("192.88.99.0/24"), IPNetwork.Parse("192.168.0.0/16"),
        IPNetwork.Parse("192.175.48.0/24"), IPNetwork.Parse("198.18.0.0/15"), IPNetwork.Parse("198.51.100.0/24"), IPNetwork.Parse("203.0.113.0/24"),
        IPNetwork.Parse("224.0.0.0/4"), IPNetwork.Parse("240.0.0.0/4"),
    ];

    /// <summary>Of IPv6 only 2000::/3 is given out to places; these parts of it lead elsewhere.</summary>
    private static readonly IPNetwork[] NotPublicOfSix = [IPNetwork.Parse("2001::/23"), IPNetwork.Parse("2001:db8::/32"), IPNetwork.Parse("2002::/16"), IPNetwork.Parse("2620:4f:8000::/48"), IPNetwork.Parse("3fff::/20")];

    private static readonly IPNetwork GivenOut = IPNetwork.Parse("2000::/3");

    /// <summary>64:ff9b::/96 carries an IPv4 address in its last four bytes, and a gateway leads there.</summary>
    private static readonly IPNetwork Translated = IPNetwork.Parse("64:ff9b::/96");

    /// <summary>Whether this is a place on the public internet.</summary>
    public static bool IsPublic(IPAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        if (address.IsIPv4MappedToIPv6)
        {
            return IsPublic(address.MapToIPv4());
        }

        if (address.AddressFamily == AddressFamily.InterNetwork)
        {
            return !Array.Exists(NotPublic, block => block.Contains(address));
        }

        if (address.AddressFamily != AddressFamily.InterNetworkV6)
        {
            return false;
        }

        // An address with a scope is one of this machine's own links.
        return address.ScopeId == 0
            && (Translated.Contains(address) ? IsPublic(new IPAddress(address.GetAddressBytes().AsSpan(12))) : GivenOut.Contains(address) && !Array.Exists(NotPublicOfSix, block => block.Contains(address)));
    }

    /// <summary>Why an address of the web is not fetched, before anything is looked up; null where nothing speaks against it.</summary>
    public static string? WhyNot(Uri address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return !address.IsAbsoluteUri || address.Scheme is not ("http" or "https") ? "is no address of the web (http or https)"
            : address.UserInfo.Length > 0 ? "was given with a user name, which addresses of reports never have: save the page and add the file"
            : !HasHost(address) ? "names no host"
            : null;
    }

    /// <summary>A host's name of other scripts may have no form on the wire.</summary>
    private static bool HasHost(Uri address)
    {
        try
        {
            return address.IdnHost.Length > 0;
        }
        catch (UriFormatException)
        {
            return false;
        }
    }
}
