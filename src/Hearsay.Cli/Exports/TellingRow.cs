using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Claims;
using Hearsay.Cli.Claims;
using Hearsay.Cli.Formats;

namespace Hearsay.Cli.Exports;

/// <summary>One telling as the cells of a table. Several values of a cell are parted by "; ", in the same order in all cells of the row.</summary>
internal sealed class TellingRow(ClaimCells shared, Telling telling, ToldFacts facts)
{
    /// <summary>The columns in their order; docs/cli.md says what each holds.</summary>
    private static readonly ImmutableArray<(string Name, Func<TellingRow, string?> Cell)> Columns =
    [
        ("claim", row => row.Shared.Claim.Id.ToString()),
        ("claim_text", row => row.Shared.Claim.Words.ToString()),
        ("origins_min", row => row.Shared.Least),
        ("origins_max", row => row.Shared.Most),
        ("contradicted_by", row => row.Shared.ContradictedBy),
        ("denial_tellings", row => row.Shared.Denials),
        ("denial_words", row => row.Shared.DenialWords),
        ("not_so_in_own_voice", row => row.Shared.OwnNo),
        ("report", row => row.Told.Report.Id),
        ("outlet", row => row.Facts.Report.Outlet),
        ("url", row => row.Facts.Report.Url),
        ("published", row => TellingJson.Moment(row.Facts.Report.PublishedAt) ?? row.Facts.Report.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("statement", row => row.Told.Statement.ToString()),
        ("quote", row => row.Facts.Words),
        ("start", row => row.Told.Span.Start.ToString(CultureInfo.InvariantCulture)),
        ("end", row => row.Told.Span.End.ToString(CultureInfo.InvariantCulture)),
        ("holders", row => Names(row.Told.Holders)),
        ("through", row => Names(row.Told.Chain.Take(Math.Max(0, row.Told.HeldBy)).SelectMany(static voice => voice.Parties))),
        ("stance", row => ContractName.Of(row.Told.Stance)),
        ("alleged", row => Names(row.Told.Alleged)),
        ("polarity", row => ContractName.Of(row.Told.Polarity)),
        ("modality", row => ContractName.Of(row.Told.Modality)),
        ("type", row => row.Facts.Event.Type),
        ("mode", row => row.Facts.Event.Mode),
        ("actors", row => CsvCell.Joined(row.Facts.Actors)),
        ("recipients", row => CsvCell.Joined(row.Facts.Recipients)),
        ("places", row => CsvCell.Joined(row.Facts.Event.Places.Select(static place => place.Name))),
        ("place_words", row => CsvCell.Joined(row.Facts.Event.Places.Select(place => place.Span.In(row.Facts.Report.Text).ToString()))),
        ("countries", row => CsvCell.Joined(row.Facts.Event.Places.Select(static place => place.Country))),
        ("latitudes", row => CsvCell.Joined(row.Facts.Event.Places.Select(static place => place.Latitude?.ToString(CultureInfo.InvariantCulture)))),
        ("longitudes", row => CsvCell.Joined(row.Facts.Event.Places.Select(static place => place.Longitude?.ToString(CultureInfo.InvariantCulture)))),
        ("precisions", row => CsvCell.Joined(row.Facts.Event.Places.Select(static place => ContractName.Of(place.Precision)))),
        ("time", row => row.Facts.Event.Time is { } time ? time.Edtf ?? time.Duration ?? time.Recurrence : null),
        ("lows", row => CsvCell.Joined(row.Facts.Event.Quantities.Select(static figure => Number(figure.Hard.Low)))),
        ("highs", row => CsvCell.Joined(row.Facts.Event.Quantities.Select(static figure => Number(figure.Hard.High)))),
        ("units", row => CsvCell.Joined(row.Facts.Event.Quantities.Select(static figure => figure.Unit))),
        ("of", row => CsvCell.Joined(row.Facts.Event.Quantities.Select(static figure => figure.Of))),
        ("reused_from", row => row.Told.ReusedFrom),
        ("withdrawn", row => row.Told.IsWithdrawn || row.Shared.IsWithdrawn(row.Told) ? "true" : "false"),
        ("confidence", row => row.Told.Confidence.ToString(CultureInfo.InvariantCulture)),
        ("sha256", row => row.Facts.Report.Sha256),
        ("head", row => row.Shared.Head),
    ];

    public static string Header { get; } = string.Join(',', Columns.Select(static column => column.Name));

    private ClaimCells Shared { get; } = shared;

    private Telling Told { get; } = telling;

    private ToldFacts Facts { get; } = facts;

    public override string ToString() => string.Join(',', Columns.Select(column => CsvCell.Of(column.Cell(this))));

    private static string Names(IEnumerable<VoiceParty> parties) => CsvCell.Joined(parties.Select(static party => party.Name));

    private static string? Number(decimal? value) => value?.ToString("0.############", CultureInfo.InvariantCulture);
}
