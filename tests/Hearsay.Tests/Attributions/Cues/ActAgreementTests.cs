using System.Text.Json;
using Hearsay.Attributions;
using Hearsay.Attributions.Cues;
using Hearsay.Mentions;
using Hearsay.Tests.Architecture;
using Hearsay.Tests.Grammar;
using Hearsay.Tests.Scoring;
using Hearsay.Text;

namespace Hearsay.Tests.Attributions.Cues;

/// <summary>How often the act is one of those that the annotators gave, on their own spans and with their own kind of source.</summary>
public sealed class ActAgreementTests(ITestOutputHelper output)
{
    [Fact]
    public void Acts_are_the_annotators_on_the_public_articles()
    {
        var (chains, articles) = (Path.Combine(Yardstick.Folder, "chains-dev.jsonl"), Path.Combine(Yardstick.Folder, "polnear-dev.jsonl"));
        Assert.SkipUnless(File.Exists(chains) && File.Exists(articles), $"{chains} is missing: set HEARSAY_DATA to the folder that holds it.");
        var texts = File.ReadLines(articles).Select(static line => JsonDocument.Parse(line).RootElement)
            .ToLookup(static article => article.GetProperty("id").GetString(), static article => article.GetProperty("text").GetString()!);

        AssertAgreement(File.ReadLines(chains), id => texts[id].First(), floor: 0.9);
    }

    [Fact]
    public void Acts_are_the_annotators_on_the_invented_reports() => AssertAgreement(
        File.ReadLines(SourceTree.PathOf("tests/Hearsay.Tests/Gold/own-dev.jsonl")), text: null, floor: 0.93);

    private void AssertAgreement(IEnumerable<string> lines, Func<string, string>? text, double floor)
    {
        var (right, all) = (0, 0);
        foreach (var line in lines)
        {
            using var row = JsonDocument.Parse(line);
            var article = row.RootElement;
            var words = text?.Invoke(article.GetProperty("id").GetString()!) ?? article.GetProperty("text").GetString()!;
            var parsed = GrammarModelFile.Parser.Parse(Tokenizer.Tokenize(words));
            foreach (var attribution in article.GetProperty("attributions").EnumerateArray())
            {
                List<(int First, int End)> Ranges(string role) => [.. attribution.GetProperty(role).EnumerateArray()
                    .Select(span => Drafts.Tokens(parsed, TextSpan.FromBounds(span[0].GetInt32(), span[1].GetInt32())))];
                if (attribution.GetProperty("agreed").GetString() != "both" || Ranges("cue") is not { Count: > 0 } cue)
                {
                    continue;
                }

                var draft = Drafts.Of(parsed, cue, Ranges("source"), Ranges("content"));
                var kind = Enum.TryParse<PartyKind>(attribution.GetProperty("kinds")[0].GetString(), ignoreCase: true, out var known) ? known : (PartyKind?)null;
                var act = ContractName.Of(CueActs.Of(parsed, draft, kind).Act);
                right += attribution.GetProperty("acts").EnumerateArray().Any(accepted => accepted.GetString() == act) ? 1 : 0;
                all++;
            }
        }

        output.WriteLine($"{right} of {all}");
        Assert.True(right >= floor * all, $"{right} of {all}");
    }
}
