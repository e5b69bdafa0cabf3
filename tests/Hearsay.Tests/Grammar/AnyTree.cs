using CsCheck;
using Hearsay.Grammar;
using Hearsay.Text;

namespace Hearsay.Tests.Grammar;

/// <summary>Up to thirty of the given words in one sentence, with any classes, tags and heads, senseless ones among them.</summary>
internal static class AnyTree
{
    public static Gen<ParsedText> Of(string[] forms) => Gen.Select(
        Gen.Int[0, forms.Length - 1], Gen.Int[0, 16], Gen.Int[0, 47], Gen.Int[-1, 30], Gen.Int[0, 48])
        .Array[0, 30]
        .Select(words => Parsed(forms, words));

    private static ParsedText Parsed(string[] forms, (int Form, int Class, int Tag, int Head, int Relation)[] words)
    {
        var text = string.Join(' ', words.Select(word => forms[word.Form]));
        var (tokens, start) = (new Token[words.Length], 0);
        for (var token = 0; token < words.Length; token++)
        {
            tokens[token] = new Token(start, forms[words[token].Form].Length);
            start = tokens[token].End + 1;
        }

        return new ParsedText(
            new TokenizedText(text, tokens, words.Length == 0 ? [] : [new Sentence(0, words.Length, 0)]),
            [.. words.Select(static word => (WordClass)word.Class)],
            [.. words.Select(static word => (PennTag)word.Tag)],
            [.. words.Select((word, token) => word.Head < words.Length && word.Head != token ? word.Head : -1)],
            [.. words.Select(static word => (Relation)word.Relation)],
            Lexicon.Empty,
            []);
    }
}
