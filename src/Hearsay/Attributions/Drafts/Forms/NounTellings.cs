using Hearsay.Attributions.Cues;
using Hearsay.Grammar;

namespace Hearsay.Attributions.Drafts.Forms;

/// <summary>
/// "*Confirmation* that the mill fell came from the council", "*Word* reached Dorrum from the coast guard that …", "From the council came the *statement* that …",
/// "The *assessment* of the council is that …": a noun tells, and whoever it comes from or belongs to has told it.
/// </summary>
internal sealed class NounTellings(ParsedText parsed, SourcePhrases sources)
{
    private const int Between = 14;

    /// <summary>Whoever it came from stands among the last words.</summary>
    private const int Reach = 50;

    public AttributionDraft? At(int noun, int first, int end)
    {
        if (parsed.Classes[noun] is not (WordClass.Noun or WordClass.Propn))
        {
            return null;
        }

        return CueTerms.Has(CueTerm.News, parsed.Form(noun)) ? CameThat(noun, first, end) ?? ThatCame(noun, first, end) ?? FromWhom(noun, first, end)
            : CueTerms.Has(CueTerm.Stance, parsed.Form(noun)) ? Is(noun, first, end) : null;
    }

    /// <summary>"Word *reached Dorrum* on Monday *from the coast guard that* the ferry was held".</summary>
    private AttributionDraft? CameThat(int noun, int first, int end)
    {
        var verb = noun + 1 < end && parsed.Classes[noun + 1] == WordClass.Aux ? noun + 2 : noun + 1;
        if (noun > first + 3 || verb >= end || !CueTerms.Has(CueTerm.Coming, parsed.Form(verb)) || From(verb + 1, Math.Min(end, verb + Between)) is not (>= 0 and var from)
            || sources.From(from + 1, end) is not { } source)
        {
            return null;
        }

        return Telling.OpensClause(parsed, source.Behind, end)
            ? Telling.Draft(noun, (noun, verb + 1), (source.First, source.End), (source.Behind, Telling.EndOf(parsed, source.Behind, end))) : null;
    }

    /// <summary>"Confirmation *that the mill fell* came on Monday *from the council*".</summary>
    private AttributionDraft? ThatCame(int noun, int first, int end)
    {
        if (noun > first + 3 || noun + 3 >= end || parsed.Form(noun + 1) is not "that")
        {
            return null;
        }

        for (var from = end - 2; from > Math.Max(noun + 4, end - Reach); from--)
        {
            if (parsed.Form(from) is "from" && Verb(from, noun + 4) is >= 0 and var verb && Telling.HoldsClause(parsed, noun + 2, verb) && sources.From(from + 1, end) is { } source && sources.IsSomebody(source))
            {
                return Telling.Draft(noun, (noun, noun + 1), (source.First, source.End), (noun + 1, Telling.CueFirst(parsed, verb, noun)));
            }
        }

        return null;
    }

    /// <summary>The verb of coming not far before "from", with nothing but when and where between them.</summary>
    private int Verb(int from, int least)
    {
        for (var token = from - 1; token > Math.Max(least, from - Between); token--)
        {
            if (CueTerms.Has(CueTerm.Coming, parsed.Form(token)) && parsed.Tags[token] is PennTag.Vbd or PennTag.Vbz or PennTag.Vbp or PennTag.Vbn)
            {
                return token;
            }

            if (parsed.Classes[token] is WordClass.Verb or WordClass.Aux or WordClass.Sconj || parsed.Form(token) is "as" or "to")
            {
                return -1;
            }
        }

        return -1;
    }

    private int From(int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (parsed.Form(token) is "from")
            {
                return token;
            }

            if (parsed.Classes[token] is WordClass.Verb or WordClass.Aux or WordClass.Sconj || parsed.Form(token) is "that")
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>"*From the council came the* statement *that* the mill fell".</summary>
    private AttributionDraft? FromWhom(int noun, int first, int end)
    {
        if (parsed.Form(first) is not "From" || noun + 2 >= end || parsed.Form(noun + 1) is not "that" || sources.From(first + 1, noun) is not { } source || source.Behind >= noun
            || !CueTerms.Has(CueTerm.Coming, parsed.Form(source.Behind)) || Telling.HoldsFinite(parsed, source.Behind + 1, noun) || !Telling.HoldsClause(parsed, noun + 2, end))
        {
            return null;
        }

        return Telling.Draft(noun, (source.Behind, noun + 1), (source.First, source.End), (noun + 1, Telling.EndOf(parsed, noun, end)));
    }

    /// <summary>"The assessment *of the council*, made public on Monday, *is that* the mill fell", "It is the belief *of the council that* it fell".</summary>
    private AttributionDraft? Is(int noun, int first, int end)
    {
        if (noun + 2 >= end || parsed.Form(noun + 1) is not "of" || sources.From(noun + 2, end) is not { } source || !sources.IsSomebody(source))
        {
            return null;
        }

        var isIt = noun > first + 2 && parsed.Form(noun - 1) is "the" && parsed.Classes[noun - 2] == WordClass.Aux && parsed.Form(noun - 3) is "It" or "it";
        var that = isIt ? source.Behind : source.Behind + 1;
        return that < end && (isIt || parsed.Form(that - 1) is "is" or "was" or "remains" or "remained") && Telling.OpensClause(parsed, that, end)
            ? Telling.Draft(noun, (noun, noun + 1), (source.First, source.End), (that, Telling.EndOf(parsed, that, end))) : null;
    }
}
