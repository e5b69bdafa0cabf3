using System.Collections.Concurrent;
using Hearsay.Networks;
using Hearsay.Text;

namespace Hearsay.Grammar;

/// <summary>
/// Gives every token a part of speech, a head and a relation: a network of recurrent layers trained on treebanks. Safe to
/// use from many threads; the same text gives the same trees on all of them.
/// </summary>
public sealed class Parser
{
    /// <summary>About 11 MB of English prose, whose <see cref="ParsedText.States"/> take 1.6 GB.</summary>
    public const int MostTokens = 2_500_000;

    private readonly ParserNetwork _network;
    private readonly Lexicon _lexicon;
    private readonly ConcurrentBag<ParserSpace> _spaces = [];

    internal Parser(ParserWeights weights, Lexicon lexicon)
    {
        _network = new ParserNetwork(weights);
        _lexicon = lexicon;
    }

    /// <summary>Reads the model, models/grammar.bin.</summary>
    /// <exception cref="InvalidDataException">The stream holds something else.</exception>
    public static Parser Load(Stream stream)
    {
        var reader = new WeightReader(stream);
        var weights = ParserWeights.Read(reader);
        return new Parser(weights, Lexicon.Read(reader));
    }

    /// <exception cref="ReportTooLongException">There are more than <see cref="MostTokens"/>.</exception>
    public ParsedText Parse(TokenizedText tokenized)
    {
        ArgumentNullException.ThrowIfNull(tokenized);
        var count = tokenized.Tokens.Length;
        if (count > MostTokens)
        {
            throw new ReportTooLongException(count);
        }

        var width = _network.Shape.Width;
        var parsed = new ParsedText(
            tokenized, new WordClass[count], new PennTag[count], new int[count], new Relation[count], _lexicon,
            GC.AllocateUninitializedArray<float>(checked(count * width)));
        if (!_spaces.TryTake(out var space))
        {
            space = _network.Space();
        }

        var sentences = tokenized.Sentences;
        for (var next = 0; next < sentences.Length;)
        {
            next = Gather(sentences, next, space);
            _network.Parse(parsed, space);
        }

        JoinPieces(parsed);
        Hush(parsed);
        TrueNouns(parsed);
        TornTitles.Join(parsed);
        BorrowedSubjects.Return(parsed);
        _spaces.Add(space);
        return parsed;
    }

    /// <summary>Takes sentences until there are enough or the space is full; one that is longer than the space is cut and joined afterwards.</summary>
    private static int Gather(Sentence[] sentences, int next, ParserSpace space)
    {
        space.Clear(sentences[next].First + space.Begun);
        while (next < sentences.Length && space.Count < ParserSpace.Enough)
        {
            var sentence = sentences[next];
            var first = sentence.First + space.Begun;
            if (sentence.End - first > ParserSpace.Tokens - space.Count)
            {
                if (space.Count > 0)
                {
                    return next;
                }

                space.Add(ParserSpace.Tokens);
                space.Begun += ParserSpace.Tokens;
                return next;
            }

            space.Add(sentence.End - first);
            space.Begun = 0;
            next++;
        }

        return next;
    }

    /// <summary>The roots of later pieces of a cut sentence hang on the first one's.</summary>
    private static void JoinPieces(ParsedText parsed)
    {
        foreach (var sentence in parsed.Sentences)
        {
            var root = -1;
            for (var token = sentence.First; token < sentence.End && sentence.Count > ParserSpace.Tokens; token++)
            {
                if (parsed.Heads[token] >= 0)
                {
                    continue;
                }

                if (root < 0)
                {
                    root = token;
                }
                else
                {
                    (parsed.Heads[token], parsed.Relations[token]) = (root, Relation.Parataxis);
                }
            }
        }
    }

    /// <summary>"*Reports* that it fell are false": at the head of a sentence the class is guessed for a verb where tag and place are a noun's.</summary>
    private static void TrueNouns(ParsedText parsed)
    {
        for (var token = 0; token < parsed.Tokens.Length; token++)
        {
            if (parsed.Classes[token] == WordClass.Verb && parsed.Tags[token] is PennTag.Nn or PennTag.Nns && parsed.Relations[token] is Relation.Nsubj or Relation.NsubjPass or Relation.Obj)
            {
                parsed.Classes[token] = WordClass.Noun;
            }
            else if (parsed.Classes[token] == WordClass.Verb && parsed.Tags[token] is PennTag.Nns && parsed.Relations[token] is Relation.Ccomp && token > 0 && parsed.Tags[token - 1] is PennTag.Vbg
                && parsed.Heads[token] >= 0 && parsed.Heads[token - 1] != token)
            {
                // "rejecting *claims* that": the object of the word before it.
                (parsed.Classes[token], parsed.Heads[token], parsed.Relations[token]) = (WordClass.Noun, token - 1, Relation.Obj);
            }
        }
    }

    /// <summary>What stands beside the prose says and does nothing: "Reporting by Jane Roe" keeps its names, and loses its verbs and nouns.</summary>
    private static void Hush(ParsedText parsed)
    {
        foreach (var (first, end) in parsed.Tokenized.Asides)
        {
            for (var token = first; token < end; token++)
            {
                if (parsed.Classes[token] is WordClass.Verb or WordClass.Aux or WordClass.Noun or WordClass.Pron)
                {
                    (parsed.Classes[token], parsed.Tags[token]) = (WordClass.X, PennTag.Fw);
                }
            }
        }
    }
}
