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
        int[] anchors = [.. drafts.Select(static draft => draft.Anchor)];
        foreach (var sentence in parsed.Sentences)
        {
            for (var noun = sentence.First + 2; noun < sentence.End; noun++)
            {
                if (parsed.Classes[noun] == WordClass.Noun && Nouns.Contains(parsed.Form(noun)) && Read(sentence.First, End(sentence.First, sentence.End), noun) is { } draft
                    && !HoldsOne(anchors, draft))
                {
                    (found ??= []).Add(draft);
                    break;
                }
            }
        }

        return found is null ? drafts : [.. drafts.Concat(found).OrderBy(static draft => draft.Anchor)];
    }

    /// <summary>Whether some other cue stands among the words of the view or of its holder.</summary>
    private static bool HoldsOne(int[] anchors, AttributionDraft draft)
    {
        var source = draft.Source ?? draft.Cue;
        var found = Array.BinarySearch(anchors, Math.Min(draft.Cue.First, source.First));
        return found >= 0 || (~found < anchors.Length && anchors[~found] < Math.Max(draft.Cue.End, source.End));
    }

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
        var last = behind ? BehindAside(source, end) : noun + 1;
        var isBefore = start == first && last < end && parsed.Tags[last] == PennTag.Comma;
        var isBehind = start > first && parsed.Tags[start - 1] == PennTag.Comma && last == end;
        var content = isBefore ? (First: last + 1, End: end) : (First: first, End: start - 1);
        if ((!isBefore && !isBehind) || !IsSomebody(source, isOwner: !behind) || !HoldsWord(content))
        {
            return null;
        }

        return new AttributionDraft
        {
            Anchor = noun,
            Cue = behind ? (start, noun + 2) : (noun, noun + 1),
            Source = behind ? source : (source.First, parsed.Tags[source.End - 1] == PennTag.Pos ? source.End - 1 : source.End),
            Content = [content],
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

    /// <summary>Behind what is told of the holder between commas, if anything is: "in the view of Lindt, *who is mayor*, the bridge is safe".</summary>
    private int BehindAside((int First, int End) source, int end)
    {
        var comma = source.End;
        while (comma + 1 < end && Close(comma + 1, end) is var next && IsAbout(source, (comma + 1, next)))
        {
            comma = next;
        }

        return comma;
    }

    private bool IsAbout((int First, int End) source, (int First, int End) aside)
    {
        if (parsed.Tags[aside.First] is PennTag.Wp or PennTag.WpPoss or PennTag.Wdt)
        {
            return true;
        }

        for (var token = aside.First; token < aside.End; token++)
        {
            if (parsed.Relations[token] is Relation.Appos or Relation.AclRelcl && parsed.Heads[token] >= source.First && parsed.Heads[token] < source.End)
            {
                return true;
            }
        }

        return false;
    }

    private bool HoldsWord((int First, int End) content)
    {
        for (var token = content.First; token < content.End; token++)
        {
            if (parsed.Classes[token] != WordClass.Punct)
            {
                return true;
            }
        }

        return false;
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
