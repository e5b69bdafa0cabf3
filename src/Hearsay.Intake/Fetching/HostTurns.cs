namespace Hearsay.Intake.Fetching;

/// <summary>The hosts that were asked, each with its pace and rules. Those that nobody asks any more are forgotten, as feeds may name any number. Safe to call from many threads.</summary>
internal sealed class HostTurns(FetchLimits limits, TimeProvider time) : IDisposable
{
    private const int MostIdle = 256;

    private readonly Lock _gate = new();
    private readonly Dictionary<string, HostTurn> _hosts = new(StringComparer.OrdinalIgnoreCase);
    private int _sweepAt = MostIdle;

    public int Count
    {
        get
        {
            lock (_gate)
            {
                return _hosts.Count;
            }
        }
    }

    /// <summary>Whoever has entered leaves.</summary>
    public HostTurn Enter(Uri address)
    {
        var name = address.GetLeftPart(UriPartial.Authority);
        lock (_gate)
        {
            if (!_hosts.TryGetValue(name, out var host))
            {
                Sweep();
                _hosts[name] = host = new HostTurn(limits, time);
            }

            host.Users++;
            return host;
        }
    }

    public void Dispose()
    {
        lock (_gate)
        {
            foreach (var host in _hosts.Values)
            {
                host.Dispose();
            }
        }
    }

    public void Leave(HostTurn host)
    {
        lock (_gate)
        {
            host.Users--;
        }
    }

    /// <summary>Only where there are twice as many as were left the last time, so that the cost for each host stays the same.</summary>
    private void Sweep()
    {
        if (_hosts.Count < _sweepAt)
        {
            return;
        }

        foreach (var (name, host) in _hosts)
        {
            if (host.IsIdle)
            {
                _hosts.Remove(name);
                host.Dispose();
            }
        }

        _sweepAt = Math.Max(MostIdle, 2 * _hosts.Count);
    }
}
