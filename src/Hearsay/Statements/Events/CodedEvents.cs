using System.Collections.Immutable;
using Hearsay.Attributions;
using Hearsay.Mentions;
using Hearsay.Text;

namespace Hearsay.Statements.Events;

/// <summary>From a reading to the records that coders of events keep (docs/events.md): statements and acts of speech side by side, each with its dyad.</summary>
internal static class CodedEvents
{
    /// <summary>In text order; what has no type is none. Where the tree shows nobody who is acted on, the next party in the clause is.</summary>
    public static ImmutableArray<CodedEvent> Of(ImmutableArray<Statement> statements, ImmutableArray<Attribution> attributions, ImmutableArray<Party> parties)
    {
        var told = statements.Where(static one => one.Event.Kind is not null).ToList();
        var acts = attributions.Select(one => Act(one, statements)).OfType<CodedEvent>()
            .Where(act => !told.Exists(one => IsSame(one, act))).ToList();
        var contents = acts.Select(act => attributions.First(one => one.Id == act.Attribution)).ToList();
        int Depth(TextSpan trigger, StatementId? self) =>
            statements.Count(one => one.Id != self && one.Span.Start <= trigger.Start && trigger.End <= one.Span.End && IsWider(one, trigger))
            + contents.Count(one => one.Content.Any(span => span.Start <= trigger.Start && trigger.End <= span.End))
            + (self is null && acts.Exists(act => act.Trigger == trigger && EventLexicon.IsNoun(attributions.First(one => one.Id == act.Attribution).Cue.Lemma)) ? 1 : 0);
        ImmutableArray<PartyId> Next(CodedEvent one)
        {
            ImmutableArray<TextSpan> stretch = one.Statement is { } id ? [statements.First(statement => statement.Id == id).Span] : attributions.First(act => act.Id == one.Attribution).Content;
            var tellers = attributions.Where(act => act.Id == one.Attribution || act.Content.Any(span => span.Start <= one.Trigger.Start && one.Trigger.End <= span.End)).SelectMany(static act => act.Source.Parties);
            return NextParty(one.Trigger, stretch, parties, [.. one.Sources, .. tellers]) is { } next && !(one.Sources.Length > 1 && IsMutual(one.Kind.Type)) ? [next] : [];
        }

        return [.. acts.Concat(told.Select(static one => Of(one))).Select(one => one with { Depth = Depth(one.Trigger, one.Statement), Recipients = one.Recipients is [_, ..] known ? known : Next(one) })
            .OrderBy(static one => one.Trigger.Start).ThenBy(static one => one.Statement is null ? 0 : 1)];
    }

    /// <summary>The event that a report is about: the first of those that stand least deep; null where there is none.</summary>
    public static CodedEvent? Main(ImmutableArray<CodedEvent> events) =>
        events.OrderBy(static one => one.Depth).ThenBy(static one => one.Sources.IsEmpty ? 1 : 0).ThenBy(static one => one.Trigger.Start).FirstOrDefault();

    /// <summary>What several do with each other: none of them is acted on.</summary>
    private static bool IsMutual(EventType type) => type is EventType.Agree or EventType.Consult or EventType.Cooperate or EventType.Support or EventType.Reject;

    /// <summary>The party named or described next behind a trigger within a stretch of text; null for none.</summary>
    private static PartyId? NextParty(TextSpan trigger, ImmutableArray<TextSpan> stretch, ImmutableArray<Party> parties, HashSet<PartyId> others)
    {
        (PartyId? Id, int Start) next = (null, int.MaxValue);
        foreach (var party in parties)
        {
            if (others.Contains(party.Id) || party.Kind is PartyKind.Document or PartyKind.Outlet)
            {
                continue;
            }

            foreach (var span in party.Mentions)
            {
                if (span.Start >= trigger.End && span.Start < next.Start && stretch.Any(part => part.Start <= span.Start && span.End <= part.End))
                {
                    next = (party.Id, span.Start);
                }
            }
        }

        return next.Id;
    }

    /// <summary>A clause holds what its own trigger does not tell.</summary>
    private static bool IsWider(Statement statement, TextSpan trigger) => statement.Event.Trigger != trigger;

    private static CodedEvent Of(Statement statement)
    {
        var told = statement.Event;
        var (sources, recipients) = told.Kind switch
        {
            { Type: EventType.Request } when told.Content is not { Type: EventType.Request } =>
                (statement.Holders, told.Actors.IsEmpty ? told.Recipients : told.Actors),
            _ when told.Kind != told.Content && told.Actors.IsEmpty => (statement.Holders, told.Recipients),
            _ => (told.Actors, told.Recipients),
        };
        return new CodedEvent
        {
            Kind = told.Kind!.Value,
            Trigger = told.Trigger,
            Sources = sources,
            Recipients = [.. recipients.Where(party => !sources.Contains(party))],
            Statement = statement.Id,
            Attribution = statement.Attribution,
        };
    }

    /// <summary>An attribution that does more than tell, with whom it is done to: the addressee, or who acts in what somebody is accused of.</summary>
    private static CodedEvent? Act(Attribution attribution, ImmutableArray<Statement> statements)
    {
        if (EventLexicon.OverClause(attribution.Cue.Lemma) is not { } kind || attribution.Cue.Spans.IsEmpty || !IsActOf(attribution.Cue.Act, kind.Type))
        {
            return null;
        }

        var first = statements.FirstOrDefault(one => one.Attribution == attribution.Id);
        ImmutableArray<PartyId> others = attribution.Addressees is [_, ..] addressees ? addressees
            : first is null ? [] : first.Event.Actors.Except(attribution.Source.Parties).Any() ? first.Event.Actors : first.Event.Recipients;
        return new CodedEvent
        {
            Kind = kind,
            Trigger = attribution.Cue.Spans[0],
            Sources = attribution.Source.Parties,
            Recipients = [.. others.Except(attribution.Source.Parties)],
            Attribution = attribution.Id,
        };
    }

    /// <summary>Whether a cue does in its context what its word can do: "insisted that it was true" asks for nothing.</summary>
    private static bool IsActOf(CueAct act, EventType type) => type switch
    {
        EventType.Accuse or EventType.Reject => true,
        EventType.Request => act is CueAct.Urge or CueAct.Ask or CueAct.Other,
        EventType.Threaten => act is CueAct.Threaten or CueAct.Warn or CueAct.Other,
        _ => act is not (CueAct.Say or CueAct.Report or CueAct.Hedge or CueAct.Plan or CueAct.Want or CueAct.Assess or CueAct.Believe or CueAct.Know),
    };

    /// <summary>"demanded that they leave": the statement is the request already.</summary>
    private static bool IsSame(Statement statement, CodedEvent act) => statement.Event.Kind?.Type == act.Kind.Type
        && (statement.Attribution == act.Attribution || (statement.Event.Trigger.Start >= act.Trigger.Start && statement.Event.Trigger.End <= act.Trigger.End));
}
