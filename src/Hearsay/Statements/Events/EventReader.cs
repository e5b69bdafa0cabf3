using System.Collections.Immutable;
using Hearsay.Grammar;
using Hearsay.Mentions;
using Hearsay.Statements.Operators;
using Hearsay.Statements.Standings;
using Hearsay.Statements.Voices;
using Hearsay.Text;

namespace Hearsay.Statements.Events;

/// <summary>Reads the event of a statement: what kind it is, who takes part, where, when, how many.</summary>
internal sealed class EventReader(Tree tree, StandingReader standings, Tellings tellings, Participants participants, SettledParties settled, CircumstanceLinks circumstances)
{
    /// <summary>How many words up an act is looked for.</summary>
    private const int Farthest = 8;

    private readonly EventTyping _typing = new(tree, participants);

    /// <summary><paramref name="span"/>: the characters of the statement, within which its circumstances stand.</summary>
    public StatedEvent Of(int head, TextSpan span, Standing standing, Chain chain)
    {
        var (actors, recipients) = participants.Of(head);
        var content = _typing.Of(head);
        recipients = _typing.Moved(head, content) is >= 0 and var moved ? recipients.RemoveRange(participants.PartiesOf(moved)) : recipients;
        var acting = settled.NumbersOf(actors);
        return new StatedEvent
        {
            Trigger = tree.Text.Tokens[head].Span,
            Kind = Retyping.Of(content, standing, ActOver(head), IsOwn(chain, acting)),
            Content = content,
            Actors = acting,
            Recipients = settled.NumbersOf(recipients),
            Places = circumstances.PlacesOf(head, span),
            Time = circumstances.TimeOf(head, span),
            Quantities = circumstances.QuantitiesOf(head, span),
        };
    }

    private static bool IsOwn(Chain chain, ImmutableArray<PartyId> actors) => chain.Holders.Any(actors.Contains);

    /// <summary>The act of the nearest word over a clause that makes the clause its own: "refused to meet", "demanded that they leave".</summary>
    private EventType? ActOver(int head)
    {
        for (var (token, steps) = (head, 0); token >= 0 && steps < Farthest; steps++)
        {
            switch (standings.LinkOf(token))
            {
                case Link.Joined(var first):
                    token = first;
                    break;
                case Link.Embedded(var governor, var frame):
                    if (_typing.OverClause(governor) is { Type: var act })
                    {
                        return act == EventType.Reject && frame is not (OperatorFrame.To or OperatorFrame.ThemTo or OperatorFrame.Ing) ? null : act;
                    }

                    token = tellings.IsCue(governor) || standings.OperatorOver(token) is { IsLight: true } ? governor : -1;
                    break;
                default:
                    return null;
            }
        }

        return null;
    }
}
