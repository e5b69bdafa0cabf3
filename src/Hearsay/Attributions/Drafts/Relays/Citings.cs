using Hearsay.Attributions.Cues;
using Hearsay.Grammar;
using Hearsay.Mentions;

namespace Hearsay.Attributions.Drafts.Relays;

/// <summary>Where a report says "citing", whom it cites, and who does so.</summary>
internal sealed class Citings(ParsedText parsed, MentionedParties mentioned)
{
    private const int Reach = 100;
    private const int MostHeads = 20;
    private const int LongestObject = 40;

    private readonly Authorities _authorities = new(parsed, new SourcePhrases(parsed, mentioned));

    /// <summary>
    /// Every "citing" with the words that name who is cited, null where a reason is: "citing *the heavy pressure*". A finite one ("AFP, *which cited* the
    /// ministry") only where somebody is cited: it may be a telling of its own.
    /// </summary>
    public Dictionary<int, (int First, int End)?> All(List<AttributionDraft> drafts)
    {
        var citings = new Dictionary<int, (int First, int End)?>();
        for (var token = 0; token < parsed.Tokens.Length; token++)
        {
            if (IsCiting(token))
            {
                var found = FirstFrom(drafts, token) is var at && at < drafts.Count && drafts[at].Anchor == token ? drafts[at].Source : null;
                citings[token] = Cited(token, found);
            }
            else if (IsTelling(token) && Cited(token, null) is { } somebody)
            {
                citings[token] = somebody;
            }
            else if (_authorities.At(token) is { } authority)
            {
                citings[token] = authority;
            }
        }

        return citings;
    }

    /// <summary>Whether it may be a telling of its own, where nobody is found who cites: "which *cited* the ministry".</summary>
    public bool IsTelling(int token) => IsRelative(token) || IsAttributing(token);

    /// <summary>Where the words begin by which somebody is cited: "*which* cited the ministry".</summary>
    public int Opening(int token)
    {
        if (_authorities.At(token) is not null)
        {
            return _authorities.Opening(token);
        }

        var opening = token;
        while (opening > 0 && parsed.Heads[opening - 1] == token && parsed.Relations[opening - 1] is Relation.Nsubj or Relation.Aux or Relation.Advmod)
        {
            opening--;
        }

        return opening;
    }

    /// <summary>The attribution that is told by citing somebody: its words stand beside the citing, or it governs it.</summary>
    public AttributionDraft? WhoCites(int token, (int First, int End) cited, List<AttributionDraft> drafts) =>
        Beside(token, cited, drafts) ?? Governor(token, drafts) ?? (_authorities.At(token) is null ? null : InSentence(token, drafts));

    private bool IsCiting(int token) =>
        parsed.Tags[token] == PennTag.Vbg && parsed.Classes[token] == WordClass.Verb
        && (parsed.Form(token).Equals("citing", StringComparison.OrdinalIgnoreCase) || parsed.Form(token).Equals("quoting", StringComparison.OrdinalIgnoreCase)
            || (parsed.Form(token) is "crediting" && !Goes(token, "to") && !Goes(token, "with")));

    /// <summary>"AFP, which *cited* the ministry"; where "as saying" goes on, the network has read it.</summary>
    private bool IsRelative(int token) =>
        parsed.Classes[token] == WordClass.Verb && parsed.Form(token) is "cited" or "cites" or "quoted" or "quotes" && parsed.Tags[token] is not PennTag.Vbn
        && Opening(token) is var subject && subject < token && parsed.Form(subject) is "which" or "who" && parsed.Relations[subject] == Relation.Nsubj
        && !Goes(token, "as");

    /// <summary>"the Lantern said, *attributing* the news to two officials".</summary>
    private bool IsAttributing(int token) => parsed.Tags[token] == PennTag.Vbg && parsed.Form(token) is "attributing" or "crediting" && Goes(token, "to");

