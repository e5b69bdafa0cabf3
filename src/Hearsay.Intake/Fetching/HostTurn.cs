namespace Hearsay.Intake.Fetching;

/// <summary>One host's pace: one request at a time, a pause between two, and what its robots.txt says.</summary>
internal sealed class HostTurn(FetchLimits limits, TimeProvider time) : IDisposable
{
    /// <summary>RFC 9309: rules are asked for again after a day at the latest.</summary>
    private static readonly TimeSpan RulesLast = TimeSpan.FromDays(1);

    /// <summary>Where a server could not give them.</summary>
    private static readonly TimeSpan FaultLasts = TimeSpan.FromMinutes(5);

    private readonly SemaphoreSlim _gate = new(1, 1);
    private RobotRules? _rules;
    private string? _fault;
    private long _rulesAt;
    private long? _lastAt;

    /// <summary>How many have the turn or wait for it; whoever keeps the hosts counts them.</summary>
    public int Users { get; set; }

    /// <summary>Whether forgetting the host would break no pace that it asked for.</summary>
    public bool IsIdle => Users == 0 && (_lastAt is not { } last || time.GetElapsedTime(last) > limits.LongestPause);

    /// <summary>Waits until the host may be asked for this address; whoever has the turn gives it back.</summary>
    public async Task<Turn> TakeAsync(Uri address, Func<Uri, CancellationToken, Task<RobotRules>> askRules, CancellationToken cancellation)
    {
        await _gate.WaitAsync(cancellation).ConfigureAwait(false);
        var turn = new Turn(this);
        try
        {
            var rules = await RulesAsync(address, askRules, cancellation).ConfigureAwait(false);
            var pause = rules.Pause is { } asked && asked > limits.Pause ? asked : limits.Pause;
            if (rules == RobotRules.Unavailable)
            {
                turn.Refusal = new Fetched.Refused(_fault ?? "is not fetched for now: the site's robots.txt cannot be had, for a fault of the server", MayPass: true) { After = FaultLasts };
            }
            else if (!rules.Allows(address))
            {
                turn.Refusal = new Fetched.Refused("is not fetched: the site's robots.txt asks robots not to", MayPass: false);
            }
            else if (pause > limits.LongestPause)
            {
                turn.Refusal = new Fetched.Refused(FormattableString.Invariant($"is not fetched: the site's robots.txt asks for {pause.TotalSeconds:0} seconds between two requests"), MayPass: false);
            }
            else
            {
                await WaitAsync(pause, cancellation).ConfigureAwait(false);
            }

            return turn;
        }
        catch
        {
            turn.Dispose();
            throw;
        }
    }

    public void Dispose() => _gate.Dispose();

    private async Task<RobotRules> RulesAsync(Uri address, Func<Uri, CancellationToken, Task<RobotRules>> askRules, CancellationToken cancellation)
    {
        if (!limits.HeedsRobots)
        {
            return RobotRules.None;
        }

        if (_rules is null || time.GetElapsedTime(_rulesAt) > (_rules == RobotRules.Unavailable ? FaultLasts : RulesLast))
        {
            using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            limited.CancelAfter(limits.MostTime);
            _rules = await AskAsync(address, askRules, limited.Token, cancellation).ConfigureAwait(false);
            _rulesAt = time.GetTimestamp();
        }

        return _rules;
    }

    /// <summary>A host that does not answer, or does not end, is not asked for each of its pages anew.</summary>
    private async Task<RobotRules> AskAsync(Uri address, Func<Uri, CancellationToken, Task<RobotRules>> askRules, CancellationToken limited, CancellationToken cancellation)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                _fault = null;
                if (await askRules(address, limited).ConfigureAwait(false) is var rules && (rules != RobotRules.Unavailable || attempt >= limits.MostRetries))
                {
                    return rules;
                }

                await Task.Delay(limits.Pause * (1 << attempt), time, limited).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
            {
                _fault = FormattableString.Invariant($"is not fetched for now: the site's robots.txt took more than {limits.MostTime.TotalSeconds:0} seconds");
                return RobotRules.Unavailable;
            }
            catch (HttpRequestException exception) when (exception.InnerException is not ForbiddenAddressException)
            {
                _fault = $"cannot be fetched: {exception.Message}";
                if (attempt >= limits.MostRetries)
                {
                    return RobotRules.Unavailable;
                }

                await Task.Delay(limits.Pause * (1 << attempt), time, cancellation).ConfigureAwait(false);
            }
        }
    }

    private async Task WaitAsync(TimeSpan pause, CancellationToken cancellation)
    {
        if (_lastAt is { } last && pause - time.GetElapsedTime(last) is var left && left > TimeSpan.Zero)
        {
            await Task.Delay(left, time, cancellation).ConfigureAwait(false);
        }
    }

    private void GiveBack()
    {
        _lastAt = time.GetTimestamp();
        _gate.Release();
    }

    /// <summary>The right to ask the host once.</summary>
    internal sealed class Turn(HostTurn host) : IDisposable
    {
        public Fetched.Refused? Refusal { get; set; }

        public void Dispose()
        {
            host.GiveBack();
        }
    }
}
