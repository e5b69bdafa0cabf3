using Hearsay.Attributions.Drafts;
using Hearsay.Grammar;
using Hearsay.Mentions;

namespace Hearsay.Attributions.Cues;

/// <summary>Reads the frames in which a cue stands from its words, its source and the beginning of its content.</summary>
internal sealed class CueFrames(ParsedText parsed, AttributionDraft draft, PartyKind? source)
{
    /// <summary>How far into a content its beginning reaches.</summary>
    private const int Beginning = 16;

    private const CueFrame Telling =
        CueFrame.Clause | CueFrame.Quotation | CueFrame.Infinitive | CueFrame.SomebodyToAct | CueFrame.Gerund | CueFrame.Question;

    /// <summary>The content after the cue, else the first.</summary>
    private readonly (int First, int End) _content = ContentOf(draft);

    public CueFrame Of(int bearer)
    {
        var start = SkipMarks(_content.First);
        var content = OpeningFrames(start) | InsideFrames(start);
        var frames = SourceFrames() | WordFrames(bearer) | content | ((content & Telling) == CueFrame.None ? CueFrame.Thing : CueFrame.None);
        if (IsPassive(bearer) && draft.Source is null)
        {
            frames |= CueFrame.Unvoiced;
            var acts = frames.HasFlag(CueFrame.Infinitive) || frames.HasFlag(CueFrame.SomebodyToAct);
            frames |= acts ? CueFrame.UnvoicedInfinitive : CueFrame.None;
        }

        return frames;
    }

    public bool IsPassive(int bearer)
    {
        if (parsed.Tags[bearer] != PennTag.Vbn)
        {
            return false;
        }

        for (var token = Math.Max(0, draft.Cue.First - 4); token < bearer; token++)
        {
            if (parsed.Heads[token] == bearer && parsed.Relations[token] is Relation.AuxPass or Relation.NsubjPass)
            {
                return true;
            }
        }

        return false;
    }

    private CueFrame SourceFrames() =>
        (draft.Source is null ? CueFrame.None : CueFrame.Voiced)
        | (source is PartyKind.Document or PartyKind.Outlet ? CueFrame.Written : CueFrame.None);

    private CueFrame WordFrames(int bearer)
    {
        var frames = parsed.Classes[bearer] switch
        {
            WordClass.Noun or WordClass.Propn => CueFrame.Noun,
            WordClass.Adj => CueFrame.Qualifier,
            _ => parsed.Relations[bearer] == Relation.Amod ? CueFrame.Qualifier : CueFrame.None,
        };
        var (negated, modal) = (false, false);
        // "could not resist pointing out": the negation is of another word.
        var own = bearer == draft.Anchor || parsed.Heads[bearer] != draft.Anchor || parsed.Relations[bearer] != Relation.Xcomp;
        for (var token = draft.Cue.First; own && token < bearer; token++)
        {
            frames |= CueTerms.Has(CueTerm.Would, parsed.Form(token)) ? CueFrame.Would : CueFrame.None;
            negated |= CueTerms.Has(CueTerm.Negation, parsed.Form(token));
            modal |= parsed.Tags[token] == PennTag.Md;
        }

        return frames | (negated ? modal ? CueFrame.Negated | CueFrame.Withheld : CueFrame.Negated : CueFrame.None);
    }

    private CueFrame OpeningFrames(int start)
    {
        if (start >= _content.End)
        {
            return CueFrame.None;
        }

        var frames = start > _content.First ? CueFrame.Quotation : CueFrame.None;
        frames |= parsed.Tags[start] == PennTag.Vbg ? CueFrame.Gerund : CueFrame.None;
        var asks = CueTerms.Has(CueTerm.Question, parsed.Form(start))
            || (parsed.Form(start) is "about" or "on" && start + 1 < _content.End && CueTerms.Has(CueTerm.Question, parsed.Form(start + 1)));
        frames |= asks ? CueFrame.Question : CueFrame.None;
        if (IsInfinitive(start) || parsed.Form(draft.Cue.End - 1) is "to")
        {
            frames |= HasSomebodyBetween() || IsPassive(draft.Anchor) ? CueFrame.SomebodyToAct : CueFrame.Infinitive;
        }
        else if (_content.First >= draft.Cue.End && InfinitiveLater(start))
        {
            frames |= CueFrame.SomebodyToAct;
        }

        return frames;
    }

    private CueFrame InsideFrames(int start)
    {
        var frames = CueFrame.None;
        var end = Math.Min(_content.End, start + (2 * Beginning));
        for (var token = start; token < end; token++)
        {
            var (relation, head) = (parsed.Relations[token], parsed.Heads[token]);
            if (relation is Relation.Nsubj or Relation.NsubjPass or Relation.NsubjOuter or Relation.Csubj or Relation.Expl)
            {
                frames |= !IsOutside(head) && IsClause(head) ? CueFrame.Clause : CueFrame.None;
            }
            else if (relation is Relation.Case or Relation.Mark)
            {
                frames |= parsed.Form(token) is "as" ? CueFrame.As : parsed.Form(token) is "for" or "over" ? CueFrame.For : CueFrame.None;
            }

            frames |= IsOutside(head) && CueTerms.Has(CueTerm.Telling, parsed.Form(token)) ? CueFrame.Telling : CueFrame.None;
        }

        return frames
            | (TellsHarm(start) ? CueFrame.Harm | (IsOwnDoing(start) ? CueFrame.OwnHarm : CueFrame.None) : CueFrame.None);
    }

