using System.Collections.Immutable;

namespace Hearsay.Scoring;

/// <summary>One article and the attributions in it; spans are UTF-16 code units into <see cref="Text"/>.</summary>
internal sealed record ScoredDocument
{
    public required string Id { get; init; }

    public required string Text { get; init; }

    /// <summary>Who holds an office, and which day "Tuesday" is, depends on it; null where the row does not say.</summary>
    public DateOnly? Published { get; init; }

    public ImmutableArray<ScoredAttribution> Attributions { get; init; } = [];

    public static ScoredDocument Of(Reading reading)
    {
        var parties = reading.Parties.ToDictionary(
            party => party.Id,
            party => new ScoredParty(party.Name, ContractName.Of(party.Kind), party.Named));
        return new ScoredDocument
        {
            Id = reading.Report.Id,
            Text = reading.Report.Text,
            Attributions =
            [
                .. reading.Attributions.Select(attribution => new ScoredAttribution
                {
                    Source = attribution.Source.Spans,
                    Cue = attribution.Cue.Spans,
                    Content = attribution.Content,
                    Nested = attribution.Within is not null,
                    Act = ContractName.Of(attribution.Cue.Act),
                    Parties = [.. attribution.Source.Parties.Where(parties.ContainsKey).Select(id => parties[id])],
                }),
            ],
        };
    }
}
