using System.Collections.Immutable;
using System.Text;
using Hearsay.Text;
using Hearsay.Train;

namespace Hearsay.Score;

/// <summary>Documents of a treebank put together as running text, with the treebank's own tokens in it.</summary>
internal sealed record TreebankText(TokenizedText Tokenized, ImmutableArray<ConlluWord> Words)
{
    public static TreebankText Of(IEnumerable<ConlluSentence> document)
    {
        var text = new StringBuilder();
        var tokens = new List<Token>();
        var sentences = new List<Sentence>();
        var words = ImmutableArray.CreateBuilder<ConlluWord>();
        var paragraph = -1;
        foreach (var sentence in document)
        {
            if (text.Length > 0 && paragraph != sentence.Paragraph)
            {
                text.Append("\n\n");
            }
            else if (text.Length > 0 && !char.IsWhiteSpace(text[^1]))
            {
                text.Append(' ');
            }

            paragraph = sentence.Paragraph;
            var first = tokens.Count;
            foreach (var word in sentence.Words)
            {
                tokens.Add(new Token(text.Length, word.Form.Length));
                text.Append(word.Form).Append(word.SpaceAfter ? " " : "");

                // Heads are counted in the sentence; here they are counted in the document.
                words.Add(word with { Head = word.Head < 0 ? -1 : first + word.Head });
            }

            sentences.Add(new Sentence(first, tokens.Count, paragraph));
        }

        return new TreebankText(new TokenizedText(text.ToString(), [.. tokens], [.. sentences]), words.ToImmutable());
    }
}
