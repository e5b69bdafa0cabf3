using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Hearsay.Reports;

namespace Hearsay.Ledgers;

/// <summary>
/// What makes two reports one and the same in a ledger: the text and all that was given beside it. What the reader took out of the
/// text, as a headline, does not count: a better reader would make every report another one.
/// </summary>
public sealed class ReportIdentity
{
    private const int IdDigits = 16;
    private const int ShortestWord = 4;

    /// <summary>Few reports are, and what others are known by must not change.</summary>
    private const string Withdrawn = "withdrawn";

    private readonly (string Name, string? Value)[] _given;

    private ReportIdentity(string sha256, (string Name, string? Value)[] given, DateTimeOffset? stateAt)
    {
        Sha256 = sha256;
        _given = given;
        Content = ContentOf(sha256, given, stateAt);
    }

    /// <summary>Over the text and everything that was given beside it.</summary>
    public Digest Content { get; }

    public string Sha256 { get; }

    /// <summary>Null where the id was only made of the text.</summary>
    public string? GivenId { get; private init; }

    public string? Url { get; private init; }

    public string? Outlet { get; private init; }

    public static ReportIdentity Of(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var id = report.Id == report.Sha256[..IdDigits] ? null : report.Id;
        return new ReportIdentity(
            report.Sha256,
            [
                ("id", id),
                ("title", Given(report, Masthead.TitleField, report.Title)),
                ("outlet", report.Outlet),
                ("byline", Given(report, Masthead.BylineField, report.Byline)),
                ("url", report.Url),
                ("published", Given(report, Masthead.PublishedField, report.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
                (Withdrawn, report.Withdrawn),
            ],
            report.StateAt)
        {
            GivenId = id,
            Url = report.Url,
            Outlet = report.Outlet,
        };
    }

    /// <summary>
    /// How a later text is known to be another state of an earlier one, or null where it is another report. An address decides
    /// unless the outlets have no word of their names in common: anybody's page may claim another's address. Ids and equal texts decide only where nothing
    /// else that is given of both speaks against it: the first row of many a file has the id 1.
    /// </summary>
    public RevisedBy? RevisionOf(ReportIdentity earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return Url is not null && Url == earlier.Url ? AreOthers(Outlet, earlier.Outlet) ? null : RevisedBy.Url
            : Clash(Outlet, earlier.Outlet) || Clash(Url, earlier.Url) || Clash(GivenId, earlier.GivenId) ? null
            : GivenId is not null && GivenId == earlier.GivenId ? RevisedBy.Id
            : Sha256 == earlier.Sha256 ? RevisedBy.Text
            : null;
    }

    /// <summary>The same text, and nothing is given beside it that the earlier one does not have: adding it would only lose something.</summary>
    public bool SaysNothingBeyond(ReportIdentity earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return Sha256 == earlier.Sha256 && _given.Zip(earlier._given).All(pair => pair.First.Value is null || pair.First.Value == pair.Second.Value);
    }

    /// <summary>What is given otherwise than of the earlier one: "title", "published" …</summary>
    public IEnumerable<string> FieldsThatDiffer(ReportIdentity earlier)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        return _given.Zip(earlier._given).Where(static pair => pair.First.Value != pair.Second.Value).Select(static pair => pair.First.Name);
    }

    /// <summary>"The Lantern", "Lantern: World" and "Velmara Lantern" may be one outlet: they share a word.</summary>
    private static bool AreOthers(string? one, string? other) => Clash(one, other) && !Words(one).Overlaps(Words(other));

    private static HashSet<string> Words(string? name) =>
        [.. (name ?? "").ToUpperInvariant().Split([' ', ':', ',', '.', '-', '–', '|', '/', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Where(static word => word.Length >= ShortestWord)];

    private static bool Clash(string? one, string? other) => one is not null && other is not null && one != other;

    /// <summary>Null for what was read out of the text, which has evidence.</summary>
    private static string? Given(Report report, string field, string? value) =>
        report.Evidence.Any(evidence => evidence.Field == field) ? null : value;

    private static Digest ContentOf(string sha256, (string Name, string? Value)[] given, DateTimeOffset? stateAt)
    {
        var written = new StringBuilder("hearsay-report-1\n").Append(sha256).Append('\n');
        foreach (var (name, value) in given.Where(static one => one is not (Withdrawn, null)))
        {
            written.Append(CultureInfo.InvariantCulture, $"{name} {value?.Length ?? -1} {value}\n");
        }

        // The same words may be sent, taken back and sent anew: these are three states.
        if (stateAt is { } moment)
        {
            written.Append(CultureInfo.InvariantCulture, $"state {moment.ToUnixTimeSeconds()}\n");
        }

        Span<byte> hash = stackalloc byte[Digest.Length];
        SHA256.HashData(Encoding.UTF8.GetBytes(written.ToString()), hash);
        return Digest.TryFrom(hash, out var digest) ? digest : throw new InvalidOperationException("SHA-256 gives 32 bytes.");
    }
}
