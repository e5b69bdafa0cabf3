using BenchmarkDotNet.Attributes;
using Hearsay.Text;

namespace Hearsay.Bench;

/// <summary>Each stage by itself, on what the stage before it gives; one operation is all texts of the set.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private string[] _texts = [];

    /// <summary>"examples" everywhere; "articles", forty of PolNeAR's training articles, where HEARSAY_DATA is there.</summary>
    [ParamsSource(nameof(Sets))]
    public string Texts { get; set; } = "examples";

    public static IEnumerable<string> Sets => File.Exists(BenchTexts.PolNeAR) ? ["examples", "articles"] : ["examples"];

    [GlobalSetup]
    public void Prepare() => _texts = Texts == "examples" ? BenchTexts.Examples() : [.. BenchTexts.Load().Take(40)];

    [Benchmark]
    public int Tokenizing()
    {
        var tokens = 0;
        foreach (var text in _texts) { tokens += Tokenizer.Tokenize(text).Tokens.Length; }
        return tokens;
    }
}
