using System.Net;
using System.Net.Sockets;

namespace Hearsay.Intake.Fetching;

/// <summary>
/// Makes the connections of a fetcher. The name is looked up here, the addresses are checked here, and the connection is made to the
/// very address that was checked: a name that leads elsewhere the second time, or a redirect, passes through the same door.
/// </summary>
internal sealed class GuardedConnection(INameLookup names, Predicate<IPAddress> isAllowed)
{
    /// <exception cref="ForbiddenAddressException">No address of the host is on the public internet.</exception>
    public async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var addresses = await AddressesAsync(host, cancellation).ConfigureAwait(false);
        Exception? last = null;
        foreach (var address in addresses)
        {
            var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(new IPEndPoint(address, port), cancellation).ConfigureAwait(false);
                return new NetworkStream(socket, ownsSocket: true);
            }
            catch (SocketException exception)
            {
                socket.Dispose();
                last = exception;
            }
            catch (OperationCanceledException)
            {
                socket.Dispose();
                throw;
            }
        }

        throw new HttpRequestException(HttpRequestError.ConnectionError, $"{host} does not answer: {last?.Message}", last);
    }

    /// <summary>One forbidden address among several forbids the host: an honest one has none.</summary>
    private async Task<IPAddress[]> AddressesAsync(string host, CancellationToken cancellation)
    {
        var found = IPAddress.TryParse(host, out var literal) ? [literal] : await names.LookUpAsync(host, cancellation).ConfigureAwait(false);
        if (found.Length == 0)
        {
            throw new HttpRequestException(HttpRequestError.NameResolutionError, $"{host} has no address.");
        }

        return Array.Find(found, address => !isAllowed(address)) is { } forbidden
            ? throw new ForbiddenAddressException(host, forbidden)
            : found;
    }
}
