using System.Collections.Immutable;
using System.Globalization;
using Hearsay.Mentions;
using Hearsay.Statements;

namespace Hearsay.Cli.Formats;

/// <summary>A statement as the cells of a table. Several values in a cell are parted by "; ", in the same order in all cells of the row.</summary>
internal sealed class StatementRow(Reading reading, Statement statement, Wording wording, StatementWording words)
{
    /// <summary>The columns in their order; docs/cli.md says what each holds.</summary>
    private static readonly ImmutableArray<(string Name, Func<StatementRow, string?> Cell)> Columns =
    [
        ("report", row => row.Report.Id),
        ("outlet", row => row.Report.Outlet),
        ("title", row => row.Report.Title),
        ("url", row => row.Report.Url),
        ("published", row => row.Report.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("statement", row => row.Told.Id.ToString()),
        ("text", row => row.Told.Span.In(row.Report.Text).ToString()),
        ("start", row => Number(row.Told.Span.Start)),
        ("end", row => Number(row.Told.Span.End)),
        ("voice", row => ContractName.Of(row.Told.Voice)),
        ("holders", row => row.Names(row.Told.Holders)),
        ("chain", row => row.Words.Chain(row.Told)),
        ("polarity", row => ContractName.Of(row.Told.Polarity)),
        ("modality", row => ContractName.Of(row.Told.Modality)),
        ("type", row => row.Facts.Type),
        ("mode", row => row.Facts.Mode),
        ("actors", row => row.Names(row.Told.Event.Actors)),
        ("recipients", row => row.Names(row.Told.Event.Recipients)),
        ("places", row => CsvCell.Joined(row.Facts.Places.Select(place => place.Name))),
        ("countries", row => CsvCell.Joined(row.Facts.Places.Select(place => place.Country))),
        ("latitudes", row => CsvCell.Joined(row.Facts.Places.Select(place => Number(place.Latitude)))),
        ("longitudes", row => CsvCell.Joined(row.Facts.Places.Select(place => Number(place.Longitude)))),
        ("precisions", row => CsvCell.Joined(row.Facts.Places.Select(place => ContractName.Of(place.Precision)))),
        ("time", row => row.Facts.Time is { } time ? time.Edtf ?? time.Duration ?? time.Recurrence : null),
        ("time_text", row => row.Facts.Time?.Span.In(row.Report.Text).ToString()),
        ("quantities", row => CsvCell.Joined(row.Facts.Quantities.Select(FactWording.Of))),
        ("lows", row => CsvCell.Joined(row.Facts.Quantities.Select(figure => Number(figure.Hard.Low)))),
        ("highs", row => CsvCell.Joined(row.Facts.Quantities.Select(figure => Number(figure.Hard.High)))),
        ("units", row => CsvCell.Joined(row.Facts.Quantities.Select(figure => figure.Unit))),
        ("relations", row => CsvCell.Joined(row.Facts.Relations.Select(relation => $"{relation.Link} {relation.Other.Id}"))),
        ("attribution", row => row.Told.Attribution?.ToString()),
        ("confidence", row => row.Told.Confidence.ToString(CultureInfo.InvariantCulture)),
        ("sha256", row => row.Report.Sha256),
        ("reader", row => row.ReaderVersion),
    ];

    public static string Header { get; } = string.Join(',', Columns.Select(column => column.Name));

    private Reports.Report Report { get; } = reading.Report;

    private Statement Told { get; } = statement;

    private StatementWording Words { get; } = words;

    private StatedFacts Facts { get; } = words.Events.Of(statement);

    private string ReaderVersion { get; } = reading.Reader;

    public override string ToString() => string.Join(',', Columns.Select(column => CsvCell.Of(column.Cell(this))));

    private string Names(ImmutableArray<PartyId> parties) => CsvCell.Joined(parties.Select(wording.Name));

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string? Number(double? value) => value?.ToString(CultureInfo.InvariantCulture);

    private static string? Number(decimal? value) => value?.ToString("0.############", CultureInfo.InvariantCulture);
}
