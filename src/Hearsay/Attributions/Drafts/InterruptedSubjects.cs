using Hearsay.Grammar;

namespace Hearsay.Attributions.Drafts;

/// <summary>
/// "The comment came after *the Lantern*, citing two officials, reported that": the tree hangs what is told on whatever opened the sentence, and the words
/// right before the citing tell who reported.
/// </summary>
internal sealed class InterruptedSubjects(ParsedText parsed)
{
    /// <summary>Longer asides between a subject and its verb are hardly met.</summary>
    private const int Longest = 24;

    public List<AttributionDraft> Set(List<AttributionDraft> drafts) => drafts.ConvertAll(draft => Interrupted(draft) is { } subject ? draft with { Source = subject } : draft);

    private (int First, int End)? Interrupted(AttributionDraft draft)
    {
        var comma = draft.Cue.First - 1;
        if (comma < 0 || parsed.Tags[comma] != PennTag.Comma || draft.Content.Length == 0 || draft.Content[0].First < draft.Cue.End)
        {
            return null;
        }

        var citing = comma - 1;
        while (citing > 0 && comma - citing < Longest && parsed.Form(citing) is not ("citing" or "quoting") && parsed.Classes[citing] != WordClass.Verb)
        {
            citing--;
        }

        if (citing < 2 || parsed.Form(citing) is not ("citing" or "quoting") || parsed.Tags[citing - 1] != PennTag.Comma)
        {
            return null;
        }

        var first = citing - 1;
        while (first > 0 && char.IsUpper(parsed.Form(first - 1)[0]) && citing - first < Longest)
        {
            first--;
        }

        first -= first > 0 && parsed.Form(first - 1) is "the" ? 1 : 0;
        return first < citing - 1 && (draft.Source is not { } source || source.End <= first || source.First >= citing) ? (first, citing - 1) : null;
    }
}
