using System.Net;
using System.Net.Http.Headers;
using System.Net.Security;
using System.Security.Cryptography.X509Certificates;

namespace Hearsay.Intake.Fetching;

/// <summary>
/// Fetches pages and feeds, one request at a time from each host, at the pace that the host asks for, within limits, and from the
/// public internet only. Nothing is fetched that was not asked for, but for each host's robots.txt.
/// </summary>
public sealed class PageFetcher : IDisposable
{
    /// <summary>What servers are told, and what a robots.txt may name.</summary>
    public const string Robot = "Hearsay";

    private readonly FetchLimits _limits;
    private readonly TimeProvider _time;
    private readonly SocketsHttpHandler _connections;
    private readonly HttpClient _client;
    private readonly HostTurns _hosts;

    public PageFetcher(FetchLimits limits, TimeProvider time)
        : this(limits, time, new NetworkNames(), limits?.AllowsPrivate == true ? static _ => true : AddressGuard.IsPublic)
    {
    }

    internal PageFetcher(FetchLimits limits, TimeProvider time, INameLookup names, Predicate<IPAddress> isAllowed)
    {
        ArgumentNullException.ThrowIfNull(limits);
        (_limits, _time, _hosts) = (limits, time, new HostTurns(limits, time));
        _connections = new SocketsHttpHandler
        {
            // Redirects are followed here, each checked like a first address. A proxy would make the connection in our place, unchecked.
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectCallback = new GuardedConnection(names, isAllowed).ConnectAsync,
            ConnectTimeout = TimeSpan.FromSeconds(20),
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            MaxResponseHeadersLength = 64,

            // What a certificate names as its issuer's address would be fetched past the guard.
            SslOptions = new SslClientAuthenticationOptions { CertificateChainPolicy = new X509ChainPolicy { DisableCertificateDownloads = true, RevocationMode = X509RevocationMode.NoCheck } },
        };
        _client = new HttpClient(_connections, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
        _client.DefaultRequestHeaders.UserAgent.Add(new ProductInfoHeaderValue(Robot, "0.1"));
        _client.DefaultRequestHeaders.Accept.ParseAdd("text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5");
        _client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en, *;q=0.5");
    }

    /// <summary>Fetches one address, with its redirects.</summary>
    /// <param name="address">Where.</param>
    /// <param name="known">What was given with it the last time; null for the first time.</param>
    /// <param name="cancellation">Ends the work.</param>
    public async Task<Fetched> FetchAsync(Uri address, FetchMarks? known, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(address);
        for (var attempt = 0; ; attempt++)
        {
            using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            var outcome = await OnceAsync(address, known, limited, cancellation).ConfigureAwait(false);
            if (outcome is Fetched.Unchanged && known is null)
            {
                return new Fetched.Refused("answers that nothing has changed, to a first question", MayPass: true);
            }

            var pause = _limits.Pause * (1 << attempt);
            if (outcome is not Fetched.Refused { MayPass: true } refused || attempt >= _limits.MostRetries || limited.IsCancellationRequested || refused.After > _limits.LongestPause)
            {
                return outcome;
            }

            await Task.Delay(refused.After > pause ? refused.After.Value : pause, _time, cancellation).ConfigureAwait(false);
        }
    }

    public void Dispose()
    {
        _client.Dispose();
        _connections.Dispose();
        _hosts.Dispose();
    }

    private async Task<Fetched> OnceAsync(Uri address, FetchMarks? known, CancellationTokenSource limited, CancellationToken cancellation)
    {
        try
        {
            return await FollowAsync(address, known, limited).ConfigureAwait(false);
        }
        catch (ForbiddenAddressException exception)
        {
            return new Fetched.Refused($"is not fetched: {exception.Message}", MayPass: false);
        }
        catch (HttpRequestException exception)
        {
            return exception.InnerException is ForbiddenAddressException inner
                ? new Fetched.Refused($"is not fetched: {inner.Message}", MayPass: false)
                : new Fetched.Refused($"cannot be fetched: {exception.Message}", MayPass: exception.HttpRequestError is not HttpRequestError.ConfigurationLimitExceeded);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            return new Fetched.Refused($"broke off: {exception.Message}", MayPass: true);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new Fetched.Refused(FormattableString.Invariant($"took more than {_limits.MostTime.TotalSeconds:0} seconds"), MayPass: true);
        }
    }

    private async Task<Fetched> FollowAsync(Uri address, FetchMarks? known, CancellationTokenSource limited)
    {
        for (var redirects = 0; redirects <= _limits.MostRedirects; redirects++)
        {
            if (AddressGuard.WhyNot(address) is { } reason)
            {
                return new Fetched.Refused($"is not fetched: {WebAddress.Words(address)} {reason}", MayPass: false);
            }

            var host = _hosts.Enter(address);
            try
            {
                using var turn = await host.TakeAsync(address, RulesAsync, limited.Token).ConfigureAwait(false);
                if (turn.Refusal is { } refusal)
                {
                    return refusal;
                }

                // Waiting for one's turn is no part of what the fetch may take.
                if (redirects == 0)
                {
                    limited.CancelAfter(_limits.MostTime);
                }

                using var response = await SendAsync(address, known, limited.Token).ConfigureAwait(false);
                if (RedirectOf(response) is not { } location)
                {
                    return await ResponseReader.ReadAsync(response, address, _limits, _time.GetUtcNow(), limited.Token).ConfigureAwait(false);
                }

                if (!Uri.TryCreate(address, location, out var next))
                {
                    return new Fetched.Refused("leads to what is no address", MayPass: false);
                }

                address = next;
            }
            finally
            {
                _hosts.Leave(host);
            }
        }

        return new Fetched.Refused(FormattableString.Invariant($"leads from one address to another more than {_limits.MostRedirects} times"), MayPass: false);
    }

    private async Task<HttpResponseMessage> SendAsync(Uri address, FetchMarks? known, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        var own = known is { Host: null } || known?.Host == address.Authority ? known : null;
        if (own?.Tag is { } tag)
        {
            request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        }

        if (own?.Modified is { } modified)
        {
            request.Headers.TryAddWithoutValidation("If-Modified-Since", modified);
        }

        return await _client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation).ConfigureAwait(false);
    }

    private static Uri? RedirectOf(HttpResponseMessage response) =>
        response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect
            ? response.Headers.Location
            : null;

    /// <summary>A host's rules. Not there: none. Not to be had for a fault of the server: all is forbidden, for now (RFC 9309, 2.3.1).</summary>
    private async Task<RobotRules> RulesAsync(Uri site, CancellationToken cancellation)
    {
        var address = new Uri(site, "/robots.txt");
        for (var redirects = 0; redirects <= _limits.MostRedirects && AddressGuard.WhyNot(address) is null; redirects++)
        {
            using var response = await SendAsync(address, known: null, cancellation).ConfigureAwait(false);
            if (RedirectOf(response) is { } location)
            {
                // Rules that lead to no address are not there.
                if (!Uri.TryCreate(address, location, out var next))
                {
                    return RobotRules.None;
                }

                address = next;
                continue;
            }

            if ((int)response.StatusCode >= 500)
            {
                return RobotRules.Unavailable;
            }

            return await ResponseReader.ReadTextAsync(response, RobotRules.MostCharacters, cancellation).ConfigureAwait(false) is { } text ? RobotRules.Parse(text, Robot) : RobotRules.None;
        }

        return RobotRules.None;
    }
}
