using System.Globalization;
using System.Reflection;

namespace Hearsay.Storage;

/// <summary>The numbered steps that bring a database to the form that this version works with.</summary>
internal static class Migration
{
    private const string Table = "migrations";

    /// <summary>Makes what is missing. Two programs may come at once: each step is taken by the one whose turn it is.</summary>
    /// <exception cref="LedgerUnavailableException">The database was made by a later version.</exception>
    public static async Task RunAsync(Session session, CancellationToken cancellation)
    {
        var steps = StepsOf(session.Engine.Name);
        if (await ReachedAsync(session, cancellation).ConfigureAwait(false) == steps[^1].Number)
        {
            return;
        }

        await Transaction.RunAsync(session, () => TakeStepsAsync(session, steps, cancellation), cancellation).ConfigureAwait(false);
    }

    private static async Task TakeStepsAsync(Session session, (int Number, string Name, string Script)[] steps, CancellationToken cancellation)
    {
        await session.RunAsync($"CREATE TABLE IF NOT EXISTS {Table} (number bigint PRIMARY KEY, name text NOT NULL);", cancellation).ConfigureAwait(false);
        var reached = await ReachedAsync(session, cancellation).ConfigureAwait(false);
        if (reached > steps[^1].Number)
        {
            throw new LedgerUnavailableException(FormattableString.Invariant(
                $"{session.Engine.Address} was made by a later version of hearsay (step {reached}; this one knows {steps[^1].Number}). Use that version."));
        }

        foreach (var (number, name, script) in steps.Where(step => step.Number > reached))
        {
            await session.RunAsync(script, cancellation).ConfigureAwait(false);
            await session.ExecuteAsync($"INSERT INTO {Table} (number, name) VALUES ($1, $2)", cancellation, (long)number, name).ConfigureAwait(false);
        }
    }

    private static async Task<int> ReachedAsync(Session session, CancellationToken cancellation) =>
        await session.NumberAsync(session.Engine.CountOfTable, cancellation, Table).ConfigureAwait(false) is > 0
            ? (int)(await session.NumberAsync($"SELECT max(number) FROM {Table}", cancellation).ConfigureAwait(false) ?? 0)
            : 0;

    /// <summary>"sqlite/0001-entries.sql" is step 1.</summary>
    private static (int Number, string Name, string Script)[] StepsOf(string engine)
    {
        var assembly = typeof(Migration).Assembly;
        return [.. from name in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal)
                   where name.StartsWith(engine + "/", StringComparison.Ordinal)
                   let file = name[(engine.Length + 1)..]
                   select (int.Parse(file.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture), file, ScriptOf(assembly, name))];
    }

    private static string ScriptOf(Assembly assembly, string name)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
