namespace Hearsay.Claims.Reuse;

/// <summary>
/// Which reports hold a fingerprint. One that very many reports hold (a formula, an outlet's own lines at the foot) keeps the earliest of
/// them: a copy is led to those from which all the others were made.
/// </summary>
internal sealed class FingerprintFile(IComparer<int> byAge)
{
    /// <summary>So many reports at most are filed under one fingerprint.</summary>
    public const int Most = 64;

    private readonly ChainedIndex _filed = new();

    /// <summary>Calls back for each report under this fingerprint; false where there may be more that were not filed.</summary>
    public bool Visit(ulong fingerprint, Action<int> report)
    {
        var found = 0;
        for (var entry = _filed.First(fingerprint); entry >= 0; entry = _filed.Next(entry))
        {
            report(_filed[entry]);
            found++;
        }

        return found < Most;
    }

    public void Add(ulong fingerprint, int report)
    {
        var (count, latest) = (0, -1);
        for (var entry = _filed.First(fingerprint); entry >= 0; entry = _filed.Next(entry))
        {
            count++;
            if (latest < 0 || byAge.Compare(_filed[entry], _filed[latest]) > 0) { latest = entry; }
        }

        if (count < Most) { _filed.Add(fingerprint, report); }
        else if (byAge.Compare(report, _filed[latest]) < 0) { _filed[latest] = report; }
    }
}
