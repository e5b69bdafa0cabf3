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

    /// <summary>Where the ledger lies that is meant where none is named; never with a password.</summary>
    public static string Described()
    {
        try
        {
            var address = Default;
            return PostgresAddress.Is(address) ? $"PostgreSQL, as {LedgerVariable} says"
                : File.Exists(address) ? address
                : $"{address} (not there yet: hearsay add makes it)";
        }
        catch (UsageException exception)
        {
            return exception.Message;
        }
    }

    public static Task<SqlLedger> OpenAsync(Arguments arguments, bool create, Terminal terminal) => OpenAsync(arguments.Value(Ledger) ?? Default, create, terminal);

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

    private static async Task<SqlLedger> OpenAsync(string address, bool create, Terminal terminal)
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

    private static string InDataFolder()
    {
        var folder = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return folder.Length > 0
            ? Path.Combine(folder, "hearsay", FileName)
            : throw new UsageException($"there is no data folder of yours on this machine: name the ledger with --ledger PATH or {LedgerVariable}.");
    }
}
