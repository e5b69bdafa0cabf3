using System.Net;

namespace Hearsay.Intake.Fetching;

/// <summary>From a host's name to its addresses; tests answer in place of the network.</summary>
internal interface INameLookup
{
    Task<IPAddress[]> LookUpAsync(string host, CancellationToken cancellation);
}
