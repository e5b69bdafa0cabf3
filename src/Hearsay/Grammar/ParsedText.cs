using Hearsay.Text;

namespace Hearsay.Grammar;

/// <summary>
/// A tokenized text with a part of speech, a head and a relation for every token: flat arrays, indexed by token over the
/// whole report. A sentence's root has the head -1.
/// </summary>
public sealed class ParsedText(
    TokenizedText tokenized, WordClass[] classes, PennTag[] tags, int[] heads, Relation[] relations, Lexicon lexicon, float[] states)
{
    public TokenizedText Tokenized { get; } = tokenized;

    public string Text => Tokenized.Text;

    public Token[] Tokens => Tokenized.Tokens;

    public Sentence[] Sentences => Tokenized.Sentences;

    public WordClass[] Classes { get; } = classes;

    public PennTag[] Tags { get; } = tags;

    public int[] Heads { get; } = heads;

    public Relation[] Relations { get; } = relations;

    /// <summary>The network's last layer, one row a token: what later stages learn from.</summary>
    public float[] States { get; } = states;

    /// <summary>The same text under another analysis.</summary>
    internal ParsedText With(WordClass[] otherClasses, PennTag[] otherTags, int[] otherHeads, Relation[] otherRelations) =>
        new(Tokenized, otherClasses, otherTags, otherHeads, otherRelations, lexicon, States);

    /// <summary>How many numbers a token has in <see cref="States"/>.</summary>
    public int StateWidth => Tokens.Length == 0 ? 0 : States.Length / Tokens.Length;

    public ReadOnlySpan<char> Form(int token) => Tokenized.Form(token);

    /// <summary>The dictionary form, lower-case but for names: "said" gives "say", "Kurds" gives "Kurd".</summary>
    public string Lemma(int token) => lexicon.Lemma(Form(token), Classes[token], Tags[token]);

    /// <summary>The features in CoNLL-U notation, "Number=Sing|Person=3", or "_".</summary>
    public string Morphology(int token) => lexicon.Morphology(Form(token), Classes[token], Tags[token]);

    /// <summary>Whether a token is another, or hangs below it by at most so many heads less one: a bound keeps long chains cheap.</summary>
    internal bool IsBelow(int token, int head, int most)
    {
        for (var step = 0; step < most && token >= 0; step++)
        {
            if (token == head)
            {
                return true;
            }

            token = Heads[token];
        }

        return false;
    }
}
