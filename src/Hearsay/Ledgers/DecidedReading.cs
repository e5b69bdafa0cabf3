using System.Collections.Immutable;
using Hearsay.Claims.Books;
using Hearsay.Mentions;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Ledgers;

/// <summary>
/// A reading as people decided it. A decision holds for the very words that it was said of: where this text or this reading does not have them, it is
/// passed over here, and shown as orphaned where decisions are shown.
/// </summary>
public static class DecidedReading
{
    /// <param name="reading">What the reader found.</param>
    /// <param name="decisions">Those on this text that were not undone, in their order: a later one goes before an earlier one.</param>
    public static ReportState Of(Reading reading, IEnumerable<Payload.Decided> decisions)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(decisions);
        var (seen, rejected) = (new HashSet<StatementId>(), new HashSet<StatementId>());
        foreach (var decision in decisions)
        {
            if (!decision.Anchor.HoldsIn(reading.Report)) { continue; }
            if (decision.Verdict == Verdict.Add)
            {
                (reading, var added) = Added(reading, decision);
                seen.Add(added);
                continue;
            }

            foreach (var statement in reading.Statements.Where(statement => statement.Span == decision.Anchor.Span))
            {
                (decision.Verdict == Verdict.Reject ? rejected : seen).Add(statement.Id);
                (decision.Verdict == Verdict.Reject ? seen : rejected).Remove(statement.Id);
                if (decision.Verdict == Verdict.Correct) { reading = Corrected(reading, statement, decision.Fields); }
            }
        }

        return new ReportState { Reading = reading, Checked = seen, Rejected = rejected };
    }

    private static (Reading Reading, StatementId Added) Added(Reading reading, Payload.Decided decision)
    {
        var id = new StatementId(reading.Statements.Select(static one => one.Id.Number).DefaultIfEmpty().Max() + 1);
        var trigger = decision.Fields.TryGetValue(DecidedFields.Trigger, out var word) && decision.Anchor.Quote.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at
            ? new TextSpan(decision.Anchor.Span.Start + at, word.Length)
            : decision.Anchor.Span;
        var statement = new Statement
        {
            Id = id,
            Span = decision.Anchor.Span,
            Voice = VoiceKind.Reporter,
            Polarity = Polarity.Affirmed,
            Modality = Modality.Happened,
            Event = new StatedEvent { Trigger = trigger },
            Confidence = 1,
        };
        return (Corrected(reading with { Statements = reading.Statements.Add(statement) }, statement, decision.Fields), id);
    }

    private static Reading Corrected(Reading reading, Statement statement, ImmutableSortedDictionary<string, string> fields)
    {
        var corrected = statement with
        {
            Polarity = DecidedFields.ValueOf<Polarity>(fields, DecidedFields.Polarity) ?? statement.Polarity,
            Modality = DecidedFields.ValueOf<Modality>(fields, DecidedFields.Modality) ?? statement.Modality,
            Confidence = 1,
        };
        var stance = DecidedFields.ValueOf<Stance>(fields, DecidedFields.Stance);
        if (fields.TryGetValue(DecidedFields.Holder, out var holder))
        {
            (reading, corrected) = Held(reading, corrected, holder, fields, stance);
        }
        else if (stance is { } given && HolderIn(corrected.Chain) is >= 0 and var place)
        {
            corrected = corrected with { Chain = corrected.Chain.SetItem(place, corrected.Chain[place] with { Stance = given }) };
        }

        return reading with { Statements = [.. reading.Statements.Select(one => one.Id == statement.Id ? corrected : one)] };
    }

    /// <summary>Whoever stands outside the holder goes on to relay it; an empty name gives it to the report itself.</summary>
    private static (Reading Reading, Statement Statement) Held(Reading reading, Statement statement, string holder, ImmutableSortedDictionary<string, string> fields, Stance? stance)
    {
        if (holder.Length == 0) { return (reading, statement with { Chain = [], Holders = [], Attribution = null, Voice = VoiceKind.Reporter }); }
        var party = reading.Parties.FirstOrDefault(party => string.Equals(party.Name, holder, StringComparison.OrdinalIgnoreCase));
        if (party is null)
        {
            party = new Party
            {
                Id = new PartyId(reading.Parties.Select(static one => one.Id.Number).DefaultIfEmpty().Max() + 1),
                Name = holder,
                Kind = DecidedFields.ValueOf<PartyKind>(fields, DecidedFields.HolderKind) ?? PartyKind.Organisation,
                Named = true,
            };
            reading = reading with { Parties = reading.Parties.Add(party) };
        }

        var place = HolderIn(statement.Chain);
        var told = new ChainVoice([party.Id], null, stance ?? (place >= 0 && statement.Chain[place].Commits ? statement.Chain[place].Stance : Stance.Affirms));
        return (reading, statement with
        {
            Chain = [.. statement.Chain.Take(Math.Max(0, place)), told],
            Holders = [party.Id],
            Attribution = null,
            Voice = VoiceKind.Attributed,
        });
    }

    /// <summary>The first voice that commits itself, else the innermost; -1 where there is none.</summary>
    private static int HolderIn(ImmutableArray<ChainVoice> chain)
    {
        for (var place = 0; place < chain.Length; place++)
        {
            if (chain[place].Commits) { return place; }
        }

        return chain.Length - 1;
    }
}
