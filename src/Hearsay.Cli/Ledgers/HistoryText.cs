using System.Globalization;
using System.Text;
using Hearsay.Ledgers;

namespace Hearsay.Cli.Ledgers;

/// <summary>Entries as lines: what people decided one by one, what came in bulk as one line for each run of one author.</summary>
/// <param name="isWhole">Every entry has its line.</param>
/// <param name="orphaned">Decisions on what is no longer there.</param>
/// <param name="handles">What the reports are called that entries added or read.</param>
internal sealed class HistoryText(bool isWhole, IReadOnlySet<LedgerPosition> orphaned, IReadOnlyDictionary<LedgerPosition, ReportHandle> handles)
{
    private static readonly (EntryKind Kind, string Noun)[] Bulk =
    [
        (EntryKind.Report, "report"), (EntryKind.Revision, "revision"), (EntryKind.Reading, "reading"),
        (EntryKind.Filing, "filing"), (EntryKind.Refusal, "refused input"),
    ];

    private readonly EntryWords _words = new(handles);
    private readonly List<Entry> _run = [];

    /// <summary>The lines that are finished now.</summary>
    public string Take(StoredEntry stored)
    {
        var entry = stored.Entry;
        if (!isWhole && Array.Exists(Bulk, bulk => ContractName.Of(bulk.Kind) == entry.Kind))
        {
            var before = _run.Count > 0 && _run[^1].Author != entry.Author ? End() : "";
            _run.Add(entry);
            return before;
        }

        return End() + Line(entry.Position.ToString(), entry, WordsOf(stored) + (orphaned.Contains(entry.Position) ? $" [orphaned: {(stored.Entry.Kind == ContractName.Of(EntryKind.Decision) || stored.Entry.Kind == ContractName.Of(EntryKind.Note) ? "these words are" : "what it is about is")} no longer there]" : ""));
    }

    /// <summary>The line of the last run.</summary>
    public string End()
    {
        if (_run.Count == 0)
        {
            return "";
        }

        var counts = from bulk in Bulk
                     let count = _run.Count(entry => entry.Kind == ContractName.Of(bulk.Kind))
                     where count > 0
                     select Counted.Of(count, bulk.Noun);
        var line = Line(_run.Count == 1 ? _run[0].Position.ToString() : $"{_run[0].Position}-{_run[^1].Position}", _run[0], string.Join(", ", counts));
        _run.Clear();
        return line;
    }

    private string WordsOf(StoredEntry stored)
    {
        try
        {
            return stored.Payload is { } payload
                ? _words.Of(stored.Entry.Position, PayloadJson.Read(ContractName.Parse<EntryKind>(stored.Entry.Kind), payload.Bytes))
                : $"{stored.Entry.Kind}, redacted";
        }
        catch (Exception exception) when (exception is InvalidDataException or FormatException)
        {
            return $"{stored.Entry.Kind}, damaged: hearsay verify tells more";
        }
    }

    private static string Line(string positions, Entry entry, string words) => new StringBuilder()
        .Append(CultureInfo.InvariantCulture, $"{positions,-12} {entry.Time:yyyy-MM-dd HH:mm:ss}Z  {ScreenText.Of(entry.Author),-12}  {ScreenText.Of(words)}\n").ToString();
}
