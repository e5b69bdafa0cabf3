using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hearsay.Ledgers;
using Hearsay.Reports;

namespace Hearsay.Cli.Watching;

/// <summary>What a round brought into the ledger: a line for each report, and below a revision its edit.</summary>
internal sealed class WatchNews(ILedger ledger, bool asJson)
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>From the entries behind <paramref name="after"/>.</summary>
    public async Task<string> SinceAsync(LedgerPosition after, CancellationToken cancellation)
    {
        var news = new List<(Payload.Added Added, Payload.Revised? Revised)>();
        await foreach (var stored in ledger.EntriesAsync(after, cancellation).ConfigureAwait(false))
        {
            switch (PayloadOf(stored))
            {
                case Payload.Added added:
                    news.Add((added, null));
                    break;
                case Payload.Revised revised:
                    news[^1] = (news[^1].Added, revised);
                    break;
            }
        }

        var text = new StringBuilder();
        foreach (var (added, revised) in news)
        {
            var before = revised is not null && PayloadOf(await ledger.EntryAsync(revised.Of, cancellation).ConfigureAwait(false)) is Payload.Added earlier ? earlier.Report : null;
            text.Append(asJson ? Json(added, revised, before) : Words(added, revised, before));
        }

        return text.ToString();
    }

    private static Payload? PayloadOf(StoredEntry? stored) => stored?.Payload is { } payload && ContractName.Parse<EntryKind>(stored.Entry.Kind) is var kind && kind is EntryKind.Report or EntryKind.Revision
        ? PayloadJson.Read(kind, payload.Bytes)
        : null;

    private static string Words(Payload.Added added, Payload.Revised? revised, Report? before)
    {
        var report = added.Report;
        var text = new StringBuilder(revised is null ? "added    " : "revised  ")
            .AppendJoin("  ", new[] { added.Handle.Name, report.Outlet, report.Title, report.Url }.OfType<string>().Select(ScreenText.Of)).Append('\n');
        foreach (var field in revised?.Fields ?? [])
        {
            text.Append("         ").Append(field).Append(" changed\n");
        }

        foreach (var line in revised is null || before is null ? [] : EditText.Lines(before.Text, report.Text, revised.Changes))
        {
            text.Append("         ").Append(ScreenText.Of(line)).Append('\n');
        }

        return text.ToString();
    }

    private static string Json(Payload.Added added, Payload.Revised? revised, Report? before)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Compact))
        {
            json.WriteStartObject();
            json.WriteString("event", revised is null ? "added" : "revised");
            json.WriteString("report", added.Handle.Name);
            json.WriteString("outlet", added.Report.Outlet);
            json.WriteString("title", added.Report.Title);
            json.WriteString("url", added.Report.Url);
            if (revised is not null && before is not null)
            {
                Changes(json, added.Report, revised, before);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray()) + "\n";
    }

    private static void Changes(Utf8JsonWriter json, Report report, Payload.Revised revised, Report before)
    {
        json.WriteStartArray("fields");
        foreach (var field in revised.Fields)
        {
            json.WriteStringValue(field);
        }

        json.WriteEndArray();
        json.WriteStartArray("changes");
        foreach (var change in revised.Changes)
        {
            json.WriteStartObject();
            json.WriteString("before", change.Before.In(before.Text));
            json.WriteString("after", change.After.In(report.Text));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
