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

        return -1;
    }
}