    /// <summary>A clause that is the content itself, not one inside a relative clause of its noun.</summary>
    private bool IsClause(int verb) =>
        parsed.Relations[verb] is Relation.Root or Relation.Ccomp or Relation.Parataxis || parsed.Heads[verb] < _content.First;

    private bool IsInfinitive(int token)
    {
        if (parsed.Form(token) is "not" && token + 1 < _content.End)
        {
            token++;
        }

        return parsed.Tags[token] == PennTag.To && token + 1 < parsed.Tokens.Length && IsVerbal(token + 1);
    }

    private bool IsVerbal(int token) => parsed.Tags[token] is PennTag.Vb || parsed.Classes[token] is WordClass.Adv;

    // "both sides to pull back": before the infinitive stands nobody's finite verb.
    private bool InfinitiveLater(int start)
    {
        var end = Math.Min(_content.End, start + Beginning);
        for (var token = start; token < end; token++)
        {
            if (parsed.Tags[token] is PennTag.Vbd or PennTag.Vbz or PennTag.Vbp or PennTag.Md || parsed.Form(token) is "that")
            {
                return false;
            }

            if (token > start && parsed.Tags[token] == PennTag.To && token + 1 < end && IsVerbal(token + 1))
            {
                return HangsOnCue(parsed.Heads[token]);
            }
        }

        return false;
    }

    // "called on both sides to pull back" hangs the infinitive on "called" or on "sides".
    private bool HangsOnCue(int verb)
    {
        if (verb < 0 || parsed.Relations[verb] is not (Relation.Xcomp or Relation.Ccomp or Relation.Advcl or Relation.Acl))
        {
            return false;
        }

        var head = parsed.Heads[verb];
        return IsInCue(head) || (parsed.Relations[verb] == Relation.Acl && IsInCue(parsed.Heads[head]) && parsed.Relations[head] is Relation.Obj or Relation.Iobj or Relation.Obl);
    }

    private bool IsInCue(int token) => token >= draft.Cue.First && token < draft.Cue.End;

    private bool HasSomebodyBetween()
    {
        for (var token = draft.Cue.End; token < _content.First && token < draft.Cue.End + Beginning; token++)
        {
            if (parsed.Classes[token] is WordClass.Noun or WordClass.Propn or WordClass.Pron)
            {
                return true;
            }
        }

        return false;
    }

    // "to sink any ship", "to continue the strikes", but not "to end the war" or "to protect them from attacks".
    private bool TellsHarm(int start)
    {
        var end = Math.Min(_content.End, start + Beginning);
        for (var token = start; token < end; token++)
        {
            var harms = parsed.Classes[token] switch
            {
                WordClass.Verb => IsTop(token) && CueTerms.Has(CueTerm.Harm, parsed.Form(token)),
                WordClass.Noun => (IsObject(token) && CueTerms.Has(CueTerm.Harm, parsed.Form(token))) || CueTerms.Has(CueTerm.Revenge, parsed.Form(token)),
                _ => false,
            };
            if (harms)
            {
                return true;
            }
        }

        return false;
    }

    // "warned that it would strike back" threatens; "warned that the river would rise" does not.
    private bool IsOwnDoing(int start)
    {
        var subject = start + 1 < _content.End && parsed.Form(start) is "that" ? start + 1 : start;
        return subject + 1 < _content.End && parsed.Classes[subject] == WordClass.Pron && parsed.Tags[subject + 1] == PennTag.Md;
    }

    private bool IsTop(int token) =>
        IsOutside(parsed.Heads[token])
        || (parsed.Relations[token] is Relation.Conj or Relation.Xcomp && IsOutside(parsed.Heads[parsed.Heads[token]]));

    private bool IsObject(int token) =>
        parsed.Relations[token] is Relation.Obj && parsed.Heads[token] is >= 0 and var verb && !CueTerms.Has(CueTerm.Ending, parsed.Form(verb));

    private bool IsOutside(int token) => token < _content.First || token >= _content.End;

    private int SkipMarks(int token)
    {
        while (token < _content.End && parsed.Classes[token] == WordClass.Punct)
        {
            token++;
        }

        return token;
    }

    private static (int First, int End) ContentOf(AttributionDraft draft)
    {
        foreach (var range in draft.Content)
        {
            if (range.First >= draft.Cue.End)
            {
                return range;
            }
        }

        return draft.Content.Length > 0 ? draft.Content[0] : (draft.Cue.End, draft.Cue.End);
    }
}
