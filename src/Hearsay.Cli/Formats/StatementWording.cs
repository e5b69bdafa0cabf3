using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Attributions;
using Hearsay.Mentions;
using Hearsay.Statements;

namespace Hearsay.Cli.Formats;

/// <summary>The words in which statements are shown to people, the same on the terminal and on the page.</summary>
internal sealed class StatementWording(Reading reading, Wording wording)
{
    private readonly FactWording _facts = new(reading);
    private readonly FrozenDictionary<AttributionId, Attribution> _attributions = reading.Attributions.ToFrozenDictionary(attribution => attribution.Id);

    /// <summary>What is told of the events of this reading.</summary>
    public FactFinder Events { get; } = new(reading);

    public string Words(Statement statement) => wording.Words([statement.Span]);

    /// <summary>Whether it is said to be so, and how firmly.</summary>
    public static string Standing(Statement statement) => (statement.Polarity, statement.Modality) switch
    {
        (Polarity.Negated, Modality.Happened) => "did not happen",
        (Polarity.Negated, Modality.Ongoing) => "is not happening",
        (Polarity.Negated, Modality.Planned) => "planned not to happen",
        (Polarity.Negated, Modality.Possible) => "may not, or cannot, happen",
        (Polarity.Negated, Modality.Conditional) => "would not happen, on a condition",
        (Polarity.Negated, Modality.Requested) => "requested not to happen",
        (Polarity.Negated, Modality.Threatened) => "threatened not to happen",
        (Polarity.Negated, Modality.Promised) => "promised not to happen",
        (Polarity.Negated, Modality.Believed) => "believed not to be so",
        (Polarity.Negated, Modality.Asked) => "asked whether it is not so",
        (Polarity.Negated, Modality.Generic) => "is not so in general",
        (_, var modality) => ContractName.Of(modality),
    };

    /// <summary>The standing as the page draws it: the class of an underline, as of an attribution's manner.</summary>
    public static string Look(Statement statement) =>
        statement.Polarity is Polarity.Negated ? "denied"
        : statement.Modality is Modality.Happened or Modality.Ongoing ? "told"
        : "believed";

    /// <summary>What is known of it, each with a label; what the report does not say is left out.</summary>
    public IEnumerable<(string Label, string Value)> Facts(Statement statement)
    {
        var facts = Events.Of(statement);
        (string Label, string? Value)[] told =
        [
            (statement.Voice is VoiceKind.Reporter ? "told by" : "held by", Holder(statement)),
            ("chain", IsPlain(statement) ? null : Chain(statement)),
            ("event", Kind(facts)),
            ("by", Names(statement.Event.Actors)),
            ("to", Names(statement.Event.Recipients)),
            ("where", Joined(facts.Places.Select(FactWording.Of))),
            ("when", facts.Time is { } time ? _facts.Of(time) : null),
            ("figures", Joined(facts.Quantities.Select(FactWording.Of))),
            .. facts.Relations.Select(relation => (relation.Link, $"{relation.Other.Id}: {Words(relation.Other)}")),
        ];
        return told.Where(fact => !string.IsNullOrEmpty(fact.Value)).Select(fact => (fact.Label, fact.Value!));
    }

    public static string Confidence(Statement statement) =>
        (100 * statement.Confidence).ToString("F0", CultureInfo.InvariantCulture) + "%";

    /// <summary>Everybody through whom it is told, outermost first, each with the stance: "Meridian Post (relays) → two engineers (affirms)".</summary>
    public string Chain(Statement statement) => string.Join(" → ", statement.Chain.Select(voice => $"{Voice(voice)} ({Stance(voice.Stance)})"));

    public string Names(ImmutableArray<PartyId> parties) => Joined(parties.Select(wording.Name));

    public static string Kind(StatedFacts facts) => facts.Mode is { } mode ? $"{facts.Type} ({mode})" : facts.Type ?? "";

    private static string Joined(IEnumerable<string> words) => string.Join(", ", words);

    private string Holder(Statement statement) => statement.Voice switch
    {
        VoiceKind.Reporter => "the report itself",
        _ when statement.Holders.Length > 0 => Names(statement.Holders),
        VoiceKind.Unspecified => "nobody named (hearsay)",
        _ when statement.Chain is [.., var innermost] => Voice(innermost),
        _ => "",
    };

    /// <summary>One voice that affirms is the holder, and told already.</summary>
    private static bool IsPlain(Statement statement) =>
        statement.Chain is [] || statement.Chain is [{ Stance: Statements.Stance.Affirms }] || statement.Chain is [{ Parties: [] }] && statement.Voice is VoiceKind.Unspecified;

    private string Voice(ChainVoice voice) =>
        voice.Parties.Length > 0 ? Names(voice.Parties)
        : voice.Attribution is { } id && _attributions.TryGetValue(id, out var attribution) ? wording.Voice(attribution)
        : "somebody";

    private static string Stance(Stance stance) => stance is Statements.Stance.NotKnown ? "does not know" : ContractName.Of(stance);
}
