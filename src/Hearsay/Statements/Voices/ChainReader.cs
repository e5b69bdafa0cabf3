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

    public Chain Of(int head)
    {
        var voices = new List<ChainVoice>();
        var innermost = tellings.Around(head);
        Telling? inner = null;
        for (var telling = innermost; telling is not null && voices.Count < 32; telling = tellings.Outside(telling))
        {
            voices.Insert(0, new ChainVoice(telling.Attribution.Source.Parties, telling.Attribution.Id, stances.Of(telling, inner, FrameUnder(head, telling))));
            inner = telling;
        }

        if (Unread(head, innermost) is { } unread)
        {
            voices.Add(unread);
        }

        return new Chain([.. voices], innermost);
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

            if (link.Frame is not (OperatorFrame.Noun or OperatorFrame.Subject) && OperatorReader.Find(tree, link.Governor, token, link.Frame)?.Commitment is { } stance)
            {
                var parties = settled.NumbersOf(participants.Of(link.Governor).Actors);
                return parties.Length > 0 ? new ChainVoice(parties, null, stance) : null;
            }

            token = link.Governor;
        }

        return null;
    }
}
