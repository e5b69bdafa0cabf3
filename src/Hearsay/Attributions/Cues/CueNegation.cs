using Hearsay.Attributions.Drafts;
using Hearsay.Grammar;

namespace Hearsay.Attributions.Cues;

/// <summary>
/// Whether what a cue does is told not to be done: "did *not* deny", "*no* group has claimed", "*doubt*". One
/// that stands over another cancels it ("do *not doubt*"); of those side by side each says the same ("*cannot* and will *not* deny").
/// </summary>
internal sealed class CueNegation(ParsedText parsed, AttributionDraft draft)
{
    /// <summary>How far before its verb a negation stands: "has not yet publicly said".</summary>
    private const int Farthest = 8;

    /// <summary>The first word that negates the act, null where it is done.</summary>
    public int? Of(int bearer, bool isOpposite)
    {
        var (first, last, count) = (-1, -1, 0);
        for (var token = Math.Max(parsed.Tokenized.SentenceOf(bearer).First, bearer - Farthest); token < bearer; token++)
        {
            if (IsInability(token, bearer) || (IsNegation(token) && Bears(token, bearer)))
            {
                (first, last, count) = (first < 0 ? token : first, token, last >= 0 && AreSideBySide(last, token) ? count : count + 1);
            }
        }

        if (first < 0 && IsBehindVerb(bearer))
        {
            (first, count) = (bearer + 1, 1);
        }

        if (draft.Source is { } source && IsNone(parsed, source))
        {
            (first, count) = (source.First, count + 1);
        }

        return (count + (isOpposite ? 1 : 0)) % 2 == 0 ? null : first >= 0 ? first : bearer;
    }

    /// <summary>"cannot *and* will not", "has not*,* and will not": a word that joins stands between them.</summary>
    private bool AreSideBySide(int first, int second)
    {
        for (var token = first + 1; token < second; token++)
        {
            if (parsed.Classes[token] == WordClass.Cconj || parsed.Tags[token] == PennTag.Comma)
            {
                return true;
            }
        }

        return Equals(parsed.Form(second), "nor");
    }

    /// <summary>"was *unable* to confirm": what could not be done was not.</summary>
    private bool IsInability(int token, int bearer) => parsed.Heads[bearer] == token && Equals(parsed.Form(token), "unable", "powerless");

    /// <summary>"pleaded *not* guilty": a verb that has its meaning from the word behind it is negated there.</summary>
    private bool IsBehindVerb(int bearer) => bearer + 2 < draft.Cue.End && Equals(parsed.Form(bearer + 1), "not") && parsed.Classes[bearer + 2] == WordClass.Adj;

    /// <summary>Whether a phrase says that there is none of whom it names: "no group", "neither side", "nobody", "not a single official".</summary>
    public static bool IsNone(ParsedText parsed, (int First, int End) phrase) =>
        (parsed.Classes[phrase.First] is WordClass.Det or WordClass.Pron or WordClass.Noun or WordClass.Cconj or WordClass.Adv
            && Equals(parsed.Form(phrase.First), "no", "neither", "nobody", "none"))
        || (phrase.First + 1 < phrase.End && Equals(parsed.Form(phrase.First), "not") && Equals(parsed.Form(phrase.First + 1), "a", "one"));

    /// <summary>Whether it names nobody whom it does not deny either: of "neither the army nor the ministry" each is somebody.</summary>
    public static bool IsNobody(ParsedText parsed, (int First, int End) phrase)
    {
        if (!IsNone(parsed, phrase))
        {
            return false;
        }

        for (var token = phrase.First; token < phrase.End; token++)
        {
            if (Equals(parsed.Form(token), "nor"))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>"not only said" is said; a bare "hardly" leaves some of it.</summary>
    private bool IsNegation(int token) => CueTerms.Has(CueTerm.Negation, parsed.Form(token)) && !Equals(parsed.Form(token), "hardly")
        && !(token + 1 < parsed.Tokens.Length && Equals(parsed.Form(token + 1), "only", "just", "merely", "simply"));

    /// <summary>A word of the cue, or one that hangs on its verb; not one that belongs to another word of a longer cue ("could not resist pointing out").</summary>
    private bool Bears(int token, int bearer)
    {
        if (draft.ContentHolds(token) || (draft.Source is { } source && token >= source.First && token < source.End))
        {
            return false;
        }

        var head = parsed.Heads[token];
        return head == bearer || (head >= 0 && head == parsed.Heads[bearer] && Equals(parsed.Form(head), "able")) || (head >= 0 && parsed.Heads[head] == bearer && parsed.Relations[head] is Relation.Aux or Relation.AuxPass or Relation.Cop or Relation.Advmod)
            || (token >= draft.Cue.First && (bearer == draft.Anchor || parsed.Relations[bearer] != Relation.Xcomp));
    }

    private static bool Equals(ReadOnlySpan<char> form, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (form.Equals(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
