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
    private readonly Dictionary<int, int> _shared = [];
    private FingerprintFile? _file;

    public int Count => _reports.Count;

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
        var links = new List<TextReuse>();
        foreach (var (other, shared) in _shared)
        {
            if (MayLink(number, other, shared) && LinkOf(number, compared, other) is { } link) { links.Add(link); }
        }

        foreach (var fingerprint in fingerprints) { File.Add(fingerprint, number); }
        links.Sort(static (left, right) => string.CompareOrdinal(left.Earlier, right.Earlier) is not 0 and var order ? order : string.CompareOrdinal(left.Later, right.Later));
        return new FoundReuse([.. links], common);
    }

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
        var later = _reports[one].Age.ComparedTo(_reports[other].Age) < 0 ? other : one;
        return shared >= LeastShare * _reports[later].Fingerprints;
    }

    private TextReuse? LinkOf(int number, ComparedText own, int other)
    {
        var others = ComparedText.Of(textOf(_reports[other].Id));
        var isLater = _reports[number].Age.ComparedTo(_reports[other].Age) > 0;
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
