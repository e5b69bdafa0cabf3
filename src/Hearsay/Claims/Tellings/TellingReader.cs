using System.Collections.Immutable;
using Hearsay.Attributions;
using Hearsay.Claims.Figures;
using Hearsay.Mentions.Quantities;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Claims.Tellings;

/// <summary>
/// Turns the statements of a reading into tellings: one for each voice that commits itself and is nobody else's allegation. What a reading cannot know
/// (copies, withdrawals of other reports) is left for whoever holds the other reports.
/// </summary>
public sealed class TellingReader
{
    private readonly Reading _reading;
    private readonly TellingReport _report;
    private readonly VoiceParties _parties;
    private readonly Observations _observations;
    private readonly FigureReader _figures;
    private readonly Dictionary<AttributionId, Attribution> _attributions;
    private readonly Dictionary<QuantityId, Quantity> _quantities;

    public TellingReader(Reading reading, TellingReport report)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(report);
        (_reading, _report) = (reading, report);
        _parties = new VoiceParties(reading);
        _observations = new Observations(reading.Report.Text, reading.Report.Outlet);
        _figures = new FigureReader(reading);
        _attributions = reading.Attributions.ToDictionary(static one => one.Id);
        _quantities = reading.Quantities.ToDictionary(static one => one.Id);
    }

    /// <summary>The tellings of all statements, in the order of the text.</summary>
    public static ImmutableArray<Telling> Read(Reading reading, TellingReport report)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var reader = new TellingReader(reading, report);
        return [.. reading.Statements.SelectMany(statement => reader.Of(statement))];
    }

    /// <summary>The tellings of one statement, the outermost holder first; one without holder where nobody but the text is behind it.</summary>
    public ImmutableArray<Telling> Of(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        var told = Told(statement);
        var holders = HoldersOf(told.Chain, statement.Polarity == Polarity.Negated);
        if (holders.Count == 0)
        {
            return [told with { Stance = StanceOf(statement, RefusalOf(statement)), IsObservation = told.Chain.IsEmpty && _observations.IsOne(statement.Span, SentenceOf(statement.Span)) }];
        }

        var tellings = ImmutableArray.CreateBuilder<Telling>(holders.Count);
        foreach (var place in holders)
        {
            var voice = told.Chain[place];
            var stance = voice.Stance == Stance.Relays ? Stance.Affirms : voice.Stance;
            stance = place == holders[0] ? StanceOf(statement, stance) : stance;
            tellings.Add(told with
            {
                HeldBy = place,
                Stance = stance,
                Polarity = stance == Stance.Denies ? Polarity.Negated : Polarity.Affirmed,
                Alleged = stance is Stance.Affirms or Stance.Presupposes && voice.Commits ? AllegedIn(told.Chain, place) : [],
                IsObservation = voice.Parties.All(party => _observations.IsOwn(party)),
            });
        }

        return tellings.MoveToImmutable();
    }

    /// <summary>"It could not be confirmed that ...": a refusal with nobody behind it is the text's own, and never turns into its word that it is so.</summary>
    /// <remarks>What is said to be withdrawn by nobody in particular is not for that withdrawn by the outlet.</remarks>
    private static Stance RefusalOf(Statement statement) =>
        statement.Chain.Where(static voice => voice.Parties.IsEmpty && Refuses(voice.Stance) && voice.Stance != Stance.Withdraws).Select(static voice => (Stance?)voice.Stance).FirstOrDefault() ?? Stance.Affirms;

    private static bool Refuses(Stance stance) => stance is not (Stance.Relays or Stance.Affirms or Stance.Presupposes);

    private Telling Told(Statement statement) => new()
    {
        Report = _report,
        Statement = statement.Id,
        Span = statement.Span,
        Chain = [.. statement.Chain.Where(static voice => !voice.Parties.IsEmpty).Select(VoiceOf).Where(static voice => !voice.Parties.IsEmpty)],
        Stance = Stance.Affirms,
        Polarity = statement.Polarity,
        Modality = statement.Modality,
        Quantities = [.. statement.Event.Quantities.Select(id => _quantities[id])],
        Figures = _figures.Of(statement),
        Confidence = statement.Confidence,
    };

    private TextSpan SentenceOf(TextSpan span)
    {
        var (low, high) = (0, _reading.Sentences.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _reading.Sentences[middle].End <= span.Start ? (middle + 1, high) : (low, middle);
        }

        return low < _reading.Sentences.Length ? _reading.Sentences[low] : span;
    }

    private TellingVoice VoiceOf(ChainVoice voice)
    {
        var attribution = voice.Attribution is { } id && _attributions.TryGetValue(id, out var found) ? found : null;
        var meant = voice.Parties.Select(party => _parties.Of(party, attribution)).OfType<VoiceParty>().DistinctBy(static party => party.Id).ToList();

        // "They doubt that it fell": whoever they are, it is not the report that says it fell.
        if (meant.Count == 0 && Refuses(voice.Stance)) { meant.Add(_parties.Somebody(voice.Parties[0], attribution)); }
        return new TellingVoice
        {
            Parties = [.. meant.Where(party => meant.Count == 1 || !Speakers.AreTheSpokenOf(party.Name))],
            Stance = voice.Stance,
            Attribution = voice.Attribution,
            Cue = attribution?.Cue.Spans is [var cue, ..] ? cue : null,
        };
    }

    /// <summary>
    /// The first committing voice from the outside in; where it does not stand behind the proposition, the next one inside holds a telling of its own. Where
    /// nobody commits, the innermost voice that passes it on.
    /// </summary>
    private List<int> HoldersOf(ImmutableArray<TellingVoice> chain, bool isNegated)
    {
        var holders = new List<int>(1);
        for (var place = 0; place < chain.Length; place++)
        {
            // "The monitor said it could not verify": who speaks of themselves tells it once.
            if (chain[place].Commits && !holders.Exists(outer => chain[outer].Parties.Select(static party => party.Id).SequenceEqual(chain[place].Parties.Select(static party => party.Id))))
            {
                holders.Add(place);
                if (chain[place].Stance is Stance.Affirms or Stance.Presupposes || (isNegated && IsSaying(chain[place]) && chain.ElementAtOrDefault(place + 1) is not { Attribution: null }))
                {
                    break;
                }
            }
        }

        return holders.Count == 0 && chain.Length > 0 ? [chain.Length - 1] : holders;
    }

    /// <summary>"They had never fired, the ministry said, quoting its minister": the not is in what is said, and whoever is quoted further in says it too.</summary>
    /// <remarks>"It had not fired, the brigade said, rejecting claims by the coast guard": those whose claims are rejected stand beside what is said, and are quoted nowhere.</remarks>
    private bool IsSaying(TellingVoice voice) => voice is { Stance: Stance.Denies, Attribution: { } id } && _attributions.TryGetValue(id, out var told) && told.Cue.Act != CueAct.Deny;

    /// <summary>Who puts it as not being so denies it, in whatever words: "no shot was fired, the brigade said".</summary>
    private static Stance StanceOf(Statement statement, Stance stance) =>
        stance == Stance.Affirms && statement.Polarity == Polarity.Negated ? Stance.Denies : stance;

    private static ImmutableArray<VoiceParty> AllegedIn(ImmutableArray<TellingVoice> chain, int holder) =>
        [.. chain.Skip(holder + 1).Where(static voice => voice.Commits).SelectMany(static voice => voice.Parties).ExceptBy(chain[holder].Parties.Select(static party => party.Id), static party => party.Id)];
}
