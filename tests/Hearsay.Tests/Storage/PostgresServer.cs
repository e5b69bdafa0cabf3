using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Hearsay.Tests.Storage;

/// <summary>
/// A PostgreSQL to test on: the one that HEARSAY_TEST_POSTGRES names (postgres://USER@HOST:PORT/DATABASE), else a cluster of our own
/// in a temporary folder on a free port, where Debian's server is installed. Elsewhere the tests are skipped.
/// </summary>
public sealed class PostgresServer : IAsyncLifetime
{
    private const string Unprivileged = "postgres";

    private readonly string? _binaries = FindBinaries();
    private string? _folder;
    private int _databases;

    /// <summary>Why there is none; null where there is one.</summary>
    public string? Missing { get; private set; }

    public string Address { get; private set; } = "";

    /// <summary>Whether a test may stop it.</summary>
    public bool IsOurs => _folder is not null;

    public async ValueTask InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable("HEARSAY_TEST_POSTGRES") is { Length: > 0 } given)
        {
            Address = given;
        }
        else
        {
            await StartOwnAsync();
        }
    }

    /// <summary>A cluster of our own, also beside one that is given.</summary>
    public async Task StartOwnAsync()
    {
        if (_binaries is null)
        {
            Missing = "PostgreSQL is not installed (apt-get install postgresql), and HEARSAY_TEST_POSTGRES names none.";
            return;
        }

        _folder = Directory.CreateTempSubdirectory("hearsay-postgres-").FullName;
        if (Environment.IsPrivilegedProcess)
        {
            await RunAsync("chown", Unprivileged, _folder);
        }

        var port = FreePort();
        await RunServerAsync("initdb", "-D", Cluster, "-U", Unprivileged, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        await StartAsync(port);
        Address = string.Create(CultureInfo.InvariantCulture, $"postgres://{Unprivileged}@127.0.0.1:{port}/postgres");
    }

    public Task StartAsync(int port) => RunServerAsync(
        "pg_ctl", "start", "-w", "-s", "-D", Cluster, "-l", Path.Combine(_folder!, "log"),
        "-o", string.Create(CultureInfo.InvariantCulture, $"-p {port} -k {_folder} -c listen_addresses=127.0.0.1 -c fsync=off"));

    /// <summary>Without a word to anybody, as when the machine stops. pg_ctl goes by the process id in the cluster's own file.</summary>
    public Task StopAsync() => RunServerAsync("pg_ctl", "stop", "-w", "-s", "-m", "immediate", "-D", Cluster);

    public int Port => new Uri(Address).Port;

    /// <summary>The address of an empty database.</summary>
    public async Task<string> NewDatabaseAsync()
    {
        Assert.SkipWhen(Missing is not null, Missing ?? "");
        var name = string.Create(CultureInfo.InvariantCulture, $"hearsay_test_{Environment.ProcessId}_{Interlocked.Increment(ref _databases)}");
        await using var source = NpgsqlDataSource.Create(Hearsay.Storage.Postgres.PostgresAddress.Parse(Address).ConnectionString);
        await using var create = source.CreateCommand($"DROP DATABASE IF EXISTS {name}");
        await create.ExecuteNonQueryAsync();
        await using var again = source.CreateCommand($"CREATE DATABASE {name}");
        await again.ExecuteNonQueryAsync();
        return new UriBuilder(Address) { Path = name }.Uri.ToString();
    }

    public async ValueTask DisposeAsync()
    {
        if (_folder is not null)
        {
            await StopAsync();
            Directory.Delete(_folder, recursive: true);
        }
    }

    private string Cluster => Path.Combine(_folder!, "cluster");

    /// <summary>The server refuses to run as root.</summary>
    private Task RunServerAsync(string program, params string[] arguments) => Environment.IsPrivilegedProcess
        ? RunAsync("runuser", ["-u", Unprivileged, "--", Path.Combine(_binaries!, program), .. arguments])
        : RunAsync(Path.Combine(_binaries!, program), arguments);

    private static async Task RunAsync(string program, params string[] arguments)
    {
        // The server inherits what is redirected and keeps it open: nothing is, so that nobody waits for its end.
        var start = new ProcessStartInfo("/bin/sh") { WorkingDirectory = Path.GetTempPath() };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add("exec \"$0\" \"$@\" >/dev/null 2>&1 </dev/null");
        start.ArgumentList.Add(program);
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, $"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}.");
    }

    private static string? FindBinaries() => Directory.Exists("/usr/lib/postgresql")
        ? Directory.EnumerateDirectories("/usr/lib/postgresql").Select(static version => Path.Combine(version, "bin"))
            .Where(static bin => File.Exists(Path.Combine(bin, "initdb"))).OrderDescending(StringComparer.Ordinal).FirstOrDefault()
        : null;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
