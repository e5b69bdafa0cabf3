using System.Collections.Immutable;
using Hearsay.Statements;
using Hearsay.Text;

namespace Hearsay.Scoring.Cases.Truths;

/// <summary>That a report tells a claim, in these words, from these holders.</summary>
internal sealed record TrueTelling
{
    public required string Report { get; init; }

    /// <summary>Counted from 1; null where the report has but one.</summary>
    public int? Revision { get; init; }

    /// <summary>The words of the proposition as they stand in the text.</summary>
    public required string Quote { get; init; }

    /// <summary>Which of the places where these words stand, counted from 1.</summary>
    public int Occurrence { get; init; } = 1;

    /// <summary>Empty in the report's own voice.</summary>
    public ImmutableArray<TrueHolder> Holders { get; init; } = [];

    public required Stance Stance { get; init; }

    /// <summary>The way to its source leads through a telling that was taken back.</summary>
    public bool Withdrawn { get; init; }

    /// <summary>Whether it adds to the origins: who only denies or doubts discloses nobody who affirms.</summary>
    public bool IsCounted => Stance is Stance.Affirms or Stance.Presupposes;

    /// <summary>Where the quote stands; null where it does not.</summary>
    public TextSpan? In(string text)
    {
        var at = -1;
        for (var occurrence = 0; occurrence < Occurrence; occurrence++)
        {
            at = text.IndexOf(Quote, at + 1, StringComparison.Ordinal);
            if (at < 0) { return null; }
        }

        return new TextSpan(at, Quote.Length);
    }
}
