namespace Hearsay.Grammar;

/// <summary>
/// Subjects that the list before them took in: "shells fell on Velmar, *Norvian and Tessalian officials* said" does not say that shells fell on
/// officials. A finite verb that is joined without an "and" has a subject of its own, and where it has none, that is the noun right before it.
/// </summary>
internal static class BorrowedSubjects
{
    /// <summary>Longer subjects than this hold more than names, adjectives and nouns.</summary>
    private const int Longest = 10;

    public static void Return(ParsedText parsed)
    {
        foreach (var sentence in parsed.Sentences)
        {
            for (var verb = sentence.First + 4; verb < sentence.End; verb++)
            {
                if (parsed.Classes[verb] == WordClass.Verb && parsed.Relations[verb] is Relation.Conj or Relation.Parataxis && parsed.Heads[verb] < verb)
                {
                    Return(parsed, sentence.First, verb);
                }
            }
        }
    }

    private static void Return(ParsedText parsed, int first, int verb)
    {
        var noun = NounBefore(parsed, verb);
        if (noun < first || !IsFinite(parsed, verb, noun) || HasOtherSubjectOrCoordinator(parsed, verb, noun))
        {
            return;
        }

        var clause = Math.Max(first, parsed.Heads[verb]);
        var comma = CommaBefore(parsed, clause, noun);
        if (comma >= 0 && IsOutside(parsed, comma + 1, comma, verb) && !EndsList(parsed, clause, comma, noun))
        {
            Take(parsed, comma, noun, verb);
        }
    }

    /// <summary>The noun right before a verb and its auxiliaries, -1 where another word stands there.</summary>
    private static int NounBefore(ParsedText parsed, int verb)
    {
        var token = verb - 1;
        while (token >= 0 && parsed.Heads[token] == verb && parsed.Relations[token] is Relation.Aux or Relation.Advmod)
        {
            token--;
        }

        // "the foreign minister, *Tove Halling,* told": a name between commas goes with the noun before it.
        if (token > 1 && parsed.Tags[token] == PennTag.Comma && parsed.Classes[token - 1] == WordClass.Propn)
        {
            var name = token - 1;
            while (name > 0 && parsed.Classes[name] == WordClass.Propn)
            {
                name--;
            }

            token = parsed.Tags[name] == PennTag.Comma && parsed.Classes[name - 1] == WordClass.Noun ? name - 1 : token;
        }

        return token >= 0 && parsed.Classes[token] is WordClass.Noun or WordClass.Propn && !IsBelow(parsed, parsed.Heads[token], verb, token) ? token : -1;
    }

    /// <summary>"officials *said*", "officials *have* confirmed"; in "guards trained abroad" nothing is finite.</summary>
    private static bool IsFinite(ParsedText parsed, int verb, int noun)
    {
        var isFinite = parsed.Tags[verb] is PennTag.Vbd or PennTag.Vbz or PennTag.Vbp;
        for (var token = noun + 1; token < verb; token++)
        {
            isFinite |= parsed.Tags[token] is PennTag.Vbd or PennTag.Vbz or PennTag.Vbp or PennTag.Md;
        }

        return isFinite;
    }

    private static bool HasOtherSubjectOrCoordinator(ParsedText parsed, int verb, int noun)
    {
        for (var token = Math.Max(0, noun - Longest); token < verb; token++)
        {
            if (token != noun && parsed.Heads[token] == verb && parsed.Relations[token] is Relation.Cc or Relation.Nsubj or Relation.NsubjPass or Relation.Csubj or Relation.Expl or Relation.Mark)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The comma before a run of nouns and of what stands before nouns, -1 where something else comes first.</summary>
    private static int CommaBefore(ParsedText parsed, int first, int noun)
    {
        for (var token = noun - 1; token > first && noun - token < Longest; token--)
        {
            if (parsed.Tags[token] == PennTag.Comma)
            {
                return token;
            }

            if (parsed.Classes[token] is not (WordClass.Noun or WordClass.Propn or WordClass.Adj or WordClass.Num or WordClass.Det) && parsed.Tags[token] is not (PennTag.Cc or PennTag.Pos))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>Whether a word, or the words that it hangs on, hang on what stands before the comma.</summary>
    private static bool IsOutside(ParsedText parsed, int token, int comma, int verb)
    {
        for (var step = 0; step < Longest && token > comma && token < verb; step++)
        {
            token = parsed.Heads[token];
        }

        return token >= 0 && token <= comma;
    }

    /// <summary>The items of a list end so, too: "Norvia, *Velmar and Tessaly* agreed", "on women, *and guards* left".</summary>
    private static bool EndsList(ParsedText parsed, int first, int comma, int noun)
    {
        if (parsed.Tags[comma + 1] == PennTag.Cc || CommaBefore(parsed, first, comma) >= 0)
        {
            return true;
        }

        for (var token = comma + 2; token < noun; token++)
        {
            if (parsed.Tags[token] == PennTag.Cc && parsed.Classes[token - 1] is WordClass.Noun or WordClass.Propn)
            {
                return true;
            }
        }

        return false;
    }

    private static void Take(ParsedText parsed, int comma, int noun, int verb)
    {
        for (var token = comma + 1; token < noun; token++)
        {
            if (parsed.Heads[token] <= comma || parsed.Heads[token] >= verb)
            {
                (parsed.Heads[token], parsed.Relations[token]) = (noun, parsed.Classes[token] is WordClass.Noun or WordClass.Propn ? Relation.Compound : Relation.Amod);
            }
        }

        (parsed.Heads[noun], parsed.Relations[noun]) = (verb, Relation.Nsubj);
        (parsed.Heads[comma], parsed.Relations[comma]) = (verb, Relation.Punct);
        parsed.Relations[verb] = Relation.Parataxis;
    }

    private static bool IsBelow(ParsedText parsed, int token, int above, int from)
    {
        for (var step = 0; step < Longest && token >= 0; step++)
        {
            if (token == above)
            {
                return parsed.Relations[from] != Relation.Nsubj;
            }

            (from, token) = (token, parsed.Heads[token]);
        }

        return false;
    }
}
