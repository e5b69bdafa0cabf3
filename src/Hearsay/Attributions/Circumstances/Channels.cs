using Hearsay.Attributions.Drafts;
using Hearsay.Grammar;

namespace Hearsay.Attributions.Circumstances;

/// <summary>Finds the way by which words reached the report: "told Reuters", "in a statement", "at a rally", "on Telegram".</summary>
internal sealed class Channels(Tree tree, QuoteStates quotes, Func<(int First, int End), bool> isOutlet)
{
    private const int MostSteps = 4;

    private readonly ChannelNouns _nouns = new(tree);

    /// <summary>Null where the report does not say.</summary>
    public FoundChannel? Of(AttributionDraft draft, CueAct act)
    {
        if (!Utterance.Is(act))
        {
            return null;
        }

        var reach = new CueReach(tree, draft);
        return ByPhrase(reach, draft) ?? (Answers(act) ? ByOutlet(reach, draft) : null) ?? ByVerb(draft) ?? Swallowed(reach, draft, act);
    }

    // "asked Radio Dorrum whether", "urged Radio Dorrum to": the outlet is the listener, not the way.
    private static bool Answers(CueAct act) => act is not (CueAct.Ask or CueAct.Urge or CueAct.Accuse or CueAct.Threaten);

    /// <summary>"in a statement", "during a rally", "told a news conference", "issued a statement".</summary>
    private FoundChannel? ByPhrase(CueReach reach, AttributionDraft draft)
    {
        var (best, bestSteps, bestKind) = (-1, int.MaxValue, ChannelKind.Other);
        for (var token = reach.First; token < reach.End; token++)
        {
            if (token != draft.Anchor && reach.IsFree(token) && (_nouns.Led(reach, token) ?? _nouns.Given(reach, token)) is { } kind
                && reach.StepsToCue(token, MostSteps) is { } steps && steps < bestSteps)
            {
                (best, bestSteps, bestKind) = (token, steps, kind);
            }
        }

        return best < 0 ? null : Found(reach, best, bestKind, reach.Phrase(best));
    }

    private FoundChannel? Swallowed(CueReach reach, AttributionDraft draft, CueAct act) =>
        new SwallowedChannels(tree, _nouns, quotes).Find(reach, draft, act) is { } found ? Found(reach, found.Noun, found.Kind, found.Phrase) : null;

    private FoundChannel Found(CueReach reach, int noun, ChannelKind kind, (int First, int End) phrase)
    {
        var with = kind is ChannelKind.Interview or ChannelKind.Statement or ChannelKind.Broadcast or ChannelKind.Call ? Partner(reach, noun, kind) : null;
        var preposition = reach.PrepositionAt(noun);
        return new FoundChannel(kind, (preposition < 0 ? phrase.First : Math.Min(phrase.First, preposition), phrase.End), with);
    }

    /// <summary>"an interview *with Radio Dorrum*", "a *Radio Dorrum* interview", "told *Radio Dorrum* in an interview".</summary>
    private (int First, int End)? Partner(CueReach reach, int noun, ChannelKind kind)
    {
        foreach (var child in tree.Children(noun))
        {
            var preposition = reach.Preposition(child);
            var joined = kind is ChannelKind.Interview or ChannelKind.Call && preposition is "with";
            var phrase = reach.Phrase(child);
            if (tree.Text.Relations[child] is Relation.Nmod && (joined || (preposition is "to" or "on" or "for" or "by" && isOutlet(phrase))))
            {
                return phrase;
            }

            if (tree.Text.Relations[child] is Relation.Compound or Relation.NmodPoss or Relation.NmodUnmarked && isOutlet((tree.Left(child), child + 1)))
            {
                return (tree.Left(child), child + 1);
            }
        }

        return Outlet(reach)?.Phrase;
    }

    /// <summary>"told Radio Dorrum" is an interview, "said on Radio Dorrum" a broadcast, "wrote in the Lantern" a document.</summary>
    private FoundChannel? ByOutlet(CueReach reach, AttributionDraft draft)
    {
        if (Outlet(reach) is not { } outlet)
        {
            return null;
        }

        // "told Radio Dorrum" says more than "Radio Dorrum".
        var at = reach.PrepositionAt(outlet.Head);
        var first = at >= 0 ? at : outlet.Phrase.First == draft.Cue.End ? draft.Anchor : outlet.Phrase.First;
        return new FoundChannel(outlet.Kind, (Math.Min(first, outlet.Phrase.First), outlet.Phrase.End), outlet.Phrase);
    }

    private (int Head, (int First, int End) Phrase, ChannelKind Kind)? Outlet(CueReach reach)
    {
        for (var token = reach.First; token < reach.End; token++)
        {
            if (!reach.IsFree(token) || reach.IsInCue(token) || reach.StepsToCue(token, 1) is null || WayTo(reach, token) is not { } kind)
            {
                continue;
            }

            var phrase = reach.Phrase(token);
            if (isOutlet(phrase))
            {
                return (token, phrase, kind);
            }
        }

        return null;
    }

    private ChannelKind? WayTo(CueReach reach, int token)
    {
        var relation = tree.Text.Relations[token];
        if (relation is Relation.Obj or Relation.Iobj)
        {
            return ChannelKind.Interview;
        }

        return relation is not (Relation.Obl or Relation.Nmod) ? null : reach.Preposition(token) switch
        {
            "to" or "with" => ChannelKind.Interview,
            "on" => ChannelKind.Broadcast,
            "in" => ChannelKind.Document,
            _ => null,
        };
    }

    private FoundChannel? ByVerb(AttributionDraft draft)
    {
        for (var token = draft.Cue.First; token < draft.Cue.End; token++)
        {
            if (tree.Text.Classes[token] == WordClass.Verb && ChannelWords.Verb(tree.Text.Form(token)) is { } kind)
            {
                return new FoundChannel(kind, (token, token + 1), null);
            }
        }

        return null;
    }
}
