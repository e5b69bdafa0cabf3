using Hearsay.Grammar;

namespace Hearsay.Attributions.Drafts.Forms;

/// <summary>
/// "It was *the Herald* that had first written, on Sunday, *that the mill fell*", "the Herald has learned *from two officials that* it fell": set phrases in which the
/// teller is no subject of the verb, or the verb none of telling.
/// </summary>
internal sealed class SetPhrases(ParsedText parsed, SourcePhrases sources)
{
    /// <summary>From the verb to "that", and from "who" to the verb.</summary>
    private const int Reach = 24;

    private const int LongestVerb = 5;

    public AttributionDraft? At(int token, int first, int end) => token + 3 >= end ? null : parsed.Form(token) switch
    {
        "It" or "it" => ItWas(token, end) ?? PutIt(token, first, end) ?? HasIt(token, first, end),
        "learned" or "learnt" or "heard" or "hears" or "hear" or "understood" or "understand" => LearnedFrom(token, first, end),
        "slip" => LetSlip(token, first, end),
        "effect" => ToTheEffect(token, first, end),
        _ => null,
    };

    private AttributionDraft? ItWas(int it, int end)
    {
        if (parsed.Form(it + 1) is not ("was" or "is") || sources.From(it + 2, end) is not { } source || source.Behind >= end || parsed.Form(source.Behind) is not ("that" or "who" or "which"))
        {
            return null;
        }

        for (var verb = source.Behind + 1; verb < Math.Min(end, source.Behind + LongestVerb); verb++)
        {
            if (parsed.Classes[verb] == WordClass.Verb)
            {
                return Telling.IsTelling(parsed, verb) && Telling.ThatFrom(parsed, verb + 1, Math.Min(end, verb + Reach)) is >= 0 and var that
                    ? Telling.Draft(verb, (Telling.CueFirst(parsed, verb, source.Behind + 1), verb + 1), (source.First, source.End), (that, Telling.EndOf(parsed, that, end))) : null;
            }
        }

        return null;
    }

    /// <summary>Whoever has heard it from somebody passes that one's words on.</summary>
    private AttributionDraft? LearnedFrom(int verb, int first, int end)
    {
        var cue = Telling.CueFirst(parsed, verb, first);
        return parsed.Classes[verb] == WordClass.Verb && parsed.Form(verb + 1) is "from" && sources.From(verb + 2, end) is { } source && Telling.OpensClause(parsed, source.Behind, end) && sources.IsSomebody(source)
            ? Telling.Draft(verb, (cue, verb + 2), (source.First, source.End), (source.Behind, Telling.EndOf(parsed, source.Behind, end))) : null;
    }

    /// <summary>"*As the mayor put it* in a letter, the mill fell".</summary>
    private AttributionDraft? PutIt(int it, int first, int end)
    {
        var verb = it - 1;
        if (verb < first + 2 || parsed.Form(first) is not "As" || parsed.Form(verb) is not ("put" or "puts" or "had" or "has" or "told" or "tells") || sources.From(first + 1, verb) is not { } source
            || source.Behind != Telling.CueFirst(parsed, verb, first) || !sources.IsSomebody(source))
        {
            return null;
        }

        for (var comma = it + 1; comma < Math.Min(end, it + Reach); comma++)
        {
            if (parsed.Tags[comma] == PennTag.Comma)
            {
                return Telling.HoldsClause(parsed, comma + 1, end)
                    ? Telling.Draft(verb, (verb, it + 1), (source.First, source.End), (comma + 1, Telling.EndOf(parsed, comma, end))) : null;
            }

            if (Telling.IsFinite(parsed, comma))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>"*A report by the Herald*, dated Monday, *has it* that the mill fell".</summary>
    private AttributionDraft? HasIt(int it, int first, int end)
    {
        if (it < first + 2 || parsed.Form(it - 1) is not ("has" or "had" or "have") || !Telling.OpensClause(parsed, it + 1, end) || sources.From(first, it - 1) is not { } named || !sources.IsSomebody(named))
        {
            return null;
        }

        var close = first;
        while (close < it - 1 && parsed.Tags[close] != PennTag.Comma)
        {
            close++;
        }

        return Telling.HoldsClause(parsed, first, close) ? null : Telling.Draft(it - 1, (it - 1, it + 1), (first, close), (it + 1, Telling.EndOf(parsed, it, end)));
    }

    /// <summary>"An aide *let slip* to the Herald *that* the mill fell".</summary>
    private AttributionDraft? LetSlip(int slip, int first, int end)
    {
        var cue = slip > first + 1 && parsed.Form(slip - 1) is "let" or "lets" ? Telling.CueFirst(parsed, slip - 1, first) : first;
        return cue > first && sources.From(first, cue) is { } source && source.Behind == cue && Telling.ThatFrom(parsed, slip + 1, Math.Min(end, slip + Reach)) is >= 0 and var that
            ? Telling.Draft(slip, (cue, slip + 1), (source.First, source.End), (that, Telling.EndOf(parsed, that, end))) : null;
    }

    /// <summary>"The Herald quoted *the council to the effect that* the mill fell".</summary>
    private AttributionDraft? ToTheEffect(int effect, int first, int end)
    {
        if (effect < first + 4 || parsed.Form(effect - 1) is not "the" || parsed.Form(effect - 2) is not "to" || parsed.Form(effect + 1) is not "that")
        {
            return null;
        }

        for (var verb = effect - 3; verb >= first && verb > effect - Reach; verb--)
        {
            if (parsed.Form(verb) is "quoted" or "quotes" or "quoting" or "cited" or "cites" or "citing")
            {
                return sources.From(verb + 1, effect - 2) is { } source && source.Behind == effect - 2 && sources.IsSomebody(source)
                    ? Telling.Draft(effect, (effect - 2, effect + 1), (source.First, source.End), (effect + 1, Telling.EndOf(parsed, effect, end))) : null;
            }
        }

        return null;
    }
}
