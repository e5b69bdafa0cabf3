using System.Collections.Frozen;
using Hearsay.Grammar;
using Hearsay.Mentions.Times.Words;
using Hearsay.Text;

namespace Hearsay.Mentions.Times.Rules;

/// <summary>The tense of the verb that governs a time: it decides whether "on Monday" was or will be.</summary>
internal static class Tense
{
    /// <summary>How far up the tree, and how far left for an auxiliary: bounds that keep the pass linear on any text.</summary>
    private const int MostSteps = 8;
    private const int MostBefore = 10;

    /// <summary>"scheduled for Monday", "due Friday": participles and adjectives that look ahead whatever their tense.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Ahead =
        WordTable.Words("Mentions.Times.Words.ahead").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What opens a clause about something that has not come yet, though its verb is present: "unless it is released by Friday".</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Open =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "if", "unless", "until", "once").GetAlternateLookup<ReadOnlySpan<char>>();

    public static Lean Of(TimeText text, int token)
    {
        var parsed = text.Parsed;
        if (text.Is(token - 1, TimeWord.Since))
        {
            return Lean.Past;
        }

        for (var step = 0; step < MostSteps && token >= text.First && token < text.End; step++)
        {
            if (Ahead.Contains(parsed.Form(token)))
            {
                return Lean.Future;
            }

            if (Governs(parsed, token) && OfVerb(text, token, isNear: step <= 1) is not Lean.None and var lean)
            {
                return lean;
            }

            token = parsed.Heads[token];
        }

        return Lean.None;
    }

    private static bool Governs(ParsedText parsed, int token) =>
        parsed.Classes[token] is WordClass.Verb or WordClass.Aux || parsed.Relations[token] is Relation.Root or Relation.Ccomp or Relation.Advcl;

    /// <summary>A present tense looks ahead only for a time of its own: "the talks open Monday", not "the move follows Monday's vote".</summary>
    private static Lean OfVerb(TimeText text, int verb, bool isNear)
    {
        var parsed = text.Parsed;
        var (isOpen, isPresent) = (false, parsed.Tags[verb] is PennTag.Vbz or PennTag.Vbp);
        for (var token = verb - 1; token >= Math.Max(text.First, verb - MostBefore); token--)
        {
            if (parsed.Heads[token] != verb || parsed.Relations[token] is not (Relation.Aux or Relation.AuxPass or Relation.Cop or Relation.Mark))
            {
                continue;
            }

            if (OfAuxiliary(text, token, verb) is not Lean.None and var lean)
            {
                return lean;
            }

            isOpen |= parsed.Relations[token] == Relation.Mark && Open.Contains(parsed.Form(token));
            isPresent |= parsed.Tags[token] is PennTag.Vbz or PennTag.Vbp;
        }

        return isOpen && isPresent ? Lean.Future : parsed.Tags[verb] switch
        {
            PennTag.Vbd or PennTag.Vbn => Lean.Past,
            PennTag.Vbz or PennTag.Vbp when isNear => Lean.Future,
            _ => Lean.None,
        };
    }

    private static Lean OfAuxiliary(TimeText text, int token, int verb)
    {
        var parsed = text.Parsed;
        return parsed.Tags[token] switch
        {
            PennTag.Md => text.Is(token + 1, "have") || text.Is(token + 2, "have") ? Lean.Past : Lean.Future,
            PennTag.To => text.Is(token + 1, "have") ? Lean.Past : Lean.Future,
            PennTag.Vbd => Lean.Past,
            PennTag.Vbz or PennTag.Vbp when text.Is(token, "has") || text.Is(token, "have") || text.Is(token, "'ve") => Lean.Past,
            PennTag.Vbz or PennTag.Vbp when parsed.Tags[verb] is PennTag.Vbg => Lean.Future,
            _ => Lean.None,
        };
    }
}
