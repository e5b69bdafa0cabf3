using System.Collections.Immutable;
using Hearsay.Attributions.Drafts;
using Hearsay.Attributions.Drafts.Forms;
using Hearsay.Attributions.Drafts.Quotations;
using Hearsay.Attributions.Drafts.Relays;
using Hearsay.Attributions.Roles;
using Hearsay.Grammar;
using Hearsay.Mentions;
using Hearsay.Mentions.Places;
using Hearsay.Networks;
using Hearsay.Text;

namespace Hearsay.Attributions;

/// <summary>Who says what in a parsed report: cues and their roles are found, cut, nested, and given parties and circumstances.</summary>
public sealed class Attributor
{
    /// <summary>Fitted on some thousand attributions: a fourth place would be noise.</summary>
    private const int ConfidenceDigits = 3;

    /// <summary>Of what a quotation without an end holds, about every other sentence is somebody else's.</summary>
    private const double Doubtful = 0.5;

    private readonly AttributionNetwork _network;
    private readonly Calibration _calibration;

    private Attributor(AttributionNetwork network, Calibration calibration) => (_network, _calibration) = (network, calibration);

    /// <summary>Reads the model, models/attribution.bin.</summary>
    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    public static Attributor Load(Stream stream)
    {
        var reader = new WeightReader(stream);
        return new Attributor(new AttributionNetwork(reader), Calibration.Read(reader));
    }

    public AttributedText Attribute(ParsedText parsed, MentionedParties mentioned, DateOnly? published) => Attribute(parsed, mentioned, published, []);

    /// <summary>The same with the places of the report, which tell where things were said.</summary>
    public AttributedText Attribute(ParsedText parsed, MentionedParties mentioned, DateOnly? published, ImmutableArray<Place> places)
    {
        ArgumentNullException.ThrowIfNull(parsed);
        ArgumentNullException.ThrowIfNull(mentioned);
        var quotes = QuoteStates.Find(parsed.Tokenized);
        var drafts = Drafts(parsed, quotes, mentioned);
        var sources = new SourceResolver(parsed, mentioned, quotes).Resolve(drafts);
        var reader = new DraftReader(parsed, mentioned, quotes, published, places);
        var read = drafts.Select(draft => reader.Read(draft, sources[draft.Anchor])).ToArray();
        var settled = mentioned.Settle(read.SelectMany(static one => one.Parties).Concat(new Participants(mentioned, MendedTree.Of(parsed)).All()));
        var numbers = drafts.Index().ToDictionary(static pair => pair.Item.Anchor, static pair => new AttributionId(pair.Index + 1));
        return new AttributedText([.. read.Select(one => Attribution(parsed.Tokenized, one, numbers, settled))], settled) { ByForm = drafts.Where(static draft => draft.IsByForm).Select(draft => numbers[draft.Anchor]).ToHashSet() };
    }

    /// <summary>The attributions in tokens, in the order of their cues.</summary>
    internal List<AttributionDraft> Drafts(ParsedText parsed, QuoteStates quotes, MentionedParties mentioned)
    {
        var found = _network.Find(parsed, quotes, _calibration.Threshold).FindAll(one => !parsed.Tokenized.IsAside(one.Cue));
        var edged = new Views(parsed, mentioned).Add(new LedSubjects(parsed, mentioned, quotes).Set(new InterruptedSubjects(parsed).Set(new DraftEdges(parsed, mentioned).Set(DraftCutter.Cut(found)))));
        var far = new FarTellings(parsed, mentioned, quotes).Add(edged);
        var denied = new Denials(parsed, mentioned).Add(new Inquits(parsed, mentioned, quotes).Complete(far));
        var stated = new RejectedReports(parsed).Remove(new FigureTellings(parsed, mentioned).Add(new Handovers(parsed, mentioned, quotes).Add(denied)));
        var confined = QuotedCues.Confine(stated, parsed.Tokenized, quotes);
        var whole = QuoteContinuation.Extend(confined, parsed.Tokenized, quotes);
        var nested = Nesting.Arrange(whole);
        return new RelayedSources(parsed, mentioned, quotes).Add(new QuotedThrough(parsed, mentioned).Part(nested));
    }

    private Attribution Attribution(TokenizedText text, ReadDraft read, Dictionary<int, AttributionId> numbers, SettledParties settled) => new()
    {
        Id = numbers[read.Draft.Anchor],
        Source = new Source(read.Draft.Source is { } source ? [text.SpanOf(source.First, source.End)] : [], settled.NumbersOf(read.Sources)),
        Cue = new Cue([text.SpanOf(read.Draft.Cue.First, read.Draft.Cue.End)], read.Lemma, read.Act) { Negated = read.Negation is not null },
        Content = [.. read.Draft.Content.Select(range => text.SpanOf(range.First, range.End))],
        Quote = read.Quote,
        Within = read.Draft.Within is { } outer ? numbers[outer.Anchor] : null,
        Channel = read.Channel is { } channel
            ? new Channel(channel.Kind, settled.NumbersOf(read.ChannelWith) is [var with, ..] ? with : null, text.SpanOf(channel.Span.First, channel.Span.End))
            : null,
        SaidAt = read.SaidAt?.Edtf,
        SaidWhere = read.SaidWhere?.Id,
        Addressees = settled.NumbersOf(read.Addressees),
        Confidence = Math.Round(_calibration.Confidence(read.Draft) * (read.Unclosed is null ? 1 : Doubtful), ConfidenceDigits),
        Evidence = [.. EvidenceOf(text, read)],
    };

    private static IEnumerable<Evidence> EvidenceOf(TokenizedText text, ReadDraft read)
    {
        if (read.Negation is { } negation)
        {
            yield return new Evidence("negated", text.Tokens[negation].Span);
        }

        if (read.Unclosed is { } mark)
        {
            yield return new Evidence("unclosed", text.Tokens[mark].Span);
        }

        if (read.SaidAt is { } time)
        {
            yield return new Evidence("saidAt", text.SpanOf(time.Span.First, time.Span.End));
        }

        if (read.SaidWhere is { } place)
        {
            yield return new Evidence("saidWhere", place.Span);
        }
    }
}
