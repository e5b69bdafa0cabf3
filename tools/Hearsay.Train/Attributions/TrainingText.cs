using Hearsay.Attributions;
using Hearsay.Attributions.Roles;
using Hearsay.Grammar;

namespace Hearsay.Train.Attributions;

/// <summary>An annotated article, parsed, with the features that do not change while learning.</summary>
internal sealed class TrainingText
{
    public TrainingText(ParsedText parsed)
    {
        Parsed = parsed;
        Quotes = QuoteStates.Find(parsed.Tokenized);
        Tokens = new TokenFeatures(parsed, Quotes);
        SentenceOf = AttributionNetwork.SentenceNumbers(parsed);
        Pairs = new PairFeatures(parsed, Quotes, SentenceOf);
    }

    public ParsedText Parsed { get; }

    public QuoteStates Quotes { get; }

    public TokenFeatures Tokens { get; }

    public PairFeatures Pairs { get; }

    public int[] SentenceOf { get; }
}
