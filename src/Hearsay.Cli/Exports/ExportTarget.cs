using System.Text;

namespace Hearsay.Cli.Exports;

/// <summary>Where an export goes: standard output, or a file that is there once it is whole and not before.</summary>
internal sealed class ExportTarget : IAsyncDisposable
{
    private readonly string? _path;

    private ExportTarget(StreamWriter writer, string? path) => (Writer, _path) = (writer, path);

    public StreamWriter Writer { get; }

    private string Unfinished => _path + ".part";

    /// <exception cref="IOException">The file cannot be made there.</exception>
    public static ExportTarget Open(string? path, Terminal terminal)
    {
        if (path is null or "-") { return new ExportTarget(terminal.OpenOutput(), null); }
        if (Directory.Exists(path)) { throw new IOException($"{path} is a folder. Name a file in it: --out {Path.Combine(path, "claims.csv")}."); }
        try
        {
            return new ExportTarget(new StreamWriter(path + ".part", append: false, new UTF8Encoding(false)), path);
        }
        catch (Exception exception) when (exception is DirectoryNotFoundException or UnauthorizedAccessException)
        {
            throw new IOException($"{path} cannot be written: {(exception is DirectoryNotFoundException ? "its folder is not there. Make it first." : "you may not write there. Check the permissions.")}", exception);
        }
    }

    /// <summary>All is written: the file takes its name.</summary>
    public async Task FinishAsync()
    {
        await Writer.DisposeAsync().ConfigureAwait(false);
        if (_path is not null) { File.Move(Unfinished, _path, overwrite: true); }
    }

    /// <summary>What was not finished is taken away.</summary>
    public async ValueTask DisposeAsync()
    {
        await Writer.DisposeAsync().ConfigureAwait(false);
        if (_path is not null) { File.Delete(Unfinished); }
    }
}
