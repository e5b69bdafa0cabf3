using Hearsay.Claims;
using Hearsay.Scoring.Cases.Truths;

namespace Hearsay.Scoring.Cases;

/// <summary>What became of one telling of the truth.</summary>
internal sealed record TellingScore
{
    public required TrueTelling Truth { get; init; }

    /// <summary>Of the statement's tellings the one that comes nearest; null where no statement tells it.</summary>
    public FoundTelling? Found { get; init; }

    /// <summary>It stands in the claim that has most tellings of the true one.</summary>
    public bool IsInBest { get; init; }

    public bool HasRightStance { get; init; }

    public bool HasRightHolders { get; init; }

    public static TellingScore Of(TrueTelling truth, FoundClaims found, PartyWords parties) => found.Of(truth)
        .Select(one => new TellingScore
        {
            Truth = truth,
            Found = one,
            HasRightStance = one.Telling.Stance == truth.Stance,
            HasRightHolders = AreHolders(truth, one.Telling, found.TextOf(truth.Report), parties),
        })
        .OrderByDescending(static one => (one.HasRightHolders ? 2 : 0) + (one.HasRightStance ? 1 : 0))
        .FirstOrDefault() ?? new TellingScore { Truth = truth };

    /// <summary>The same number, and each can be paired with one of the truth.</summary>
    private static bool AreHolders(TrueTelling truth, Telling found, string text, PartyWords parties) => truth.Holders.Length == found.Holders.Length
        && !Pairing.Most(truth.Holders.Length, found.Holders.Length, (one, other) => parties.Means(truth.Holders[one].Party, WordsOf(found.Holders[other], text), truth.Holders[one].Words)).Contains(-1);

    private static IEnumerable<string> WordsOf(VoiceParty party, string text)
    {
        yield return party.Name;
        if (party.Institution is { } institution) { yield return institution; }
        if (party.Span is { } span && span.End <= text.Length) { yield return span.In(text).ToString(); }
    }
}
