namespace Hearsay.Cli.Formats;

/// <summary>A table for spreadsheets and statistics: a header, and one row for each statement (RFC 4180, UTF-8).</summary>
internal sealed class CsvFormat : ReadingFormat
{
    private const string LineEnd = "\r\n";

    public override string Opening(bool isMany, string title) => StatementRow.Header + LineEnd;

    public override string Render(Reading reading, int number)
    {
        var wording = new Wording(reading);
        var words = new StatementWording(reading, wording);
        return string.Concat(reading.Statements.Select(statement => new StatementRow(reading, statement, wording, words) + LineEnd));
    }
}
