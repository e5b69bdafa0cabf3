using System.Net;

namespace Hearsay.Intake.Fetching;

/// <summary>A host's address is not on the public internet, and no connection was made.</summary>
public sealed class ForbiddenAddressException(string host, IPAddress address)
    : HttpRequestException($"{host} leads to {Written(address)}, which is not on the public internet. If you mean it, say --allow-private")
{
    public string Host { get; } = host;

    public IPAddress Address { get; } = address;

    private static string Written(IPAddress address) => address.ToString();
}
