using Hearsay.Cli.Options;
using Hearsay.Ledgers;
using Hearsay.Storage;
using Hearsay.Storage.Postgres;

namespace Hearsay.Cli.Ledgers;

/// <summary>Which ledger a command is about, and in whose name it writes.</summary>
internal static class LedgerArguments
{
    public const string LedgerVariable = "HEARSAY_LEDGER";
    public const string AuthorVariable = "HEARSAY_AUTHOR";

    public static readonly Option Ledger = new("--ledger", "PATH", $"the ledger: a file, or postgres://USER@HOST/DATABASE; else what {LedgerVariable} says,\nelse ledger.db in your data folder (hearsay doctor shows it)");
    public static readonly Option Writer = new("--author", "NAME", $"who makes the entries; else what {AuthorVariable} says, else your user name");
    public static readonly Option Case = new("--case", "NAME", "the case that the reports belong to");

    private const string FileName = "ledger.db";

    /// <summary>The address that is meant where none is given on the command line.</summary>
    public static string Default => Environment.GetEnvironmentVariable(LedgerVariable) is { Length: > 0 } given ? given : InDataFolder();

    /// <summary>Where the ledger lies that is meant; never with a password.</summary>
    public static string Described(Arguments arguments)
    {
        try
        {
            var address = arguments.Value(Ledger) ?? Default;
            return PostgresAddress.Is(address) ? $"PostgreSQL, as {(arguments.Has(Ledger) ? "--ledger" : LedgerVariable)} says"
                : File.Exists(address) ? address
                : $"{address} (not there yet: hearsay add makes it)";
        }
        catch (UsageException exception)
        {
            return exception.Message;
        }
    }

    /// <summary>Whether there is something to open: a file, or a server of whatever state.</summary>
    public static bool IsThere(Arguments arguments)
    {
        try
        {
            var address = arguments.Value(Ledger) ?? Default;
            return PostgresAddress.Is(address) || File.Exists(address);
        }
        catch (UsageException)
        {
            return false;
        }
    }

    /// <summary>What a command that is proposed must say to be about the same ledger and case: " --ledger desk.db"; empty where nothing was said.</summary>
    public static string Again(Arguments arguments) => AgainLedger(arguments) + arguments.Written(Case);

    /// <summary>The same without the case. An address with a password is not written again.</summary>
    public static string AgainLedger(Arguments arguments) => arguments.Value(Ledger) is { } address && PostgresAddress.Is(address) && HasPassword(address) ? " --ledger ..." : arguments.Written(Ledger);

    public static Task<SqlLedger> OpenAsync(Arguments arguments, bool create, Terminal terminal) => OpenAsync(arguments.Value(Ledger) ?? Default, create, terminal);

    public static async Task<SqlLedger> OpenAsync(string address, bool create, Terminal terminal)
    {
        if (address.Trim().Length == 0)
        {
            throw new UsageException("--ledger names a file or postgres://USER@HOST/DATABASE.");
        }

        try
        {
            return await SqlLedger.OpenAsync(address, create, TimeProvider.System, terminal.Interrupted).ConfigureAwait(false);
        }
        catch (FormatException exception)
        {
            throw new UsageException(exception.Message);
        }
    }

    public static Author AuthorOf(Arguments arguments)
    {
        var name = arguments.Value(Writer)
            ?? (Environment.GetEnvironmentVariable(AuthorVariable) is { Length: > 0 } given ? given : Environment.UserName);
        try
        {
            return Author.Of(name);
        }
        catch (ArgumentException exception)
        {
            throw new UsageException($"{exception.Message} Name yourself with --author NAME.");
        }
    }

    public static CaseName? CaseOf(Arguments arguments)
    {
        try
        {
            return arguments.Value(Case) is { } name ? CaseName.Of(name) : null;
        }
        catch (ArgumentException exception)
        {
            throw new UsageException(exception.Message);
        }
    }

    /// <exception cref="InvalidDataException">No report was ever added to this case; the message names those that there are.</exception>
    public static async Task CheckCaseAsync(ILedger ledger, CaseName? filed, CancellationToken cancellation)
    {
        if (filed is not { } name || await ledger.ReportsAsync(name, cancellation).AnyAsync(cancellation).ConfigureAwait(false)) { return; }
        var cases = (await ledger.TallyAsync(cancellation).ConfigureAwait(false)).Cases.Keys.ToList();
        throw new InvalidDataException($"the ledger has no case \"{name}\": {(cases.Count == 0 ? "no report in it belongs to a case. hearsay add --case NAME adds some" : $"it has {string.Join(", ", cases.Select(static one => $"\"{one}\""))}")}.");
    }

    private static bool HasPassword(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.UserInfo.Contains(':', StringComparison.Ordinal);

    private static string InDataFolder()
    {
        var folder = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return folder.Length > 0
            ? Path.Combine(folder, "hearsay", FileName)
            : throw new UsageException($"there is no data folder of yours on this machine: name the ledger with --ledger PATH or {LedgerVariable}.");
    }
}
