using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Attributions;
using Hearsay.Mentions;
using Hearsay.Reports;
using Hearsay.Text;

namespace Hearsay.Cli.Formats;

/// <summary>The words in which chains are shown to people, the same on the terminal and on the page.</summary>
internal sealed class Wording(Reading reading)
{
    private readonly FrozenDictionary<PartyId, Party> _parties = reading.Parties.ToFrozenDictionary(party => party.Id);

    /// <summary>Who speaks: the resolved parties, else the words of the source, else that nobody is named.</summary>
    public string Voice(Attribution attribution) => PartiesOf(attribution) switch
    {
        // "Neither the army nor the ministry" does it, where the army and the ministry do not.
        _ when NegationIsIn(attribution, attribution.Source.Spans) => Words(attribution.Source.Spans),
        [_, ..] parties => string.Join(", ", parties.Select(party => party.Name)),
        [] when attribution.Source.Spans.Length > 0 => Words(attribution.Source.Spans),
        [] => "no source named",
    };

    /// <summary>What kind of voice it is; empty where nothing is known of it.</summary>
    public string Kind(Attribution attribution) =>
        string.Join(", ", PartiesOf(attribution).Select(Kind).Distinct(StringComparer.Ordinal));

    /// <summary>What the voice does: the act as a verb, or the cue's own words where no verb fits or where it is told not to be done.</summary>
    public string Act(Attribution attribution)
    {
        var verb = ContractName.Of(attribution.Cue.Act);
        var isNegated = attribution.Cue.Negated && !NegationIsIn(attribution, attribution.Source.Spans);
        return isNegated ? Words(WithNegation(attribution))
            : attribution.Cue.Act is CueAct.Other or CueAct.Hedge ? HasSource(attribution) ? Words(attribution.Cue.Spans) : $"“{Words(attribution.Cue.Spans)}”"
            : IsPlural(attribution) ? verb
            : verb is [.., not 'a', 'y'] ? verb[..^1] + "ies"
            : verb.EndsWith("ss", StringComparison.Ordinal) ? verb + "es"
            : verb + "s";
    }

    private static bool HasSource(Attribution attribution) => attribution.Source.Spans.Length > 0 || attribution.Source.Parties.Length > 0;

    private static TextSpan? Negation(Attribution attribution) =>
        attribution.Cue.Negated && attribution.Evidence.FirstOrDefault(one => one.Field == "negated") is { Span.Length: > 0 } evidence ? evidence.Span : null;

    private static bool NegationIsIn(Attribution attribution, ImmutableArray<TextSpan> spans) =>
        Negation(attribution) is { } word && spans.Any(span => span.Start <= word.Start && word.End <= span.End);

    private static ImmutableArray<TextSpan> WithNegation(Attribution attribution) =>
        Negation(attribution) is { } word && !NegationIsIn(attribution, attribution.Cue.Spans) ? [.. attribution.Cue.Spans.Append(word).OrderBy(span => span.Start)] : attribution.Cue.Spans;

    /// <summary>How it reached the report: quote kind, channel, addressees, date; what the report does not say is left out.</summary>
    public IEnumerable<string> Circumstances(Attribution attribution)
    {
        yield return ContractName.Of(attribution.Quote);
        if (attribution.Channel is { } channel)
        {
            yield return Channel(channel);
        }

        var addressees = attribution.Addressees.Where(party => party != attribution.Channel?.With).Select(Name).ToList();
        if (addressees.Count > 0)
        {
            yield return $"to {string.Join(", ", addressees)}";
        }

        if (attribution.SaidAt is { } saidAt)
        {
            yield return Date(saidAt);
        }
    }

    public static string Confidence(Attribution attribution) =>
        (100 * attribution.Confidence).ToString("F0", CultureInfo.InvariantCulture) + "%";

    public string Words(ImmutableArray<TextSpan> spans) =>
        string.Join(" … ", spans.Select(span => Squeezed(span.In(reading.Report.Text))));

    /// <summary>Words on one line, whatever the white space between them was.</summary>
    public static string Squeezed(ReadOnlySpan<char> words) =>
        string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Outlet, date, language and counts, for the line under the title.</summary>
    public IEnumerable<string> Header()
    {
        var report = reading.Report;
        string?[] facts = [report.Outlet, report.Byline, report.Credit, report.Published is { } day ? Date(day) : null, Language(report)];
        foreach (var known in facts.Where(fact => !string.IsNullOrEmpty(fact)).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase))
        {
            yield return known;
        }

