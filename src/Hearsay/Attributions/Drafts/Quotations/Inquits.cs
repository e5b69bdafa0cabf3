using Hearsay.Attributions.Circumstances;
using Hearsay.Attributions.Drafts.Forms;
using Hearsay.Grammar;
using Hearsay.Mentions;
using Hearsay.Mentions.Vocabulary;

namespace Hearsay.Attributions.Drafts.Quotations;

/// <summary>
/// "The dam leaked, *the mayor said*.", "The ford was raided, *the guard's deputy head, Lorentz Waye, told reporters*": a speaker and a verb of saying between
/// commas, with nothing told behind them, tell what stands before. Where the subject is long a network loses it, or takes what follows for what is said.
/// </summary>
internal sealed class Inquits(ParsedText parsed, MentionedParties mentioned, QuoteStates quotes)
{
    private const int LongestSource = 16;

    /// <summary>With what is told of the speaker between commas.</summary>
    private const int LongestDescribed = 32;

    private readonly SourcePhrases _sources = new(parsed, mentioned);
    private readonly InquitVerbs _verbs = new(parsed);
    private readonly InquitContents _contents = new(parsed, quotes, new InquitVerbs(parsed));

    /// <summary>How many words of when, where and to whom may follow the verb.</summary>
    private const int LongestCircumstance = 10;

    /// <summary>The drafts, those of such forms made or completed, in the order of their cues.</summary>
    public List<AttributionDraft> Complete(List<AttributionDraft> drafts)
    {
        List<AttributionDraft>? found = null;
        foreach (var sentence in parsed.Sentences)
        {
            for (var token = sentence.First + 4; token < sentence.End; token++)
            {
                if (Source(token, sentence.First) is { } source && Ends(_verbs.Last(token), sentence.End) && (_contents.Of(sentence.First, source.First - 1) ?? _contents.Behind(token, sentence.First, sentence.End, source.First - 1)) is { } content)
                {
                    (found ??= []).Add(Telling.Draft(token, (_verbs.CueFirst(token), _verbs.Last(token) + 1), source, content));
                }
                else if (Inverted(token, sentence.First, sentence.End) is { } inverted)
                {
                    (found ??= []).Add(inverted);
                }
            }
        }

        return found is null ? drafts : Merge(ToldBefore.Part(drafts, found), found);
    }

    /// <summary>What the network found stays where it tells something of what stands before; else the form decides.</summary>
    private List<AttributionDraft> Merge(List<AttributionDraft> drafts, List<AttributionDraft> found)
    {
        var forms = found.ToDictionary(static draft => draft.Anchor);
        var merged = new List<AttributionDraft>(drafts.Count + found.Count);
        foreach (var draft in drafts)
        {
            if (forms.TryGetValue(draft.Anchor, out var form))
            {
                forms.Remove(draft.Anchor);
                merged.Add(HoldsHearer(draft, form) ? form : TakesSpeaker(draft, form) ? draft with { Source = form.Source, Content = [form.Content[0]] } : IsBesides(draft, form) ? draft with { Source = draft.Source ?? form.Source, Content = [form.Content[0], .. draft.Content] } : draft);
            }
            else
            {
                merged.Add(draft);
            }
        }

        var (isCue, isTold) = (new bool[parsed.Tokens.Length], new bool[parsed.Tokens.Length]);
        foreach (var draft in drafts)
        {
            isCue.AsSpan(draft.Cue.First, draft.Cue.End - draft.Cue.First).Fill(true);
        }

        var made = forms.Values.Where(form => !isCue[form.Anchor]).ToList();
        foreach (var form in made)
        {
            isTold.AsSpan(form.Content[0].First, form.Content[0].End - form.Content[0].First).Fill(true);
        }

        merged.RemoveAll(draft => isTold[draft.Anchor] && !Speaks(draft));
        merged.AddRange(made);
        return [.. merged.OrderBy(static draft => draft.Anchor)];
    }

