using System.Collections.Concurrent;
using System.Net;
using Hearsay.Intake.Fetching;

namespace Hearsay.Tests.Intake;

/// <summary>Names as a test gives them: the first look-up is answered with the first address, and so on; the last one stays.</summary>
internal sealed class GivenNames(params string[] addresses) : INameLookup
{
    private int _asked;

    public ConcurrentQueue<string> Asked { get; } = [];

    public Task<IPAddress[]> LookUpAsync(string host, CancellationToken cancellation)
    {
        Asked.Enqueue(host);
        var answer = addresses[Math.Min(Interlocked.Increment(ref _asked), addresses.Length) - 1];
        return Task.FromResult(answer.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(IPAddress.Parse).ToArray());
    }
}
