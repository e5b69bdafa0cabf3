using Hearsay.Attributions.Circumstances;
using Hearsay.Attributions.Cues;
using Hearsay.Grammar;
using Hearsay.Mentions;

namespace Hearsay.Attributions.Drafts;

/// <summary>
/// Sets the edges of drafts where the codebook sets them: no date and no trailing mark in a cue ("said | on Monday"), no hearer in a content ("*I* was told
/// | that"), no content that begins in the midst of a name ("told the Dorrum | Herald").
/// </summary>
internal sealed class DraftEdges(ParsedText parsed, MentionedParties mentioned)
{
    private readonly ToldClauses _clauses = new(parsed);

    public List<AttributionDraft> Set(List<AttributionDraft> drafts) => drafts.ConvertAll(draft => WholeNames(_clauses.Clip(WithoutHearer(OwnSource(CueAlone(draft))))));

    /// <summary>A day, a month, numbers beside them, and what leads to them, at either end of the cue: "late on Tuesday, 3 March".</summary>
    private AttributionDraft CueAlone(AttributionDraft draft)
    {
        var (first, end) = (draft.Anchor, draft.Anchor + 1);
        while (first > draft.Cue.First && !AreOfDate(draft.Cue.First, first))
        {
            first--;
        }

        while (end < draft.Cue.End && !AreOfDate(end, draft.Cue.End))
        {
            end++;
        }

        // "reads" of "reads: “Stay home.”": a mark counts only where it is all there is.
        while (end > draft.Anchor + 1 && parsed.Classes[end - 1] == WordClass.Punct)
        {
            end--;
        }

        return (first, end) == draft.Cue ? draft : draft with { Cue = (first, end) };
    }

    private bool AreOfDate(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            // "may say": a verb is no month.
            if (parsed.Classes[token] is WordClass.Aux or WordClass.Verb
                || (Calendar.Find(parsed.Form(token)) is null && parsed.Tags[token] is not (PennTag.Cd or PennTag.Comma)))
            {
                return false;
            }
        }

        return HasDay(first, end);
    }

    private bool HasDay(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (Calendar.Find(parsed.Form(token)) is { Sort: not (CalendarWord.Lead or CalendarWord.Last) })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"*It* said that" has its source in the cue, "a claim *Velmar* rejected" more in its source than who rejects.</summary>
    private AttributionDraft OwnSource(AttributionDraft draft)
    {
        if (draft.Source is null && draft.Cue.First < draft.Anchor && parsed.Tags[draft.Cue.First] == PennTag.Prp && parsed.Heads[draft.Cue.First] == draft.Anchor
            && parsed.Relations[draft.Cue.First] is Relation.Nsubj or Relation.Expl && mentioned.At(draft.Cue.First) is not null)
        {
            return draft with { Source = (draft.Cue.First, draft.Cue.First + 1), Cue = (draft.Cue.First + 1, draft.Cue.End) };
        }

        return draft.Source is { } source && source.End <= draft.Anchor && BehindTelling(source, draft.Cue.First) is { } own ? draft with { Source = own } : draft;
    }

    /// <summary>
    /// The name behind "a claim", "the report", which the sentence before it tells: no verb has two subjects. Where it has a verb
    /// of its own ("the report *Velmar rejected* said"), what was told speaks.
    /// </summary>
    private (int First, int End)? BehindTelling((int First, int End) source, int cue)
    {
        for (var token = source.First; token + 1 < source.End; token++)
        {
            if (parsed.Classes[token] == WordClass.Noun && CueTerms.Has(CueTerm.Telling, parsed.Form(token)))
            {
                if (token == source.First || parsed.Tags[source.First] != PennTag.Dt || parsed.Relations[token] != Relation.Nsubj || !BeginsSubject(token + 1, parsed.Heads[token]))
                {
                    return null;
                }

                return HasVerb(token + 1, cue) ? (source.First, token + 1) : (token + 1, source.End);
            }
        }

        return null;
    }

    private bool HasVerb(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (parsed.Classes[token] is WordClass.Verb)
            {
                return true;
            }
        }

        return false;
    }

    private bool BeginsSubject(int token, int verb)
    {
        while (token < verb && parsed.Classes[token] is WordClass.Det or WordClass.Adj)
        {
            token++;
        }

        return parsed.Classes[token] is WordClass.Propn or WordClass.Noun or WordClass.Pron && parsed.IsBelow(token, verb, 3);
    }

    /// <summary>"The ministry was told by an ally | that": whoever was told it is no part of what was told.</summary>
    private AttributionDraft WithoutHearer(AttributionDraft draft)
    {
        if (draft.Content.Length < 2 || !TellingVerbs.Tells(parsed.Form(draft.Anchor)) || draft.Content[^1].First < draft.Cue.End)
        {
            return draft;
        }

        var hearers = Array.FindAll(draft.Content, range => range.End <= draft.Cue.First && HoldsHearer(range, draft.Anchor));
        return hearers.Length == 0 ? draft : draft with { Content = [.. draft.Content.Except(hearers)] };
    }

    private bool HoldsHearer((int First, int End) range, int cue)
    {
        for (var token = range.First; token < range.End; token++)
        {
            if (parsed.Heads[token] == cue && parsed.Relations[token] == Relation.NsubjPass)
            {
                return true;
            }
        }

        return false;
    }

    private AttributionDraft WholeNames(AttributionDraft draft)
    {
        var first = Array.FindIndex(draft.Content, range => range.First > draft.Cue.End);
        if (first < 0 || mentioned.Table.NameAround(draft.Content[first].First) is not { } name || name.First == draft.Content[first].First || name.End >= draft.Content[first].End)
        {
            return draft;
        }

        var content = draft.Content.ToArray();
        content[first].First = name.End;
        return draft with { Content = content };
    }
}
