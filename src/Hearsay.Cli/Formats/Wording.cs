using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Attributions;
using Hearsay.Mentions;
using Hearsay.Text;

namespace Hearsay.Cli.Formats;

/// <summary>The words in which chains are shown to people, the same on the terminal and on the page.</summary>
internal sealed class Wording(Reading reading)
{
    private readonly FrozenDictionary<PartyId, Party> _parties = reading.Parties.ToFrozenDictionary(party => party.Id);

    /// <summary>Who speaks: the resolved parties, else the words of the source, else that nobody is named.</summary>
    public string Voice(Attribution attribution) => PartiesOf(attribution) switch
    {
        [_, ..] parties => string.Join(", ", parties.Select(party => party.Name)),
        [] when attribution.Source.Spans.Length > 0 => Words(attribution.Source.Spans),
        [] => "no source named",
    };

    /// <summary>What kind of voice it is; empty where nothing is known of it.</summary>
    public string Kind(Attribution attribution) =>
        string.Join(", ", PartiesOf(attribution).Select(Kind).Distinct(StringComparer.Ordinal));

    public static string Act(Attribution attribution) => attribution.Cue.Act switch
    {
        CueAct.Say => "says",
        CueAct.Report => "reports",
        CueAct.Confirm => "confirms",
        CueAct.Deny => "denies",
        CueAct.Claim => "claims",
        CueAct.Accuse => "accuses",
        CueAct.Threaten => "threatens",
        CueAct.Promise => "promises",
        CueAct.Urge => "urges",
        CueAct.Ask => "asks",
        CueAct.Assess => "assesses",
        CueAct.Believe => "believes",
        CueAct.Want => "wants",
        CueAct.Plan => "plans",
        CueAct.Know => "knows",
        CueAct.Announce => "announces",
        CueAct.Warn => "warns",
        CueAct.Hedge => "hearsay",
        _ => attribution.Cue.Lemma,
    };

    /// <summary>How it reached the report: quote kind, channel, addressees, date; what the report does not say is left out.</summary>
    public IEnumerable<string> Circumstances(Attribution attribution)
    {
        yield return ContractName.Of(attribution.Quote);
        if (attribution.Channel is { } channel)
        {
            yield return Channel(channel);
        }

        if (attribution.Addressees.Length > 0)
        {
            yield return $"to {string.Join(", ", attribution.Addressees.Select(Name))}";
        }

        if (attribution.SaidAt is { } saidAt)
        {
            yield return Date(saidAt);
        }
    }

    public static string Confidence(Attribution attribution) =>
        (100 * attribution.Confidence).ToString("F0", CultureInfo.InvariantCulture) + "%";

    public string Words(ImmutableArray<TextSpan> spans) =>
        string.Join(" … ", spans.Select(span => string.Join(' ', span.In(reading.Report.Text).ToString()
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));

    /// <summary>Outlet, date, language and counts, for the line under the title.</summary>
    public IEnumerable<string> Header()
    {
        var report = reading.Report;
        foreach (var known in new[] { report.Outlet, report.Byline, report.Credit, report.Published is { } day ? Date(day) : null, report.Language })
        {
            if (!string.IsNullOrEmpty(known))
            {
                yield return known;
            }
        }

        var nested = reading.Attributions.Count(attribution => attribution.Within is not null);
        yield return Count(reading.Sentences.Length, "sentence");
        yield return Count(reading.Attributions.Length, "attribution") + (nested > 0 ? FormattableString.Invariant($", {nested} nested") : "");
    }

    /// <summary>The given title, else the first line of the text where it is short as a headline is.</summary>
    public string Title()
    {
        const int LongestHeadline = 160;
        var report = reading.Report;
        var firstLine = report.Text.AsSpan().TrimStart();
        firstLine = firstLine[..(firstLine.IndexOf('\n') is >= 0 and var end ? end : firstLine.Length)].Trim();
        return !string.IsNullOrWhiteSpace(report.Title) ? report.Title
            : firstLine.Length is > 0 and <= LongestHeadline ? firstLine.ToString()
            : $"Report {report.Id}";
    }

    public static string Count(int count, string noun) => FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");

    public List<Party> PartiesOf(Attribution attribution) => [.. attribution.Source.Parties.Where(_parties.ContainsKey).Select(id => _parties[id])];

    public string Name(PartyId id) => _parties.TryGetValue(id, out var party) ? party.Name : id.ToString();

    private static string Kind(Party party)
    {
        var kind = ContractName.Of(party.Kind);
        var unnamed = party.Named || party.Kind == PartyKind.Unnamed ? "" : "unnamed ";
        return party.Role is { Length: > 0 } role ? role : unnamed + kind + Heads(party.Count);
    }

    /// <summary>One is the usual number of a person and goes without saying.</summary>
    private static string Heads(PartyCount? count) => count switch
    {
        { Low: 1, High: 1 } or null => "",
        { Low: var low, High: null } => FormattableString.Invariant($", {low} or more"),
        { Low: var low, High: { } high } when low == high => FormattableString.Invariant($", {low} of them"),
        { Low: var low, High: { } high } => FormattableString.Invariant($", {low} to {high}"),
    };

    private string Channel(Channel channel)
    {
        var with = channel.With is { } party ? Name(party) : null;
        return (channel.Kind, with) switch
        {
            (ChannelKind.Interview, null) => "interview",
            (ChannelKind.Interview, _) => $"told {with}",
            (ChannelKind.Other, null) => Words([channel.Span]),
            (_, null) => ContractName.Of(channel.Kind),
            _ => $"{ContractName.Of(channel.Kind)}, {with}",
        };
    }

    private static string Date(string edtf) =>
        DateOnly.TryParseExact(edtf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Date(day) : edtf;

    private static string Date(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
