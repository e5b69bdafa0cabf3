using System.Runtime.InteropServices;
using Hearsay.Reports;

namespace Hearsay.Claims.Reuse;

/// <summary>
/// Finds who copied whom among many reports, one report at a time. It files a fifth of a text's runs of words and none of its text: the
/// texts of the few reports that are compared come from <paramref name="textOf"/>, by the report's id.
/// </summary>
public sealed class ReuseIndex(Func<string, string> textOf)
{
    /// <summary>
    /// Reports that share less than this of their fingerprints are not compared: a fourth of what the least link needs, since words that are
    /// changed here and there spoil more fingerprints than runs.
    /// </summary>
    private const double LeastShare = TextReuse.PartialFrom / 4;

    private readonly List<(string Id, ReportAge Age, int Fingerprints)> _reports = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unsettled = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _shared = [];
    private FingerprintFile? _file;

    public int Count => _numbers.Count;

    /// <summary>
    /// Later reports for which the last addition or removal changed who is compared with them, because very many hold the same words: what they were made
    /// of is to be asked anew.
    /// </summary>
    internal IReadOnlyCollection<string> Unsettled => _unsettled;

    private FingerprintFile File => _file ??= new FingerprintFile(Comparer<int>.Create((left, right) => _reports[left].Age.ComparedTo(_reports[right].Age)));

    /// <summary>
    /// Links the report with those that are here, as the later or the earlier one, and files it. <paramref name="published"/> is the moment
    /// where more than the day is known.
    /// </summary>
    public FoundReuse Add(Report report, DateTimeOffset? published = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        var compared = ComparedText.Of(report.Text);
        var fingerprints = Winnow.Of(compared.Shingles);
        var common = CountShared(fingerprints);
        var number = _reports.Count;
        _reports.Add((report.Id, ReportAge.Of(report, published), fingerprints.Count));
        _numbers[report.Id] = number;
        var links = new List<TextReuse>();
        foreach (var (other, shared) in _shared)
        {
            if (MayLink(number, other, shared) && LinkOf(number, compared, other) is { } link) { links.Add(link); }
        }

        _unsettled.Clear();
        foreach (var fingerprint in fingerprints)
        {
            if (File.Add(fingerprint, number)) { Unsettle(fingerprint, number); }
        }

        links.Sort(static (left, right) => string.CompareOrdinal(left.Earlier, right.Earlier) is not 0 and var order ? order : string.CompareOrdinal(left.Later, right.Later));
        return new FoundReuse([.. links], common);
    }

    /// <summary>Takes a report out; its text must still be there to be asked for.</summary>
    internal void Remove(string report)
    {
        _unsettled.Clear();
        if (!_numbers.Remove(report, out var number)) { return; }
        foreach (var fingerprint in Winnow.Of(ComparedText.Of(textOf(report)).Shingles))
        {
            if (File.Remove(fingerprint, number)) { Unsettle(fingerprint, number); }
        }
    }

    /// <summary>The links of a report with those that are earlier, as they are found now.</summary>
    internal IEnumerable<TextReuse> SourcesOf(string report)
    {
        if (!_numbers.TryGetValue(report, out var number)) { return []; }
        var compared = ComparedText.Of(textOf(report));
        CountShared(Winnow.Of(compared.Shingles));
        return [.. _shared.Where(pair => IsLater(number, pair.Key) && MayLink(number, pair.Key, pair.Value)).Select(pair => LinkOf(number, compared, pair.Key)).OfType<TextReuse>()];
    }

    private void Unsettle(ulong fingerprint, int number) => _unsettled.UnionWith(File.Holders(fingerprint).Where(other => IsLater(other, number)).Select(other => _reports[other].Id));

    private bool IsLater(int one, int other) => _reports[one].Age.ComparedTo(_reports[other].Age) > 0;

    /// <summary>How many fingerprints each report shares with this one, and how many of these are shared by more than are filed.</summary>
    private int CountShared(HashSet<ulong> fingerprints)
    {
        _shared.Clear();
        var common = 0;
        foreach (var fingerprint in fingerprints)
        {
            var all = File.Visit(fingerprint, other => CollectionsMarshal.GetValueRefOrAddDefault(_shared, other, out _)++);
            common += all ? 0 : 1;
        }

        return common;
    }

    private bool MayLink(int one, int other, int shared)
    {
        var later = IsLater(one, other) ? one : other;
        return shared >= LeastShare * _reports[later].Fingerprints;
    }

    private TextReuse? LinkOf(int number, ComparedText own, int other)
    {
        var others = ComparedText.Of(textOf(_reports[other].Id));
        var isLater = IsLater(number, other);
        var (earlier, later) = isLater ? (others, own) : (own, others);
        var containment = later.ContainedIn(earlier);
        return containment < TextReuse.PartialFrom ? null : new TextReuse
        {
            Earlier = _reports[isLater ? other : number].Id,
            Later = _reports[isLater ? number : other].Id,
            Containment = containment,
            Stretches = new StretchFinder(earlier).Find(later),
        };
    }
}
