using Hearsay.Grammar;
using Hearsay.Mentions;

namespace Hearsay.Attributions.Drafts.Forms;

/// <summary>
/// Adds the tellings that their form shows, where the words of who tells stand far from their usual place: in passives, behind nouns, in set phrases. A network that
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
        var (passives, nouns, phrases) = (new PassiveTellings(parsed, _sources), new NounTellings(parsed, _sources), new SetPhrases(parsed, _sources));
        var (sights, reactions) = (new Eyewitnesses(parsed, _sources), new Reactions(parsed, _sources, quotes));
        var (colons, links) = (new ColonTellings(parsed, _sources, quotes), new BackwardTellings(parsed, _sources, quotes));
        List<AttributionDraft>? found = null;
        var told = -1;
        foreach (var sentence in parsed.Sentences)
        {
            var isProse = !parsed.Tokenized.IsAside(sentence.First);
            if (isProse && ((told < 0 ? null : links.Of(told, sentence.First, sentence.End)) ?? colons.Of(sentence.First, sentence.End)) is { } whole)
            {
                (found ??= []).Add(whole);
            }

            told = isProse ? sentence.First : -1;
            for (var token = sentence.First; token < sentence.End; token++)
            {
                if ((passives.At(token, sentence.First, sentence.End) ?? nouns.At(token, sentence.First, sentence.End) ?? phrases.At(token, sentence.First, sentence.End)
                    ?? sights.At(token, sentence.First, sentence.End) ?? reactions.At(token, sentence.First, sentence.End)) is { } draft)
                {
                    (found ??= []).Add(draft);
                }
            }
        }

        return found is null ? drafts : Merge(drafts, found);
    }

    /// <summary>What the network has read stays; where it took other words for who tells, or for what is told, the form decides.</summary>
    private List<AttributionDraft> Merge(List<AttributionDraft> drafts, List<AttributionDraft> found)
    {
        var merged = new Dictionary<int, AttributionDraft>(drafts.Count);
        foreach (var draft in drafts) { merged.TryAdd(draft.Anchor, draft); }

        foreach (var form in found.Where(form => !IsTold(form, drafts)))
        {
            var same = Enumerable.Range(form.Cue.First, form.Cue.End - form.Cue.First).Where(merged.ContainsKey).ToArray();
            if (!Array.Exists(same, anchor => IsSame(merged[anchor], form)))
            {
                Array.ForEach(same, anchor => merged.Remove(anchor));
                merged[form.Anchor] = form;
            }
        }

        return [.. merged.Values.OrderBy(static draft => draft.Anchor)];
    }

    /// <summary>"The mill burned, *the army said*. The council said so on Tuesday": two tell it, and neither the other's words; the first keeps them.</summary>
    private bool IsTold(AttributionDraft form, List<AttributionDraft> drafts) =>
        form.Content is [var whole] && whole.End <= parsed.Tokenized.SentenceOf(form.Cue.First).First && drafts.Exists(draft => draft.Cue.First >= whole.First && draft.Cue.End <= whole.End);

    private static bool IsSame(AttributionDraft draft, AttributionDraft form) =>
        draft.Source is { } source && form.Source is { } own && source.First < own.End && own.First < source.End && draft.SharedContent(form) >= Mostly * form.ContentTokens;
}
