using Hearsay.Grammar;
using Hearsay.Text;

namespace Hearsay.Train;

/// <summary>Sentences of running text with the trees that a teacher gives them.</summary>
internal static class GrammarSilver
{
    private const int Shortest = 4;
    private const int Longest = 70;

    public static List<GrammarSentence> Read(string data, Parser teacher, GrammarForms forms)
    {
        var sentences = new List<GrammarSentence>();
        foreach (var text in GrammarTexts.Read(data))
        {
            var parsed = teacher.Parse(Tokenizer.Tokenize(text));
            foreach (var sentence in parsed.Sentences)
            {
                if (sentence.Count is >= Shortest and <= Longest)
                {
                    sentences.Add(Of(parsed, sentence, forms));
                }
            }
        }

        return sentences;
    }

    private static GrammarSentence Of(ParsedText parsed, Sentence sentence, GrammarForms forms)
    {
        var (first, count) = (sentence.First, sentence.Count);
        var labelled = new GrammarSentence(new int[count], new byte[count], new byte[count], new short[count], new byte[count]);
        for (var i = 0; i < count; i++)
        {
            var token = first + i;
            labelled.Forms[i] = forms.Number(parsed.Form(token).ToString());
            labelled.Classes[i] = (byte)parsed.Classes[token];
            labelled.Tags[i] = (byte)parsed.Tags[token];
            labelled.Heads[i] = (short)(parsed.Heads[token] < 0 ? -1 : parsed.Heads[token] - first);
            labelled.Relations[i] = (byte)parsed.Relations[token];
        }

        return labelled;
    }
}
