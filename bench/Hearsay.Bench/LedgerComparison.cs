using System.Diagnostics;
using Hearsay.Ledgers;
using Hearsay.Reports;
using Hearsay.Storage;

namespace Hearsay.Bench;

/// <summary>
/// Taking reports into a ledger beside putting the very same rows into the very same tables with nothing but inserts: what the chain,
/// the look-ups and the JSON cost on top of the database.
/// </summary>
internal sealed class LedgerComparison(Stages stages, string[] texts, int reports, int passes)
{
    private const int Batch = 200;

    private static readonly Author Writer = Author.Of("bench");

    private static readonly string[] Tables = ["entries", "payloads", "reports", "filings", "readings"];

    public async Task RunAsync()
    {
        Console.Error.WriteLine($"reading {reports} reports");
        var incoming = Incoming();
        var folder = Directory.CreateTempSubdirectory("hearsay-bench-").FullName;
        try
        {
            var (taken, raw) = (new List<double>(), new List<double>());
            for (var pass = 0; pass <= passes; pass++)
            {
                Console.Error.WriteLine($"pass {pass} of {passes}");
                var (full, plain) = (Path.Combine(folder, $"full-{pass}.db"), Path.Combine(folder, $"plain-{pass}.db"));
                var add = await AddAsync(full, incoming);
                var insert = await InsertAsync(full, plain);
                if (pass > 0)
                {
                    taken.Add(add);
                    raw.Add(insert);
                }
            }

            var bytes = new FileInfo(Path.Combine(folder, $"full-{passes}.db")).Length;
            Console.WriteLine($"taking in, reports a second      {reports / Median.Of(taken),10:N0}");
            Console.WriteLine($"bare inserts, reports a second   {reports / Median.Of(raw),10:N0}");
            Console.WriteLine($"ratio                            {Median.Of(raw) / Median.Of(taken),10:P0}");
            Console.WriteLine($"bytes a report                   {bytes / reports,10:N0} ({Enumerable.Range(0, reports).Average(number => texts[number % texts.Length].Length):N0} characters of text)");
            await RestAsync(Path.Combine(folder, $"full-{passes}.db"), incoming);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private List<(PreparedPayload Report, PreparedPayload Reading)> Incoming() =>
    [
        .. ParallelEnumerable.Range(0, reports).AsOrdered().Select(number =>
        {
            var report = new ReportDraft { Text = texts[number % texts.Length], Url = $"https://bench.example/{number}" }.ToReport();
            return (ReportIntake.Prepare(report, "bench", null), PreparedPayload.Of(new Payload.Read(stages.Read(report))));
        }),
    ];

    private static async Task<double> AddAsync(string path, List<(PreparedPayload Report, PreparedPayload Reading)> incoming)
    {
        await using var ledger = await SqlLedger.OpenAsync(path, create: true, TimeProvider.System, CancellationToken.None);
        var clock = Stopwatch.StartNew();
        foreach (var batch in incoming.Chunk(Batch))
        {
            await ledger.WriteAsync(
                Writer,
                async pen =>
                {
                    foreach (var (report, reading) in batch)
                    {
                        await ReportIntake.TakeAsync(pen, report, reading, CancellationToken.None);
                    }
                },
                CancellationToken.None);
        }

        return clock.Elapsed.TotalSeconds;
    }

    private static async Task<double> InsertAsync(string full, string plain)
    {
        await using var from = await SqlLedger.OpenAsync(full, create: false, TimeProvider.System, CancellationToken.None);
        await using var to = await SqlLedger.OpenAsync(plain, create: true, TimeProvider.System, CancellationToken.None);
        var rows = new List<(string Sql, object?[] Values)>();
        foreach (var table in Tables)
        {
            rows.AddRange(await from.Pool.WithAsync(session => RowsAsync(session, table), CancellationToken.None));
        }

        await foreach (var report in from.ReportsAsync(null, CancellationToken.None))
        {
            rows.Add(("INSERT INTO report_words (rowid, words) VALUES ($1, $2)", [report.Position.Number, SearchWords.Of($"{report.Report.Title}\n{report.Report.Text}")]));
        }

        // In the order in which a writer would come to them: what belongs to one entry stands together.
        rows = [.. rows.OrderBy(row => (long)row.Values[0]!)];
        return await to.Pool.WithAsync(session => InsertAsync(session, rows), CancellationToken.None);
    }

    private static async Task<List<(string Sql, object?[] Values)>> RowsAsync(Session session, string table)
    {
        var rows = new List<(string, object?[])>();
        await foreach (var row in session.QueryAsync($"SELECT * FROM {table}", CancellationToken.None))
        {
            var values = Enumerable.Range(0, row.FieldCount).Select(i => row.IsDBNull(i) ? null : row.GetValue(i)).ToArray();
            rows.Add(($"INSERT INTO {table} VALUES ({string.Join(", ", Enumerable.Range(1, row.FieldCount).Select(i => $"${i}"))})", values));
        }

        return rows;
    }

    private static async Task<double> InsertAsync(Session session, List<(string Sql, object?[] Values)> rows)
    {
        var clock = Stopwatch.StartNew();
        foreach (var batch in rows.Chunk(Batch * 5))
        {
            await session.Engine.BeginAsync(session, CancellationToken.None);
            foreach (var (sql, values) in batch)
            {
                await session.ExecuteAsync(sql, CancellationToken.None, values);
            }

            await session.ExecuteAsync("COMMIT", CancellationToken.None);
        }

        return clock.Elapsed.TotalSeconds;
    }

    private async Task RestAsync(string path, List<(PreparedPayload Report, PreparedPayload Reading)> incoming)
    {
        await using var ledger = await SqlLedger.OpenAsync(path, create: false, TimeProvider.System, CancellationToken.None);
        var clock = Stopwatch.StartNew();
        var found = await ledger.VerifyAsync(null, CancellationToken.None);
        Console.WriteLine($"verify, entries a second         {found.Entries / clock.Elapsed.TotalSeconds,10:N0} ({(found.IsSound ? "sound" : "NOT SOUND")})");
        clock.Restart();
        await ledger.RebuildAsync(CancellationToken.None);
        Console.WriteLine($"rebuild, entries a second        {found.Entries / clock.Elapsed.TotalSeconds,10:N0}");
        clock.Restart();
        foreach (var (report, _) in incoming)
        {
            await ledger.HoldsAsync(report.Identity!, ReportReader.Version, null, CancellationToken.None);
        }

        Console.WriteLine($"passing over, reports a second   {reports / clock.Elapsed.TotalSeconds,10:N0}");
        clock.Restart();
        var one = new ReportDraft { Text = "One more came, the bench said.", Url = "https://bench.example/more" }.ToReport();
        await ledger.WriteAsync(Writer, pen => ReportIntake.TakeAsync(pen, ReportIntake.Prepare(one, "bench", null), PreparedPayload.Of(new Payload.Read(stages.Read(one))), CancellationToken.None), CancellationToken.None);
        Console.WriteLine($"one more report, milliseconds    {clock.Elapsed.TotalMilliseconds,10:N1}");
    }
}
