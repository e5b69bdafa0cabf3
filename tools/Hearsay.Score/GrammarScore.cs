using System.Text.Json;
using Hearsay.Grammar;
using Hearsay.Text;
using Hearsay.Train;

namespace Hearsay.Score;

/// <summary>
/// Tags, trees, lemmas and features against the treebanks' development halves: on gold tokens, and on raw text as the
/// CoNLL 2018 scorer has it (words align where they cover the same characters). Punctuation and subtypes count.
/// </summary>
internal static class GrammarScore
{
    public static void Print(Parser parser, string data, TextWriter output)
    {
        var gum = Conllu.Read(Path.Combine(data, "grammar", "gum-dev.conllu")).ToList();
        var ewt = Conllu.Read(Path.Combine(data, "grammar", "ewt-dev.conllu")).ToList();
        var news = gum.Where(static sentence => sentence.Document.StartsWith("GUM_news_", StringComparison.Ordinal)).ToList();
        foreach (var (name, sentences) in new[] { ("GUM dev", gum), ("GUM dev, news", news), ("EWT dev", ewt) })
        {
            var texts = sentences.GroupBy(static sentence => sentence.Document, StringComparer.Ordinal).Select(TreebankText.Of).ToList();
            output.WriteLine($"{name}, gold tokens: {Gold(parser, texts)}");
            output.WriteLine($"{name}, raw text:    {Raw(parser, texts)}");
        }
    }

    /// <summary>Tokens to tags and trees on one thread, by its own processor time: the median of 15 passes after 5 that warm up.</summary>
    public static void PrintSpeed(Parser parser, string data, TextWriter output)
    {
        var texts = new List<TokenizedText>();
        foreach (var line in File.ReadLines(Path.Combine(data, "attribution", "polnear-dev.jsonl")))
        {
            using var article = JsonDocument.Parse(line);
            texts.Add(Tokenizer.Tokenize(article.RootElement.GetProperty("text").GetString() ?? ""));
        }

        var tokens = texts.Sum(static text => text.Tokens.Length);
        var times = new List<double>();
        for (var pass = 0; pass < 20; pass++)
        {
            var before = Environment.CpuUsage.TotalTime;
            foreach (var text in texts)
            {
                parser.Parse(text);
            }

            times.Add((Environment.CpuUsage.TotalTime - before).TotalSeconds);
        }

        times.RemoveRange(0, 5);
        times.Sort();
        output.WriteLine($"{tokens / times[times.Count / 2]:N0} tokens/s (best {tokens / times[0]:N0}) over {tokens:N0} tokens on one thread, by processor time");
    }

    public static GrammarShares Gold(Parser parser, IReadOnlyList<TreebankText> texts)
    {
        var shares = new GrammarShares();
        foreach (var text in texts)
        {
            var parsed = parser.Parse(text.Tokenized);
            for (var i = 0; i < text.Words.Length; i++)
            {
                shares.Gold++;
                shares.Found++;
                shares.Add(text.Words[i], parsed, i, text.Words[i].Head == parsed.Heads[i]);
            }
        }

        return shares;
    }

    public static GrammarShares Raw(Parser parser, IReadOnlyList<TreebankText> texts)
    {
        var shares = new GrammarShares();
        foreach (var text in texts)
        {
            var parsed = parser.Parse(Tokenizer.Tokenize(text.Tokenized.Text));
            var goldOf = new Dictionary<Token, int>();
            for (var i = 0; i < text.Words.Length; i++)
            {
                goldOf.TryAdd(text.Tokenized.Tokens[i], i);
            }

            shares.Gold += text.Words.Length;
            shares.Found += parsed.Tokens.Length;
            for (var i = 0; i < parsed.Tokens.Length; i++)
            {
                if (goldOf.TryGetValue(parsed.Tokens[i], out var gold))
                {
                    var (goldHead, head) = (text.Words[gold].Head, parsed.Heads[i]);
                    var isHead = goldHead < 0 || head < 0 ? goldHead == head : text.Tokenized.Tokens[goldHead] == parsed.Tokens[head];
                    shares.Add(text.Words[gold], parsed, i, isHead);
                }
            }
        }

        return shares;
    }
}
