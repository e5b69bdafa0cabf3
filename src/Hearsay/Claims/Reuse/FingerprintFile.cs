namespace Hearsay.Claims.Reuse;

/// <summary>
/// Which reports hold a fingerprint. One that very many reports hold (a formula, an outlet's own lines at the foot) keeps the earliest of
/// them: a copy is led to those from which all the others were made. The others wait for a place that becomes free.
/// </summary>
internal sealed class FingerprintFile(IComparer<int> byAge)
{
    /// <summary>So many reports at most are filed under one fingerprint.</summary>
    public const int Most = 64;

    private const int Free = -1;

    private readonly ChainedIndex _filed = new();
    private readonly Dictionary<ulong, List<int>> _waiting = [];

    /// <summary>Calls back for each report under this fingerprint; false where there may be more that were not filed.</summary>
    public bool Visit(ulong fingerprint, Action<int> report)
    {
        var found = 0;
        for (var entry = _filed.First(fingerprint); entry >= 0; entry = _filed.Next(entry))
        {
            if (_filed[entry] == Free) { continue; }
            report(_filed[entry]);
            found++;
        }

        return found < Most;
    }

    /// <summary>True where it took the place of another one, so that later reports are led to others than before.</summary>
    public bool Add(ulong fingerprint, int report)
    {
        var (count, latest, free) = (0, -1, -1);
        for (var entry = _filed.First(fingerprint); entry >= 0; entry = _filed.Next(entry))
        {
            if (_filed[entry] == Free)
            {
                free = entry;
                continue;
            }

            count++;
            if (latest < 0 || byAge.Compare(_filed[entry], _filed[latest]) > 0) { latest = entry; }
        }

        if (free >= 0) { _filed[free] = report; }
        else if (count < Most) { _filed.Add(fingerprint, report); }
        else
        {
            var isEarlier = byAge.Compare(report, _filed[latest]) < 0;
            WaitingFor(fingerprint).Add(isEarlier ? _filed[latest] : report);
            if (isEarlier) { _filed[latest] = report; }
            return isEarlier;
        }

        return false;
    }

    /// <summary>True where another report got its place.</summary>
    public bool Remove(ulong fingerprint, int report)
    {
        for (var entry = _filed.First(fingerprint); entry >= 0; entry = _filed.Next(entry))
        {
            if (_filed[entry] != report) { continue; }
            var waiting = _waiting.GetValueOrDefault(fingerprint);
            _filed[entry] = waiting is { Count: > 0 } ? waiting.Min(byAge) : Free;
            return waiting?.Remove(_filed[entry]) == true;
        }

        WaitingFor(fingerprint).Remove(report);
        return false;
    }

    /// <summary>All reports that hold it, those without a place among them.</summary>
    public IEnumerable<int> Holders(ulong fingerprint)
    {
        for (var entry = _filed.First(fingerprint); entry >= 0; entry = _filed.Next(entry))
        {
            if (_filed[entry] != Free) { yield return _filed[entry]; }
        }

        foreach (var report in _waiting.GetValueOrDefault(fingerprint) ?? []) { yield return report; }
    }

    private List<int> WaitingFor(ulong fingerprint) => _waiting.TryGetValue(fingerprint, out var waiting) ? waiting : _waiting[fingerprint] = [];
}
