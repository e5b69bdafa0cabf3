using Hearsay.Grammar;
using Hearsay.Mentions;

namespace Hearsay.Attributions.Drafts;

/// <summary>
/// Adds the tellings that their form shows, where the words of who tells stand far from their usual place: in passives, behind nouns, in clefts. A network that
/// learnt from "the council said" takes the nearest word for what is told.
/// </summary>
internal sealed class FarTellings(ParsedText parsed, MentionedParties mentioned, QuoteStates quotes)
{
    /// <summary>Of what a form tells, the network's telling has this share where it has read it too.</summary>
    private const double Mostly = 0.6;

    private readonly SourcePhrases _sources = new(parsed, mentioned);

    /// <summary>The drafts with those of such forms among them, in the order of their cues.</summary>
    public List<AttributionDraft> Add(List<AttributionDraft> drafts)
    {
        var (passives, nouns, clefts) = (new PassiveTellings(parsed, _sources), new NounTellings(parsed, _sources), new Clefts(parsed, _sources));
        var (sights, reactions) = (new Eyewitnesses(parsed, _sources), new Reactions(parsed, _sources, quotes));
        List<AttributionDraft>? found = null;
        foreach (var sentence in parsed.Sentences)
        {
            for (var token = sentence.First; token < sentence.End; token++)
            {
                if ((passives.At(token, sentence.First, sentence.End) ?? nouns.At(token, sentence.First, sentence.End) ?? clefts.At(token, sentence.First, sentence.End)
                    ?? sights.At(token, sentence.First, sentence.End) ?? reactions.At(token, sentence.First, sentence.End)) is { } draft)
                {
                    (found ??= []).Add(draft);
                }
            }
        }

        return found is null ? drafts : Merge(drafts, found);
    }

    /// <summary>What the network has read stays; where it took other words for who tells, or for what is told, the form decides.</summary>
    internal static List<AttributionDraft> Merge(List<AttributionDraft> drafts, List<AttributionDraft> found)
    {
        var merged = new List<AttributionDraft>(drafts);
        foreach (var form in found)
        {
            var same = merged.FindAll(draft => draft.Anchor < form.Cue.End && draft.Cue.End > form.Cue.First && draft.Anchor >= form.Cue.First);
            if (same.Exists(draft => IsSame(draft, form)))
            {
                continue;
            }

            merged.RemoveAll(same.Contains);
            merged.Add(form);
        }

        return [.. merged.OrderBy(static draft => draft.Anchor)];
    }

    private static bool IsSame(AttributionDraft draft, AttributionDraft form) =>
        draft.Source is { } source && form.Source is { } own && source.First < own.End && own.First < source.End && draft.SharedContent(form) >= Mostly * form.ContentTokens;
}
