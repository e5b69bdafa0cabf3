using System.Buffers;

namespace Hearsay.Cli.Options;

/// <summary>Words as a shell takes them.</summary>
internal static class Shell
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:@%+,=");

    /// <summary>In single quotation marks where the shell would take it for more than a word.</summary>
    public static string Quoted(string word) =>
        word.Length > 0 && !word.AsSpan().ContainsAnyExcept(Plain) ? word : $"'{word.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