        var nested = reading.Attributions.Count(attribution => attribution.Within is not null);
        yield return Counted.Of(reading.Sentences.Length, "sentence");
        yield return Counted.Of(reading.Attributions.Length, "attribution") + (nested > 0 ? FormattableString.Invariant($", {nested} nested") : "");
        if (!reading.Statements.IsEmpty)
        {
            yield return Counted.Of(reading.Statements.Length, "statement");
        }
    }

    /// <summary>Why no chain is shown: nobody is told to have said anything, or the text was not read at all.</summary>
    public string WithoutChains() => reading.Report switch
    {
        { Text: var text } when string.IsNullOrWhiteSpace(text) => "It was not read: there are no words in it.",
        { Language: LanguageCheck.English } => "Nothing in it is attributed to anybody.",
        { Language: LanguageCheck.Unknown } => "It was not read: its language cannot be told, and only English is read.",
        { Language: var language } => $"It was not read: its language is {language}, and only English is read.",
    };

    /// <summary>The given title, or what the report can be called without one.</summary>
    public string Title() => reading.Report.Title is { Length: > 0 } title ? title : $"Report {reading.Report.Id}";

    /// <summary>The headline, else the title, with the outlet behind it: for what can show one line only.</summary>
    public string Called()
    {
        var title = Headline() is { } line ? line.In(reading.Report.Text).ToString() : Title();
        return reading.Report.Outlet is { Length: > 0 } outlet ? $"{title} · {outlet}" : title;
    }

    /// <summary>The first line of the text where it is the headline: the given title, or short and without a full stop.</summary>
    public TextSpan? Headline()
    {
        const int LongestHeadline = 160;
        var (text, title) = (reading.Report.Text, reading.Report.Title);
        var start = text.Length - text.AsSpan().TrimStart().Length;
        var end = text.IndexOf('\n', start) is >= 0 and var found ? found : text.Length;
        var line = text.AsSpan(start, end - start).TrimEnd();
        var isHeadline = title is { Length: > 0 }
            ? line.SequenceEqual(title)
            : line.Length is > 0 and <= LongestHeadline && end < text.Length && line is not [.., '.'] && !IsByline(start, end);
        return isHeadline ? new TextSpan(start, line.Length) : null;
    }

    /// <summary>Who wrote it, when, and for which wire, is no headline.</summary>
    private bool IsByline(int start, int end) =>
        reading.Report.Evidence.Any(one => one.Field is Masthead.BylineField or Masthead.PublishedField or Masthead.CreditField && one.Span.Start >= start && one.Span.End <= end);

    /// <summary>What can be read goes without saying.</summary>
    private static string? Language(Report report) => report.Language is LanguageCheck.English || string.IsNullOrWhiteSpace(report.Text) ? null
        : report.Language is LanguageCheck.Unknown ? "language unknown, not read" : $"language {report.Language}, not read";

    public List<Party> PartiesOf(Attribution attribution) => [.. attribution.Source.Parties.Where(_parties.ContainsKey).Select(id => _parties[id])];

    public string Name(PartyId id) => _parties.TryGetValue(id, out var party) ? party.Name : id.ToString();

    private bool IsPlural(Attribution attribution) => PartiesOf(attribution) is [_, _, ..] or [{ Count.Low: >= 2 }] or [{ Kind: PartyKind.Group, Count: null }];

    private static string Kind(Party party)
    {
        var kind = ContractName.Of(party.Kind);
        var unnamed = party.Named || party.Kind == PartyKind.Unnamed ? "" : "unnamed ";
        return party.Role is { Length: > 0 } role ? WithoutArticle(role) : unnamed + kind;
    }

    private static string WithoutArticle(string role) =>
        role.StartsWith("the ", StringComparison.OrdinalIgnoreCase) && role.Length > 4 ? role[4..] : role;

    private string Channel(Channel channel)
    {
        var with = channel.With is { } party ? Name(party) : null;
        return (channel.Kind, with) switch
        {
            (ChannelKind.Interview, null) => "interview",
            (ChannelKind.Interview, _) => $"told {with}",
            (ChannelKind.Call, not null) => $"call with {with}",
            (ChannelKind.Other, null) => Words([channel.Span]),
            (_, null) => ContractName.Of(channel.Kind),
            _ => $"{ContractName.Of(channel.Kind)}, {with}",
        };
    }

    private static string Date(string edtf) =>
        DateOnly.TryParseExact(edtf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Date(day) : edtf;

    private static string Date(DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);
}
