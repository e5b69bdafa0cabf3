using Hearsay.Attributions.Cues;
using Hearsay.Grammar;

namespace Hearsay.Attributions.Drafts.Forms;

/// <summary>What the forms of tellings share: which verbs tell, where clauses begin and end.</summary>
internal static class Telling
{
    /// <summary>Nothing but the form tells it: even odds.</summary>
    private const float Even = 0.5f;

    /// <summary>"announced", "made (known)", where the verb by itself says what is done with words; a light one has no say.</summary>
    public static bool IsTelling(ParsedText parsed, int verb) => ActOf(parsed, verb) is CueAct.Say or CueAct.Announce or CueAct.Claim or CueAct.Confirm or CueAct.Report or CueAct.Warn;

    /// <summary>What the verb does by the lexicon alone, null where it is light or unknown.</summary>
    public static CueAct? ActOf(ParsedText parsed, int verb) =>
        CueLexicon.WordOf(parsed.Form(verb)) is { } lemma && CueLexicon.Find(lemma) is { IsLight: false } entry ? entry.Act : null;

    /// <summary>"denied", "rejected": what it does with something told.</summary>
    public static bool Rejects(ParsedText parsed, int verb) =>
        CueLexicon.WordOf(parsed.Form(verb)) is { } lemma && CueLexicon.Find(lemma) is { } entry && entry.ActIn(CueFrame.Telling) == CueAct.Deny;

    public static AttributionDraft Draft(int anchor, (int First, int End) cue, (int First, int End) source, params (int First, int End)[] content) =>
        new() { Anchor = anchor, Cue = cue, Source = source, Content = content, CueProbability = Even, RoleProbability = Even, IsByForm = true };

    public static bool IsFinite(ParsedText parsed, int token) => parsed.Tags[token] is PennTag.Vbd or PennTag.Vbz or PennTag.Vbp or PennTag.Md;

    /// <summary>Whether some words may be a whole clause: a participle may be a past tense that the tagger took for one.</summary>
    public static bool HoldsClause(ParsedText parsed, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (IsFinite(parsed, token) || parsed.Tags[token] == PennTag.Vbn)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether something is done in some words: a finite verb stands among them.</summary>
    public static bool HoldsFinite(ParsedText parsed, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (IsFinite(parsed, token))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The sentence's end without its marks.</summary>
    public static int EndOf(ParsedText parsed, int first, int end)
    {
        while (end > first && parsed.Classes[end - 1] == WordClass.Punct)
        {
            end--;
        }

        return end;
    }

    /// <summary>The first of the auxiliaries and adverbs right before a verb: "*had not yet been* confirmed".</summary>
    public static int CueFirst(ParsedText parsed, int verb, int least)
    {
        var first = verb;
        while (first > least && parsed.Classes[first - 1] is WordClass.Aux or WordClass.Adv or WordClass.Part)
        {
            first--;
        }

        while (first < verb && parsed.Classes[first] != WordClass.Aux)
        {
            first++;
        }

        return first;
    }

    /// <summary>"*that* the mill fell"; in "the mill that fell" no subject follows.</summary>
    public static bool OpensClause(ParsedText parsed, int token, int end) => token + 2 < end && parsed.Form(token) is "that" or "whether"
        && parsed.Classes[token + 1] is not (WordClass.Verb or WordClass.Aux or WordClass.Punct) && HoldsClause(parsed, token + 2, end);

    /// <summary>"that" or "whether" with a clause behind it, at the token or not far behind with no end between, or -1.</summary>
    public static int ThatFrom(ParsedText parsed, int first, int end)
    {
        for (var token = first; token < end; token++)
        {
            if (OpensClause(parsed, token, end))
            {
                return token;
            }

            if (parsed.Tags[token] == PennTag.Period || parsed.Form(token) is ";" or ":")
            {
                return -1;
            }
        }

        return -1;
    }
}
