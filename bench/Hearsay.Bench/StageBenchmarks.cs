using BenchmarkDotNet.Attributes;
using Hearsay.Grammar;
using Hearsay.Mentions;
using Hearsay.Text;

namespace Hearsay.Bench;

/// <summary>Each stage by itself, on what the stage before it gives; one operation is all texts of the set.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private readonly Stages _stages = Stages.Load();
    private string[] _texts = [];
    private TokenizedText[] _tokenized = [];
    private ParsedText[] _parsed = [];
    private MentionedParties[] _mentioned = [];

    /// <summary>"examples" everywhere; "articles", forty of PolNeAR's training articles, where HEARSAY_DATA is there.</summary>
    [ParamsSource(nameof(Sets))]
    public string Texts { get; set; } = "examples";

    public static IEnumerable<string> Sets => File.Exists(BenchTexts.PolNeAR) ? ["examples", "articles"] : ["examples"];

    [GlobalSetup]
    public void Prepare()
    {
        _texts = Texts == "examples" ? BenchTexts.Examples() : [.. BenchTexts.Load().Take(40)];
        _tokenized = [.. _texts.Select(Tokenizer.Tokenize)];
        _parsed = [.. _tokenized.Select(_stages.Parser.Parse)];
        _mentioned = [.. _parsed.Select(parsed => _stages.Mentions.Find(parsed, null))];
        Console.WriteLine($"// {Texts}: {_texts.Length} texts, {_tokenized.Sum(text => text.Tokens.Length)} tokens");
    }

    [Benchmark]
    public int Tokenizing()
    {
        var tokens = 0;
        foreach (var text in _texts) { tokens += Tokenizer.Tokenize(text).Tokens.Length; }
        return tokens;
    }

    [Benchmark]
    public int TaggingAndParsing()
    {
        var roots = 0;
        foreach (var text in _tokenized) { roots += _stages.Parser.Parse(text).Heads.Length; }
        return roots;
    }

    [Benchmark]
    public int FindingMentions()
    {
        var mentions = 0;
        foreach (var text in _parsed) { mentions += _stages.Mentions.Find(text, null).Mentions.Length; }
        return mentions;
    }

    [Benchmark]
    public int FindingAttributions()
    {
        var attributions = 0;
        for (var text = 0; text < _parsed.Length; text++)
        {
            attributions += _stages.Attributor.Attribute(_parsed[text], _mentioned[text], null).Attributions.Length;
        }

        return attributions;
    }

    [Benchmark]
    public int WholeReading()
    {
        var attributions = 0;
        foreach (var text in _texts) { attributions += _stages.Read(text).Attributions.Length; }
        return attributions;
    }
}
