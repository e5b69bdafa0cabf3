using System.Runtime.InteropServices;
using Hearsay.Claims.Matching;
using Hearsay.Claims.Matching.Terms;
using Hearsay.Text;

namespace Hearsay.Claims.Stories;

/// <summary>What of a report tells which story it is: its words by stem, the names and numbers among them, and what its first sentences say.</summary>
internal sealed class ReportTerms
{
    private const int LeadSentences = 3;

    public Dictionary<string, int> Words { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, int> Names { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, int> Numbers { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, int> Lead { get; } = new(StringComparer.Ordinal);

    public static ReportTerms Of(string text)
    {
        var terms = new ReportTerms();
        var tokenized = Tokenizer.Tokenize(text);
        for (var sentence = 0; sentence < tokenized.Sentences.Length; sentence++)
        {
            var (first, end) = (tokenized.Sentences[sentence].First, tokenized.Sentences[sentence].End);
            for (var token = first; token < end; token++) { terms.Add(tokenized.Form(token), token == first, sentence < LeadSentences); }
        }

        return terms;
    }

    private void Add(ReadOnlySpan<char> form, bool isFirst, bool isLead)
    {
        if (char.IsAsciiDigit(form[0]))
        {
            var number = form.ToString();
            Count(Numbers, number);
            Count(Words, number);
            return;
        }

        var stem = form.Length < 2 || !char.IsLetter(form[0]) ? "" : WordStem.Of(form);
        if (stem.Length == 0 || MatchingWords.IsIdle(stem)) { return; }
        Count(Words, stem);
        if (char.IsUpper(form[0]) && !isFirst) { Count(Names, stem); }
        if (isLead) { Count(Lead, stem); }
    }

    private static void Count(Dictionary<string, int> counts, string term) => CollectionsMarshal.GetValueRefOrAddDefault(counts, term, out _)++;
}
