using System.Collections.Frozen;
using Hearsay.Grammar;
using Hearsay.Mentions;

namespace Hearsay.Attributions.Drafts.Forms;

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
        .Create(StringComparer.Ordinal, "view", "opinion", "words", "judgment", "judgement", "estimation", "assessment", "telling", "account", "reckoning", "version", "count", "tally", "estimate", "admission").GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly SourcePhrases _sources = new(parsed, mentioned);

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
        if (noun + 2 < end && parsed.Form(noun + 1) is "of")
        {
            return OfWhom(first, end, noun);
        }

        if (noun + 2 < end && parsed.Form(noun + 1) is "which" or "that")
        {
            return WhichSomebodyGave(first, end, noun);
        }

        var start = noun - 1;
        while (start > first && noun - start < Longest && !IsLead(start))
        {
            start--;
        }

        var source = (First: start + 1, End: noun);
        return IsLead(start) && IsOwner(source) && Rest(first, end, start, noun + 1) is { } content
            ? Draft(noun, (noun, noun + 1), (source.First, parsed.Tags[source.End - 1] == PennTag.Pos ? source.End - 1 : source.End), content) : null;
    }

    private bool IsLead(int token) => parsed.Form(token) is "in" or "In" or "by" or "By";

    /// <summary>"*In the view of Lindt, who is mayor*, the bridge is safe".</summary>
    private AttributionDraft? OfWhom(int first, int end, int noun) =>
        noun - 2 >= first && parsed.Form(noun - 1) is "the" && IsLead(noun - 2) && _sources.From(noun + 2, end) is { } source && _sources.IsSomebody(source)
            && Rest(first, end, noun - 2, source.Behind) is { } content
            ? Draft(noun, (noun - 2, noun + 2), (source.First, source.End), content) : null;

    /// <summary>"The bridge is safe, *by an account which the Herald published*".</summary>
    private AttributionDraft? WhichSomebodyGave(int first, int end, int noun)
    {
        if (noun - 2 < first || parsed.Classes[noun - 1] != WordClass.Det || !IsLead(noun - 2) || _sources.From(noun + 2, end) is not { } source || source.Behind >= end
            || !Telling.IsFinite(parsed, source.Behind) || !_sources.IsSomebody(source))
        {
            return null;
        }

        var close = Close(source.Behind, end);
        return Rest(first, end, noun - 2, close) is { } content ? Draft(noun, (noun, noun + 1), (source.First, source.End), content) : null;
    }

    /// <summary>What is left of the sentence where the phrase stands at one of its ends, and behind a comma or before one.</summary>
    private (int First, int End)? Rest(int first, int end, int start, int behind)
    {
        behind = behind < end && parsed.Tags[behind] == PennTag.Comma ? behind + 1 : behind;
        var isBefore = start == first && behind < end && parsed.Tags[behind - 1] == PennTag.Comma;
        var isBehind = start > first && parsed.Tags[start - 1] == PennTag.Comma && behind >= end;
        var content = isBefore ? (First: behind, End: end) : (First: first, End: start - 1);
        return (isBefore || isBehind) && HoldsWord(content) ? content : null;
    }

    private static AttributionDraft Draft(int noun, (int First, int End) cue, (int First, int End) source, (int First, int End) content) => new()
    {
        Anchor = noun,
        Cue = cue,
        Source = source,
        Content = [content],
        CueProbability = Even,
        RoleProbability = Even,
    };

    private int Close(int token, int end)
    {
        while (token < end && parsed.Tags[token] != PennTag.Comma)
        {
            token++;
        }

        return token;
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

    /// <summary>"in Lindt's view", "in her opinion"; not "in full view".</summary>
    private bool IsOwner((int First, int End) source)
    {
        if (source.First >= source.End || source.End - source.First > Longest || parsed.Tags[source.End - 1] is not (PennTag.Pos or PennTag.PrpPoss))
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
