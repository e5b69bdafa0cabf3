using System.Net;

namespace Hearsay.Intake.Fetching;

/// <summary>Names as the machine's own resolver knows them.</summary>
internal sealed class NetworkNames : INameLookup
{
    public Task<IPAddress[]> LookUpAsync(string host, CancellationToken cancellation) => Dns.GetHostAddressesAsync(host, cancellation);
}
