using Hearsay.Ledgers;
using Hearsay.Storage;

namespace Hearsay.Tests.Storage;

/// <summary>The contract on PostgreSQL, and what is particular to a server.</summary>
[Collection(Postgres.Name)]
public sealed class PostgresLedgerTests(PostgresServer server) : LedgerContract
{
    private string? _address;

    [Fact]
    public async Task A_server_that_stops_loses_nothing_that_was_acknowledged()
    {
        Assert.SkipWhen(server.Missing is not null, server.Missing ?? "");
        await using var own = new PostgresServer();
        await own.StartOwnAsync();
        var ledger = await SqlLedger.OpenAsync(await own.NewDatabaseAsync(), create: true, TimeProvider.System, Cancelled);
        await using var closing = ledger;
        await TakeAsync(ledger, InventedReports.Of("Ann said the bridge held."));
        var head = await ledger.HeadAsync(Cancelled);

        var exception = await Assert.ThrowsAsync<LedgerUnavailableException>(() => ledger.WriteAsync(
            Writer,
            async pen =>
            {
                await ReportIntake.TakeAsync(pen, ReportIntake.Prepare(InventedReports.Of("Bea said it did not."), "b", null), null, Cancelled);
                await own.StopAsync();
                await ReportIntake.TakeAsync(pen, ReportIntake.Prepare(InventedReports.Of("Cid said nobody knew."), "c", null), null, Cancelled);
            },
            Cancelled));
        Assert.Contains("does not answer", exception.Message, StringComparison.Ordinal);
        Assert.Contains("run the same again", exception.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<LedgerUnavailableException>(() => ledger.HeadAsync(Cancelled));

        await own.StartAsync(own.Port);
        Assert.Equal(head, await ledger.HeadAsync(Cancelled));
        await TakeAsync(ledger, InventedReports.Of("Bea said it did not."));
        Assert.True((await ledger.VerifyAsync(head.ToString(), Cancelled)).IsSound);
    }

    [Theory]
    [InlineData("postgres://localhost")]
    [InlineData("postgres://localhost/x?colour=red")]
    public async Task An_address_that_is_none_is_told_how_one_looks(string address) =>
        await Assert.ThrowsAsync<FormatException>(() => SqlLedger.OpenAsync(address, create: true, TimeProvider.System, Cancelled));

    [Fact]
    public async Task A_server_that_is_not_there_is_named_without_the_password()
    {
        var exception = await Assert.ThrowsAsync<LedgerUnavailableException>(
            () => SqlLedger.OpenAsync("postgres://desk:s3cret@127.0.0.1:1/ledger", create: true, TimeProvider.System, Cancelled));
        Assert.Contains("postgres://127.0.0.1:1/ledger does not answer", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cret", exception.Message, StringComparison.Ordinal);
    }

    protected override async Task<string> AddressAsync() => _address ??= await server.NewDatabaseAsync();
}
