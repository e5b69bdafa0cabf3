using System.Collections.Immutable;
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

    public Chain Of(int head, Standing standing)
    {
        var voices = new List<ChainVoice>();
        var innermost = tellings.Around(head);
        if (Unread(head, innermost) is { } unread)
        {
            voices.Add(unread);
        }

        Telling? inner = null;
        for (var telling = innermost; telling is not null && voices.Count < 32; telling = tellings.Outside(telling))
        {
            voices.Add(new ChainVoice(PartiesOf(telling), telling.Attribution.Id, stances.Of(telling, inner, FrameUnder(head, telling))));
            inner = telling;
        }

        voices.Reverse();
        return new Chain([.. Settle(voices, standing)], innermost);
    }

    /// <summary>The source, or the subject of the cue where none was read: "Norvia no longer plans to leave".</summary>
    private ImmutableArray<PartyId> PartiesOf(Telling telling) => telling.Attribution.Source.Parties is [_, ..] parties ? parties
        : telling.Attribution.Source.Spans.IsEmpty && tree.Text.Classes[telling.Bearer] == WordClass.Verb && !new VerbGroup(tree, telling.Bearer).IsPassive
            ? settled.NumbersOf(participants.Of(telling.Bearer).Actors) : [];

    /// <summary>
    /// Who speaks of their own words ("the monitor said it could not verify") means the inner ones. And who holds that it is not so denies it, in whatever
    /// words: "no soldier fired, the brigade said".
    /// </summary>
    private static List<ChainVoice> Settle(List<ChainVoice> voices, Standing standing)
    {
        for (var outer = voices.Count - 2; outer >= 0; outer--)
        {
            if (voices[outer].Parties.Length > 0 && voices[outer].Parties.SequenceEqual(voices[outer + 1].Parties))
            {
                voices[outer] = voices[outer] with { Stance = voices[outer + 1].Stance };
            }
        }

        var holder = voices.FindIndex(static voice => voice.Commits && voice.Parties.Length > 0);
        if (holder >= 0 && voices[holder].Stance == Stance.Affirms && standing is { Polarity: Polarity.Negated, Modality: Modality.Happened or Modality.Ongoing })
        {
            voices[holder] = voices[holder] with { Stance = Stance.Denies };
        }

        return voices;
    }

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
    private ChainVoice? Unread(int head, Telling? innermost)
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
                return parties.Length > 0 ? new ChainVoice(parties, null, Stances.Under(stance, standings.Of(link.Governor), OperatorReader.LemmaOf(tree, link.Governor))) : null;
            }

            token = link.Governor;
        }

        return null;
    }
}
