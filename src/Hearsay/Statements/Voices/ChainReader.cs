using System.Collections.Immutable;
using Hearsay.Attributions;
using Hearsay.Grammar;
using Hearsay.Mentions;
using Hearsay.Statements.Operators;
using Hearsay.Statements.Standings;

namespace Hearsay.Statements.Voices;

/// <summary>Follows a proposition outward: the attributions whose content holds it, and the words with an attitude inside them that no attribution was read for.</summary>
internal sealed class ChainReader(Tree tree, Tellings tellings, StandingReader standings, Stances stances, Participants participants, SettledParties settled)
{
    /// <summary>How many words up the tree an attitude is looked for.</summary>
    private const int Farthest = 8;

    private readonly Scopes _scopes = new(tree, standings);
    private readonly BareClaims _bare = new(tree);
    private readonly GrantedEvents _granted = new(tree);

    /// <summary>One chain; two where a denial stands beside a telling and not over it: "said it had killed him, *a claim the group denied*".</summary>
    public IEnumerable<Chain> All(int head, Standing standing)
    {
        var innermost = tellings.Around(head);
        var rebuttal = innermost is not null && IsBehind(innermost) && innermost.Extent.End <= innermost.Bearer ? innermost : RebuttalOf(innermost);
        return rebuttal is null ? [Of(head, standing, null)] : [Of(head, standing, rebuttal), Of(head, standing, null)];
    }

    /// <summary><paramref name="upTo"/>: the telling at which to stop, null for none.</summary>
    private Chain Of(int head, Standing standing, Telling? upTo)
    {
        var voices = new List<ScopedVoice>();
        var innermost = upTo is not null && tellings.Around(head) == upTo ? null : tellings.Around(head);
        if (Unread(head, innermost) is { } unread)
        {
            voices.Add(unread);
        }

        if (RebuffedBy(innermost, standing) is { } rebuffed)
        {
            voices.Add(rebuffed);
        }

        Telling? inner = null;
        for (var telling = innermost; telling is not null && telling != upTo && voices.Count < 32; telling = tellings.Outside(telling))
        {
            var frame = FrameUnder(head, telling);
            var stance = stances.Of(telling, inner, frame);
            stance = stance == Stance.Affirms && inner is null && standing.Polarity == Polarity.Affirmed && _granted.Has(head, telling) ? Stance.Presupposes : stance;
            voices.Add(Scoped(new ChainVoice(PartiesOf(telling), telling.Attribution.Id, stance), head, telling.Bearer, frame));
            inner = telling;
        }

        voices.Reverse();
        var standingOfHolder = Commitments.Settle(voices, standing, IsAsked(innermost), _scopes.LacksEvidence(head));
        return new Chain([.. voices.Select(static one => one.Voice)], innermost, standingOfHolder);
    }

    /// <summary>The telling around one that denies it in a clause of its own behind it, where the tree hangs that clause on what is told first.</summary>
    private Telling? RebuttalOf(Telling? innermost)
    {
        for (var (inner, steps) = (innermost, 0); inner is not null && steps < Farthest; steps++)
        {
            var outer = tellings.Outside(inner);
            if (outer is not null && outer.Bearer > inner.Extent.End && inner.Bearer < outer.Bearer && PartiesOf(inner).Length > 0 && IsBehind(outer))
            {
                return outer;
            }

            inner = outer;
        }

        return null;
    }

    private bool IsBehind(Telling denial) => denial.Attribution.Cue.Act == CueAct.Deny && tree.Text.Relations[denial.Bearer] is Relation.AclRelcl or Relation.AdvclRelcl;

