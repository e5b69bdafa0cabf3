using Hearsay.Attributions.Circumstances;
using Hearsay.Attributions.Drafts.Forms;
using Hearsay.Grammar;
using Hearsay.Mentions.Vocabulary;

namespace Hearsay.Attributions.Drafts.Quotations;

/// <summary>The verbs that stand beside what is said: "the mayor *said*", "the council *let it be known*".</summary>
internal sealed class InquitVerbs(ParsedText parsed)
{
    public bool IsSaying(int token) => parsed.Classes[token] == WordClass.Verb && (IsLetBeKnown(token) || parsed.Tags[token] is PennTag.Vbd or PennTag.Vbz or PennTag.Vbp or PennTag.Vbn
        && parsed.Form(token) is not ("spoke" or "speaks" or "speak" or "spoken" or "talked" or "talks" or "talk" or "addressed" or "briefed")
        && (parsed.Form(token) is "said" or "says" or "say" or "told" or "saw" or "witnessed"
            || (parsed.Form(token) is "continued" or "continues" && parsed.Classes[Math.Min(token + 1, parsed.Tokens.Length - 1)] == WordClass.Punct)
            || ((WordSenses.Of(parsed.Form(token)).HasFlag(WordSense.Speech) || TellingVerbs.Tells(parsed.Form(token)) || TellingVerbs.SaysTo(parsed.Form(token))) && Telling.IsTelling(parsed, token))));

    /// <summary>"the council *let it be known*".</summary>
    public bool IsLetBeKnown(int token) => parsed.Form(token) is "let" or "lets" && token + 3 < parsed.Tokens.Length && parsed.Form(token + 1) is "it" && parsed.Form(token + 2) is "be" && parsed.Form(token + 3) is "known";

    public int Last(int verb) => IsLetBeKnown(verb) ? verb + 3 : verb;

    public int CueFirst(int verb)
    {
        var first = verb;
        while (first > 0 && parsed.Classes[first - 1] is WordClass.Aux && parsed.Heads[first - 1] == verb)
        {
            first--;
        }

        return first;
    }
}
