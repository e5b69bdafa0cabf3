using Hearsay.Grammar;

namespace Hearsay.Mentions.Phrases;

/// <summary>"the officer who said": the noun that a relative pronoun stands for.</summary>
internal static class RelativeClause
{
    /// <summary>A relative pronoun lies no deeper in its clause than this.</summary>
    private const int Deepest = 6;

    /// <summary>The token of the noun, or -1 where the pronoun opens no relative clause.</summary>
    public static int Noun(ParsedText text, int pronoun)
    {
        var token = pronoun;
        for (var depth = 0; depth < Deepest && token >= 0; depth++)
        {
            if (text.Relations[token] == Relation.AclRelcl)
            {
                return text.Heads[token] is var noun && noun >= 0 && noun != pronoun ? noun : -1;
            }

            token = text.Heads[token];
        }

        return text.Form(pronoun) is "who" or "which" or "whom" ? Before(text, pronoun) : -1;
    }

    /// <summary>Where the tree shows no relative clause: the noun or name that ends just before, comma or not.</summary>
    private static int Before(ParsedText text, int pronoun)
    {
        var token = pronoun - 1;
        token -= token > 0 && text.Tags[token] == PennTag.Comma ? 1 : 0;
        for (var steps = 0; steps < Deepest && token >= 0 && text.Relations[token] is Relation.Flat or Relation.Fixed; steps++)
        {
            token = text.Heads[token];
        }

        return token >= 0 && text.Classes[token] is WordClass.Noun or WordClass.Propn ? token : -1;
    }
}
