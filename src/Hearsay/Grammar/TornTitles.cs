using Hearsay.Text;

namespace Hearsay.Grammar;

/// <summary>
/// "The *Morning Echo* reported": a capitalised common noun right before a name is part of it, though the tree takes it for a noun of its own beside it, which
/// leaves the verb with two subjects.
/// </summary>
internal static class TornTitles
{
    public static void Join(ParsedText parsed)
    {
        foreach (var sentence in parsed.Sentences)
        {
            for (var token = sentence.First + 1; token + 1 < sentence.End; token++)
            {
                if (IsTitle(parsed, token) && IsTorn(parsed, token))
                {
                    Join(parsed, token, sentence);
                }
            }
        }
    }

    /// <summary>An article before it and a name behind it.</summary>
    private static bool IsTitle(ParsedText parsed, int token) =>
        parsed.Tags[token] == PennTag.Nn && char.IsUpper(parsed.Form(token)[0]) && parsed.Classes[token + 1] == WordClass.Propn && char.IsUpper(parsed.Form(token + 1)[0])
        && parsed.Form(token - 1) is "The" or "the" && parsed.Heads[token - 1] == token;

    private static bool IsTorn(ParsedText parsed, int token) =>
        (parsed.Heads[token + 1] == parsed.Heads[token] && parsed.Relations[token + 1] == parsed.Relations[token] && parsed.Relations[token] is Relation.Nsubj or Relation.NsubjPass or Relation.Obj or Relation.Obl)
        || (parsed.Heads[token + 1] == token && parsed.Relations[token + 1] is Relation.Nmod or Relation.NmodUnmarked or Relation.Appos);

    private static void Join(ParsedText parsed, int token, Sentence sentence)
    {
        var name = token + 1;
        (parsed.Heads[name], parsed.Relations[name]) = (parsed.Heads[token], parsed.Relations[token]);
        for (var other = sentence.First; other < sentence.End; other++)
        {
            parsed.Heads[other] = parsed.Heads[other] == token && other != name ? name : parsed.Heads[other];
        }

        (parsed.Heads[token], parsed.Relations[token], parsed.Classes[token], parsed.Tags[token]) = (name, Relation.Compound, WordClass.Propn, PennTag.Nnp);
    }
}