    /// <summary>Where the network missed who says all of it, what it made of other verbs ("Norvia *recalled* its envoy") was a mistake of the same kind.</summary>
    private bool Speaks(AttributionDraft draft)
    {
        for (var token = draft.Cue.First; token < draft.Cue.End; token++)
        {
            if (WordSenses.Of(parsed.Form(token)).HasFlag(WordSense.Speech))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"It is mined, *the head of the guard*, Admiral Farr, said": a part of who says it was taken for what is said.</summary>
    private static bool TakesSpeaker(AttributionDraft draft, AttributionDraft form) => draft.Content is [var only] && form.Source is { } speaker && draft.Source is { } source
        && only.First == form.Content[0].First && only.End > speaker.First && only.End <= source.First && source.End == speaker.End;

    /// <summary>"informed | *a gathering of correspondents*": whoever hears it, or who says it, was taken for what is said.</summary>
    private bool HoldsHearer(AttributionDraft draft, AttributionDraft form) => draft.SharedContent(form) == 0 && draft.Content is [var only] && only.First >= form.Cue.First
        && quotes.SpanOf(only.First) < 0 && !Telling.HoldsFinite(parsed, only.First, only.End) && parsed.Tags[only.First] != PennTag.To;

    /// <summary>All that was found is a phrase behind: "officials say, | *in what would be the first such step*".</summary>
    private bool IsBesides(AttributionDraft draft, AttributionDraft form) => form.Content[0].End <= form.Cue.First && draft.Content is [var only] && only.First >= draft.Cue.End && parsed.Classes[only.First] == WordClass.Adp && quotes.SpanOf(only.End - 1) < 0;

    /// <summary>From behind a comma to the verb, with a name between commas at its end or none: "the foreign minister, Tove Halling,".</summary>
    private (int First, int End)? Source(int verb, int sentence)
    {
        if (!_verbs.IsSaying(verb) || quotes.SpanOf(verb) >= 0)
        {
            return null;
        }

        var end = _verbs.CueFirst(verb);
        var comma = CommaBefore(end - 1, sentence, end);
        if (comma == end - 1)
        {
            var inner = CommaBefore(end - 2, sentence, end);
            if (inner < 0 || !IsName(inner + 1, end - 1))
            {
                return Described(sentence, end);
            }

            comma = CommaBefore(inner - 1, sentence, end);
            return comma < 0 || !IsSpeaker(comma + 1, inner) ? Described(sentence, end) : (comma + 1, end - 1);
        }

        return comma < 0 || !IsSpeaker(comma + 1, end) ? null : (comma + 1, end);
    }

    /// <summary>"…, *Arvo Hest, a spokesman for the navy,* said": from the farthest comma behind which somebody stands, of whom all up to the verb is told.</summary>
    private (int First, int End)? Described(int sentence, int end)
    {
        (int First, int End)? found = null;
        for (var comma = end - 2; comma > Math.Max(sentence + 2, end - LongestDescribed); comma--)
        {
            if (parsed.Tags[comma] == PennTag.Comma && _sources.From(comma + 1, end) is { } source && source.Behind == end && source.End > source.First && _sources.IsSomebody(source))
            {
                found = (source.First, source.End);
            }
        }

        return found;
    }

    /// <summary>"The dam leaked, *announced the council* on Monday in a letter".</summary>
    private AttributionDraft? Inverted(int verb, int first, int end)
    {
        if (verb + 1 >= end || parsed.Tags[verb - 1] != PennTag.Comma || parsed.Tags[verb] is not (PennTag.Vbd or PennTag.Vbz or PennTag.Vbn) || !_verbs.IsSaying(verb) || quotes.SpanOf(verb) >= 0
            || TellingVerbs.Tells(parsed.Form(verb)) || parsed.Form(verb) is "called" or "calls" || parsed.Form(verb + 1) is "it" or "him" or "them" or "her" or "us" or "me"
            || _sources.From(verb + 1, end) is not { } source || !_sources.IsSomebody(source) || _contents.Of(first, verb - 1) is not { } content || _contents.IsSubject(content))
        {
            return null;
        }

        for (var token = source.Behind; token < end && parsed.Tags[token] != PennTag.Comma; token++)
        {
            if (Telling.IsFinite(parsed, token) || parsed.Tags[token] == PennTag.To && parsed.Classes[token] == WordClass.Part || parsed.Form(token) is "that")
            {
                return null;
            }
        }

        return Telling.Draft(verb, (verb, verb + 1), (source.First, source.End), content);
    }

    private int CommaBefore(int from, int sentence, int end)
    {
        for (var token = from; token > Math.Max(sentence, end - LongestSource); token--)
        {
            if (parsed.Tags[token] == PennTag.Comma)
            {
                return token;
            }
        }

        return -1;
    }

    private bool IsName(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (parsed.Classes[token] != WordClass.Propn)
            {
                return false;
            }
        }

        return first < end;
    }

    /// <summary>A noun phrase and nothing else, of somebody who can speak; no pronoun, no verb, no "and" that might join it to a list before it.</summary>
    private bool IsSpeaker(int first, int end)
    {
        if (first >= end || parsed.Classes[first] is not (WordClass.Det or WordClass.Propn or WordClass.Noun or WordClass.Adj or WordClass.Num or WordClass.Pron)
            || parsed.Tags[first] is PennTag.Wdt or PennTag.Wp or PennTag.Wrb)
        {
            return false;
        }

        var speaker = false;
        for (var token = first; token < end; token++)
        {
            if (parsed.Classes[token] is WordClass.Verb or WordClass.Aux or WordClass.Sconj or WordClass.Punct && parsed.Tags[token] is not (PennTag.Vbn or PennTag.Vbg or PennTag.Hyph)
                || parsed.Tags[token] is PennTag.Wdt or PennTag.Wp)
            {
                return false;
            }

            speaker |= parsed.Tags[token] == PennTag.Prp || mentioned.At(token) is { } mention && (mention.Form != MentionForm.Nominal || mentioned.CanSpeak(token));
        }

        return speaker;
    }

    /// <summary>Up to a mark no clause follows: "told reporters at the barrier,". "The mayor said the dam leaked" tells what stands behind.</summary>
    private bool Ends(int verb, int end)
    {
        for (var token = verb + 1; token < Math.Min(end, verb + LongestCircumstance); token++)
        {
            if (parsed.Tags[token] is PennTag.Comma or PennTag.Period)
            {
                return true;
            }

            if (parsed.Classes[token] is WordClass.Verb or WordClass.Aux or WordClass.Sconj or WordClass.Punct || parsed.Tags[token] is PennTag.To or PennTag.Wdt or PennTag.Wp or PennTag.Wrb
                || (token == verb + 1 && !TellingVerbs.Tells(parsed.Form(verb)) && parsed.Classes[token] is not (WordClass.Adp or WordClass.Adv or WordClass.Propn)))
            {
                return false;
            }
        }

        return verb + 1 >= end;
    }
}
