using System.Collections.Frozen;
using Hearsay.Grammar;
using Hearsay.Mentions;

namespace Hearsay.Attributions.Drafts;

/// <summary>
/// "In the view of Lindt, the bridge is safe", "the bridge is safe, in Lindt's opinion": a phrase at the edge of a sentence that says whose
/// words or thoughts the rest of it is, where no network has found it.
/// </summary>
internal sealed class Views(ParsedText parsed, MentionedParties mentioned)
{
    /// <summary>Whose view it is, is told in fewer words than these.</summary>
    private const int Longest = 16;

    /// <summary>Nothing but the form tells it: even odds.</summary>
    private const float Even = 0.5f;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Nouns = FrozenSet
        .Create(StringComparer.Ordinal, "view", "opinion", "words", "judgment", "judgement", "estimation", "assessment", "telling").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The drafts with those of views among them, in the order of their cues.</summary>
    public List<AttributionDraft> Add(List<AttributionDraft> drafts)
    {
        List<AttributionDraft>? found = null;
        foreach (var sentence in parsed.Sentences)
        {
            for (var noun = sentence.First + 2; noun < sentence.End; noun++)
            {
                if (parsed.Classes[noun] == WordClass.Noun && Nouns.Contains(parsed.Form(noun)) && Read(sentence.First, End(sentence.First, sentence.End), noun) is { } draft
                    && !drafts.Exists(one => IsPartOf(one.Anchor, draft)))
                {
                    (found ??= []).Add(draft);
                    break;
                }
            }
        }

        return found is null ? drafts : [.. drafts.Concat(found).OrderBy(static draft => draft.Anchor)];
    }

    private static bool IsPartOf(int anchor, AttributionDraft draft) => draft.Source is { } source
        && anchor >= Math.Min(draft.Cue.First, source.First) && anchor < Math.Max(draft.Cue.End, source.End);

    private int End(int first, int end)
    {
        while (end > first && parsed.Classes[end - 1] == WordClass.Punct)
        {
            end--;
        }

        return end;
    }

    private AttributionDraft? Read(int first, int end, int noun)
    {
        var behind = noun + 1 < end && parsed.Form(noun + 1) is "of";
        var start = noun - 1;
        while (start > first && noun - start < Longest && parsed.Form(start) is not ("in" or "In"))
        {
            start--;
        }

        if (parsed.Form(start) is not ("in" or "In") || (behind && !(start == noun - 2 && parsed.Form(noun - 1) is "the")))
        {
            return null;
        }

        var source = behind ? (First: noun + 2, End: Close(noun + 2, end)) : (First: start + 1, End: noun);
        var last = behind ? source.End : noun + 1;
        var isBefore = start == first && last < end && parsed.Tags[last] == PennTag.Comma;
        var isBehind = start > first && parsed.Tags[start - 1] == PennTag.Comma && last == end;
        if ((!isBefore && !isBehind) || !IsSomebody(source, isOwner: !behind))
        {
            return null;
        }

        return new AttributionDraft
        {
            Anchor = noun,
            Cue = behind ? (start, noun + 2) : (noun, noun + 1),
            Source = behind ? source : (source.First, parsed.Tags[source.End - 1] == PennTag.Pos ? source.End - 1 : source.End),
            Content = [isBefore ? (last + 1, end) : (first, start - 1)],
            CueProbability = Even,
            RoleProbability = Even,
        };
    }

    private int Close(int token, int end)
    {
        while (token < end && parsed.Tags[token] != PennTag.Comma)
        {
            token++;
        }

        return token;
    }

    /// <summary>"in Lindt's view", "in her opinion", "in the view of two officials"; not "in full view".</summary>
    private bool IsSomebody((int First, int End) source, bool isOwner)
    {
        if (source.First >= source.End || source.End - source.First > Longest || (isOwner && parsed.Tags[source.End - 1] is not (PennTag.Pos or PennTag.PrpPoss)))
        {
            return false;
        }

        for (var token = source.First; token < source.End; token++)
        {
            if (mentioned.At(token) is { } mention)
            {
                return mention.Form != MentionForm.Nominal || mentioned.CanSpeak(token);
            }
        }

        return false;
    }
}
