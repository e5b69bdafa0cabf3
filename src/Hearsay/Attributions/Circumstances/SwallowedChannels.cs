using Hearsay.Attributions.Drafts;
using Hearsay.Grammar;

namespace Hearsay.Attributions.Circumstances;

/// <summary>
/// A channel at the edge of a content behind the cue: "called on envoys to leave *during an address*", "said *in a speech* that the dam
/// would hold". It is the cue's only where the content cannot well have it: what is said or done with words in the content has
/// channels of its own ("said the suspect confessed in an interview"), and so have events ("said a man was shot at a rally").
/// </summary>
internal sealed class SwallowedChannels(Tree tree, ChannelNouns nouns, QuoteStates quotes)
{
    private const int MostSteps = 12;

    /// <summary>How long a phrase may be that stands between the cue and the "that" of its content.</summary>
    private const int LongestLead = 12;

    /// <summary>The noun, its kind and its phrase without the preposition; null where there is none.</summary>
    public (int Noun, ChannelKind Kind, (int First, int End) Phrase)? Find(CueReach reach, AttributionDraft draft, CueAct act)
    {
        var content = draft.Content[^1];
        return content.First < draft.Cue.End || content.First >= reach.End ? null : Leading(reach, content) ?? Trailing(reach, content, act);
    }

    private (int Noun, ChannelKind Kind, (int First, int End) Phrase)? Leading(CueReach reach, (int First, int End) content)
    {
        for (var noun = content.First + 1; noun < Math.Min(content.End, content.First + LongestLead); noun++)
        {
            if (reach.PrepositionAt(noun) == content.First && nouns.Led(reach, noun) is { } kind)
            {
                return EndOfLead(noun, content.End) is { } end ? (noun, kind, (content.First + 1, end)) : null;
            }
        }

        return null;
    }

    /// <summary>Where the clause proper begins: with "that", or behind a comma or colon, or with a quotation.</summary>
    private int? EndOfLead(int noun, int contentEnd)
    {
        for (var token = noun + 1; token < Math.Min(contentEnd, noun + LongestLead); token++)
        {
            if (tree.Is(token, "that") || tree.Is(token, "whether") || tree.Text.Tags[token] is PennTag.Comma or PennTag.Colon or PennTag.OpenQuote)
            {
                return token;
            }

            if (tree.Text.Classes[token] is WordClass.Verb or WordClass.Aux or WordClass.Pron)
            {
                return null;
            }
        }

        return null;
    }

    private (int Noun, ChannelKind Kind, (int First, int End) Phrase)? Trailing(CueReach reach, (int First, int End) content, CueAct act)
    {
        for (var noun = reach.End - 1; noun > content.First; noun--)
        {
            var edge = noun < content.End ? Math.Min(content.End, reach.End) : reach.End;
            if (quotes.SpanOf(noun) < 0 && reach.PrepositionAt(noun) >= content.First && nouns.Led(reach, noun) is { } kind
                && IsOneOfSeveral(noun, kind) && EndsAt(tree.End(noun), edge) && (noun >= content.End ? FollowsContent(reach, noun, content.End) : IsOfCue(reach, noun, kind, act)))
            {
                return (noun, kind, reach.Phrase(noun));
            }
        }

        return null;
    }

    // "in a speech", "in remarks": "in the speech" and "in her speech" tell of one that was told of before, and interviews or briefings
    // without a number are what people take part in.
    private bool IsOneOfSeveral(int noun, ChannelKind kind)
    {
        if (tree.Child(noun, Relation.NmodPoss) >= 0)
        {
            return false;
        }

        var article = tree.Child(noun, Relation.Det);
        return article >= 0 ? tree.Is(article, "a") || tree.Is(article, "an") || tree.Is(article, "another")
            : tree.Text.Tags[noun] == PennTag.Nns && kind is not (ChannelKind.Interview or ChannelKind.Briefing);
    }

    /// <summary>Whether nothing but marks and times stands between: "at a rally *on Sunday.*"</summary>
    private bool EndsAt(int end, int edge)
    {
        while (end < edge && (tree.Text.Classes[end] == WordClass.Punct || Calendar.Find(tree.Text.Form(end)) is not null))
        {
            end++;
        }

        return end >= edge;
    }

    /// <summary>"“a disgrace” in remarks to farmers": left out of the content, but hung on its words.</summary>
    private bool FollowsContent(CueReach reach, int noun, int contentEnd)
    {
        var preposition = reach.PrepositionAt(noun);
        return preposition >= contentEnd && EndsAt(contentEnd, preposition);
    }

    /// <summary>Whether no word of the content on which it hangs may have a channel, or an occasion, of its own.</summary>
    private bool IsOfCue(CueReach reach, int noun, ChannelKind kind, CueAct act)
    {
        var tells = Tells(kind, reach.Preposition(noun));
        var toBeDone = act is CueAct.Urge or CueAct.Promise or CueAct.Threaten or CueAct.Announce;
        var host = tree.Text.Heads[noun];
        for (var steps = 0; steps < MostSteps && host >= 0 && !reach.IsInCue(host); steps++, host = tree.Text.Heads[host])
        {
            var form = tree.Text.Form(host);
            var isTelling = tree.Text.Classes[host] == WordClass.Verb
                ? TellingVerbs.Tells(form) || TellingVerbs.SaysTo(form) || ChannelWords.Bears(form)
                : host == tree.Text.Heads[noun] && (ChannelWords.Bears(form) || ChannelWords.Noun(form) is not null);
            if (isTelling || (!tells && (!toBeDone || IsFinite(host))))
            {
                return false;
            }
        }

        return true;
    }

    // "in an interview" is a way of telling; "at a rally", "during a hearing", "in a report" may be where a thing happened or stands.
    private static bool Tells(ChannelKind kind, ReadOnlySpan<char> preposition) =>
        kind is ChannelKind.Interview or ChannelKind.Statement or ChannelKind.Post or ChannelKind.Briefing
        || (kind == ChannelKind.Address && preposition is "in");

    private bool IsFinite(int host)
    {
        if (tree.Text.Tags[host] is PennTag.Vbd or PennTag.Vbz or PennTag.Vbp)
        {
            return true;
        }

        foreach (var child in tree.Children(host))
        {
            if (tree.Text.Classes[child] == WordClass.Aux && tree.Text.Tags[child] is PennTag.Vbd or PennTag.Vbz or PennTag.Vbp or PennTag.Md)
            {
                return true;
            }
        }

        return false;
    }
}
