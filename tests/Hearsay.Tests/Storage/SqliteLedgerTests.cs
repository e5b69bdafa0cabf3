using Hearsay.Ledgers;
using Hearsay.Storage;

namespace Hearsay.Tests.Storage;

/// <summary>The contract on SQLite, and what is particular to one file.</summary>
public sealed class SqliteLedgerTests : LedgerContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_was_redacted_is_nowhere_in_the_file()
    {
        const string Secret = "Zelquorra";
        var ledger = await OpenAsync();
        await TakeAsync(ledger, InventedReports.Of($"{Secret} said the bridge held, and nobody else did say so."));
        Assert.Contains(Secret.ToLowerInvariant(), FileText(), StringComparison.Ordinal);
        await WriteAsync(ledger, new Payload.Redacted([new(1), new(2)], "a source's safety"));
        Assert.DoesNotContain(Secret, FileText(), StringComparison.OrdinalIgnoreCase);
        Assert.True((await ledger.VerifyAsync(null, Cancelled)).IsSound);
    }

    [Fact]
    public async Task A_file_of_another_program_is_left_alone()
    {
        var text = _folder.Write("notes.txt", "These are notes and no ledger, however long they may go on about it.");
        var exception = await Assert.ThrowsAsync<LedgerUnavailableException>(() => SqlLedger.OpenAsync(text, create: true, TimeProvider.System, Cancelled));
        Assert.Contains("is no ledger", exception.Message, StringComparison.Ordinal);
        Assert.StartsWith("These are notes", File.ReadAllText(text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ledger_that_is_not_there_is_made_only_by_who_adds()
    {
        var exception = await Assert.ThrowsAsync<LedgerUnavailableException>(() => SqlLedger.OpenAsync(_folder["none.db"], create: false, TimeProvider.System, Cancelled));
        Assert.Contains("hearsay add makes one", exception.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder["none.db"]));
    }

    protected override Task<string> AddressAsync() => Task.FromResult(_folder["ledger.db"]);

    private string FileText() => string.Concat(Directory.EnumerateFiles(_folder.Path).Select(file =>
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
        return reader.ReadToEnd();
    }));
}