    /// <summary>
    /// "It did not fire, the brigade said, *rejecting claims by the coast guard*": what is said not to be so, the others said. Only where their claims are told no
    /// further: in "rejecting claims that it had fled" they are about something else.
    /// </summary>
    private ScopedVoice? RebuffedBy(Telling? telling, Standing standing)
    {
        if (telling is null || standing.Polarity != Polarity.Negated || standing.Modality is not (Modality.Happened or Modality.Ongoing) || tree.Text.Classes[telling.Bearer] != WordClass.Verb)
        {
            return null;
        }

        foreach (var child in tree.Children(telling.Bearer))
        {
            if (child > telling.Bearer && tree.Text.Tags[child] == PennTag.Vbg && tree.Text.Relations[child] is Relation.Advcl or Relation.Xcomp
                && OperatorReader.Find(tree, child, -1, OperatorFrame.Noun)?.Commitment is Stance.Denies or Stance.Doubts
                && tree.Child(child, Relation.Obj) is >= 0 and var claim && _bare.IsOne(claim) && settled.NumbersOf(participants.Of(claim).Actors) is [_, ..] parties
                && !parties.Any(party => telling.Attribution.Source.Parties.Contains(party)))
            {
                return new ScopedVoice(new ChainVoice(parties, null, Stance.Affirms), Scope.Meant, IsNegated: false, Attitude.Says);
            }
        }

        return null;
    }

    private static bool IsAsked(Telling? telling) => telling is { Attribution: { Cue.Act: CueAct.Ask } or { Quote: not QuoteKind.Indirect } };

    /// <summary>A reserve that does not reach the proposition is none: it is taken for granted, or told beside.</summary>
    private ScopedVoice Scoped(ChainVoice voice, int head, int bearer, OperatorFrame frame)
    {
        var attitude = _scopes.AttitudeOf(bearer, frame);
        if (!Commitments.IsReserve(voice.Stance))
        {
            return new ScopedVoice(voice, Scope.Meant, IsNegated: false, attitude);
        }

        var (scope, negated) = _scopes.Of(head, bearer);
        var stance = scope switch
        {
            Scope.Beside => Stance.Affirms,
            Scope.Granted => Stance.Presupposes,
            _ => voice.Stance,
        };
        return new ScopedVoice(voice with { Stance = stance }, scope, negated, attitude);
    }

    /// <summary>The source, or the subject of the cue where none was read: "Norvia no longer plans to leave".</summary>
    private ImmutableArray<PartyId> PartiesOf(Telling telling) => telling.Attribution.Source.Parties is [_, ..] parties ? parties
        : telling.Attribution.Source.Spans.IsEmpty && tree.Text.Classes[telling.Bearer] == WordClass.Verb && !new VerbGroup(tree, telling.Bearer).IsPassive
            ? settled.NumbersOf(participants.Of(telling.Bearer).Actors) : [];

    /// <summary>The frame in which a proposition, or the clause around it, hangs on a cue.</summary>
    private OperatorFrame FrameUnder(int head, Telling telling)
    {
        for (var (token, steps) = (head, 0); token >= 0 && steps < Farthest; steps++)
        {
            if (standings.LinkOf(token) is not Link.Embedded link)
            {
                return OperatorFrame.That;
            }

            if (link.Governor == telling.Bearer)
            {
                return link.Frame;
            }

            token = link.Governor;
        }

        return OperatorFrame.That;
    }

    /// <summary>"The monitor said *it* could not verify": who speaks of themselves.</summary>
    private bool IsPronoun(int subject) => subject >= 0 && tree.Text.Form(subject) is "it" or "they" or "he" or "she" or "I" or "we";

    /// <summary>"Norvia plans to leave" where no attribution was read: the subject of the word with an attitude holds what is under it.</summary>
    private ScopedVoice? Unread(int head, Telling? innermost)
    {
        for (var (token, steps) = (head, 0); token >= 0 && steps < Farthest; steps++)
        {
            if (standings.LinkOf(token) is not Link.Embedded link)
            {
                return null;
            }

            if (tellings.BornBy(link.Governor) is not null || tellings.IsCue(link.Governor) || tellings.Around(link.Governor) != innermost)
            {
                return null;
            }

            if (tree.Text.Classes[link.Governor] == WordClass.Verb && OperatorReader.Find(tree, link.Governor, token, link.Frame)?.Commitment is { } stance)
            {
                var parties = settled.NumbersOf(participants.Of(link.Governor).Actors);
                parties = parties.IsEmpty && innermost is not null && IsPronoun(tree.Child(link.Governor, Relation.Nsubj)) ? innermost.Attribution.Source.Parties : parties;
                return parties.Length > 0
                    ? Scoped(new ChainVoice(parties, null, Stances.Under(stance, standings.Of(link.Governor), OperatorReader.LemmaOf(tree, link.Governor))), head, link.Governor, link.Frame) : null;
            }

            token = link.Governor;
        }

        return null;
    }
}