    private bool Goes(int token, ReadOnlySpan<char> word)
    {
        for (var next = token + 1; next < Math.Min(parsed.Tokens.Length, token + LongestObject) && parsed.Tags[next] != PennTag.Comma && parsed.Tags[next] != PennTag.Period; next++)
        {
            if (parsed.Form(next).SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The object's phrase, where it is somebody who can have said it; what a network found to be the source behind the word knows its end better.</summary>
    private (int First, int End)? Cited(int token, (int First, int End)? found)
    {
        var head = IsAttributing(token) ? Behind(token, "to") : Object(token);
        if (head < 0 || !mentioned.CanSpeak(head))
        {
            return null;
        }

        return found is { } source && source.First > token && source.First <= head && head < source.End ? found : PhraseOf(head);
    }

    private int Object(int token)
    {
        for (var noun = token + 1; noun < Math.Min(parsed.Tokens.Length, token + LongestObject); noun++)
        {
            if (parsed.Heads[noun] == token && parsed.Relations[noun] == Relation.Obj)
            {
                return noun;
            }
        }

        return -1;
    }

    /// <summary>"attributing the report *to two officials*": what is attributed must be something told.</summary>
    private int Behind(int token, ReadOnlySpan<char> word)
    {
        var thing = Object(token);
        if (thing < 0 || !(CueTerms.Has(CueTerm.Telling, parsed.Form(thing)) || parsed.Form(thing) is "news" or "information" or "it" or "this" or "figure" or "figures"))
        {
            return -1;
        }

        for (var mark = thing + 1; mark < Math.Min(parsed.Tokens.Length, token + LongestObject); mark++)
        {
            if (parsed.Form(mark).SequenceEqual(word) && parsed.Heads[mark] is var noun && noun > mark && (parsed.Heads[noun] == token || parsed.Heads[noun] == thing))
            {
                return noun;
            }
        }

        return -1;
    }

    /// <summary>Up to a comma: behind it the tree may have hung the content, and more about who is cited is seldom told there.</summary>
    private (int First, int End) PhraseOf(int head)
    {
        var (first, end) = (head, head + 1);
        while (first > 0 && parsed.IsBelow(first - 1, head, MostHeads) && parsed.Form(first - 1) is not "to")
        {
            first--;
        }

        while (end < parsed.Tokens.Length && parsed.Tags[end] != PennTag.Comma && parsed.IsBelow(end, head, MostHeads))
        {
            end++;
        }

        while (end > head + 1 && parsed.Classes[end - 1] == WordClass.Punct)
        {
            end--;
        }

        return (first, end);
    }

    /// <summary>"according to AFP, citing", "Reuters, citing the ministry, reported", "officials said, citing", "Citing the ministry, Reuters reported".</summary>
    private AttributionDraft? Beside(int token, (int First, int End) cited, List<AttributionDraft> drafts)
    {
        var opening = Opening(token);
        var before = opening > 0 && parsed.Tags[opening - 1] == PennTag.Comma ? opening - 1 : opening;
        var behind = cited.End < parsed.Tokens.Length && parsed.Tags[cited.End] == PennTag.Comma ? cited.End + 1 : cited.End;
        for (var near = FirstFrom(drafts, token - Reach); near < drafts.Count && drafts[near].Anchor < token + Reach; near++)
        {
            var draft = drafts[near];
            if (draft.Cue.End == before || draft.Source is { } source && (source.End == before || source.End == opening || source.First == behind))
            {
                return draft;
            }
        }

        return null;
    }

    /// <summary>The attribution on whose cue or source the citing hangs.</summary>
    private AttributionDraft? Governor(int token, List<AttributionDraft> drafts)
    {
        var up = parsed.Heads[token];
        for (var steps = 0; up >= 0 && steps < 6; steps++)
        {
            for (var near = FirstFrom(drafts, token - Reach); near < drafts.Count && drafts[near].Anchor < token + Reach; near++)
            {
                var draft = drafts[near];
                var governs = (up >= draft.Cue.First && up < draft.Cue.End) || (draft.Source is { } source && up >= source.First && up < source.End);
                if (governs && !draft.ContentHolds(token))
                {
                    return draft;
                }
            }

            up = parsed.Heads[up];
        }

        return null;
    }

    /// <summary>The last attribution before it in its sentence, else the first behind it, of whose content it is no part.</summary>
    private AttributionDraft? InSentence(int token, List<AttributionDraft> drafts)
    {
        var (sentence, found) = (parsed.Tokenized.SentenceOf(token), default(AttributionDraft));
        for (var near = FirstFrom(drafts, sentence.First); near < drafts.Count && drafts[near].Anchor < sentence.End && (drafts[near].Anchor < token || found is null); near++)
        {
            found = drafts[near].ContentHolds(token) ? found : drafts[near];
        }

        return found;
    }

    private static int FirstFrom(List<AttributionDraft> drafts, int token)
    {
        var (low, high) = (0, drafts.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = drafts[middle].Anchor < token ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
