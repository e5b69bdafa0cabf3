using System.Collections.Immutable;
using Hearsay.Attributions;
using Hearsay.Mentions;
using Hearsay.Mentions.Places;
using Hearsay.Mentions.Quantities;
using Hearsay.Mentions.Times;
using Hearsay.Reports;
using Hearsay.Statements;
using Hearsay.Statements.Events;
using Hearsay.Statements.Relations;
using Hearsay.Text;

namespace Hearsay.Tests.Cli;

/// <summary>
/// A reading made by hand, with everything that the formats must be able to show: nesting, discontinuous content, content
/// over paragraphs, an unnamed source, no source at all, a figure, statements told and denied and of nobody with a relation, a dated and an undated
/// time, a place.
/// </summary>
internal static class InventedReading
{
    public const string Text =
        """
        Sorrel dam holds, minister says

        AVENMOOR, May 12, 2031 (Tessaly Wire) -- The Meridian Post reported on Monday that two engineers had told the energy ministry the Sorrel dam "could not hold another night."

        “We never heard from them,” the minister, Ada Quill, told Radio Sorrel. “Nobody came.

        “And nobody called.”

        The river authority denied that water had been let out. Farmers reportedly left two days after the breach.
        """;

    private const string OverParagraphs = "“Nobody came.\n\n“And nobody called.”";

    public static Reading Of(Report report) => new()
    {
        Reader = "made by hand",
        Report = report,
        Sentences = [At("Sorrel dam holds, minister says"), At("Farmers reportedly left two days after the breach.")],
        Parties =
        [
            new Party { Id = new(1), Name = "Meridian Post", Kind = PartyKind.Outlet, Named = true, Country = "KN", Sector = "JRN", Mentions = [At("The Meridian Post")] },
            new Party { Id = new(2), Name = "two engineers", Kind = PartyKind.Unnamed, Named = false, Description = "two engineers", Count = new(2, 2), Mentions = [At("two engineers")], Evidence = [new("count", At("two"))] },
            new Party { Id = new(3), Name = "energy ministry", Kind = PartyKind.Organisation, Named = true, Mentions = [At("the energy ministry")] },
            new Party { Id = new(4), Name = "Ada Quill", Kind = PartyKind.Person, Named = true, Role = "minister", MemberOf = new(3), Mentions = [At("minister says") with { Length = 8 }, At("the minister, Ada Quill")], Evidence = [new("role", At("minister, Ada") with { Length = 8 })] },
            new Party { Id = new(5), Name = "Radio Sorrel", Kind = PartyKind.Outlet, Named = true, Mentions = [At("Radio Sorrel")] },
            new Party { Id = new(6), Name = "river authority", Kind = PartyKind.Organisation, Named = true, Mentions = [At("The river authority")] },
        ],
        Attributions =
        [
            Told(1, "The Meridian Post", [1], "reported", "report", CueAct.Report, QuoteKind.Mixed, .971, "that two engineers had told the energy ministry the Sorrel dam \"could not hold another night.\"")
                with { SaidAt = "2031-05-12", Evidence = [new("saidAt", At("on Monday"))] },
            Told(2, "two engineers", [2], "had told", "tell", CueAct.Say, QuoteKind.Mixed, .8449, "the Sorrel dam \"could not hold another night.\"")
                with { Within = new(1), Addressees = [new(3)] },
            Told(3, "the minister, Ada Quill,", [4], "told", "tell", CueAct.Say, QuoteKind.Direct, .99, "“We never heard from them,”", OverParagraphs)
                with { Channel = new Channel(ChannelKind.Interview, new(5), At("told Radio Sorrel")), Cue = new Cue([At("told Radio") with { Length = 4 }], "tell", CueAct.Say) },
            Told(4, "The river authority", [6], "denied", "deny", CueAct.Deny, QuoteKind.Indirect, .96, "that water had been let out"),
            Told(5, null, [], "reportedly", "reportedly", CueAct.Hedge, QuoteKind.Indirect, .7, "Farmers", "left two days after the breach"),
        ],
        Statements =
        [
            new Statement
            {
                Id = new(1), Span = At("the Sorrel dam \"could not hold another night"), Attribution = new(2),
                Chain = [new ChainVoice([new(1)], new(1), Stance.Relays), new ChainVoice([new(2)], new(2), Stance.Affirms)], Holders = [new(2)],
                Voice = VoiceKind.Attributed, Polarity = Polarity.Negated, Modality = Modality.Possible, Event = new StatedEvent { Trigger = At("hold another") with { Length = 4 } }, Confidence = .72,
            },
            new Statement
            {
                Id = new(2), Span = At("water had been let out"), Attribution = new(4), Chain = [new ChainVoice([new(6)], new(4), Stance.Denies)], Holders = [new(6)],
                Voice = VoiceKind.Attributed, Polarity = Polarity.Negated, Modality = Modality.Happened, Event = new StatedEvent { Trigger = At("let"), Actors = [new(6)] }, Confidence = .86,
            },
            new Statement
            {
                Id = new(3), Span = At("left two days after the breach"), Attribution = new(5), Chain = [new ChainVoice([], new(5), Stance.Affirms)],
                Voice = VoiceKind.Unspecified, Polarity = Polarity.Affirmed, Modality = Modality.Happened, Confidence = .6,
                Event = new StatedEvent
                {
                    Trigger = At("left"), Kind = new(EventType.Concede), Content = new(EventType.Retreat, EventMode.Withdraw), Places = [new(1)], Time = new(2), Quantities = [new(1)],
                },
            },
            new Statement
            {
                Id = new(4), Span = At("the breach"), Attribution = new(5), Chain = [new ChainVoice([], new(5), Stance.Affirms)],
                Voice = VoiceKind.Unspecified, Polarity = Polarity.Affirmed, Modality = Modality.Happened, Event = new StatedEvent { Trigger = At("breach") }, Confidence = .5,
            },
        ],
        Relations = [new StatedRelation(RelationKind.Precedes, new(4), new(3), At("after"))],
        Quantities =
        [
            new Quantity { Id = new(1), Span = At("two"), Hard = Interval.At(2), Soft = Interval.At(2), Unit = "engineer", Of = "engineers", OfSpan = At("engineers"), Measure = QuantityMeasure.Count },
        ],
        Times =
        [
            new TimeMention { Id = new(1), Span = At("Monday"), Kind = TimeKind.Date, Edtf = "2031-05-12" },
            new TimeMention { Id = new(2), Span = At("two days after the breach"), Kind = TimeKind.Date, Anchor = new(TimeAnchorSide.After, At("the breach")) },
        ],
        Places =
        [
            new Place { Id = new(1), Span = At("AVENMOOR"), Name = "Avenmoor", Kind = PlaceKind.City, Country = "KN", Latitude = 17.25, Longitude = -62.6875, Precision = PlacePrecision.City, Gazetteer = "geonames:1" },
        ],
    };

    public static TextSpan At(string words) => Text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var start
        ? new TextSpan(start, words.Length)
        : throw new ArgumentException($"The invented text has no \"{words}\".", nameof(words));

    private static Attribution Told(
        int number, string? source, ImmutableArray<int> parties, string cue, string lemma, CueAct act, QuoteKind quote, double confidence, params string[] content) => new()
        {
            Id = new(number),
            Source = new(source is null ? [] : [At(source)], [.. parties.Select(id => new PartyId(id))]),
            Cue = new([At(cue)], lemma, act),
            Content = [.. content.Select(At)],
            Quote = quote,
            Confidence = confidence,
        };
}
