using System.Buffers;

namespace Hearsay.Cli;

/// <summary>Words of any origin made safe for a terminal, which control characters would steer.</summary>
internal static class ScreenText
{
    private static readonly SearchValues<char> Controls =
        SearchValues.Create([.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(char.IsControl)]);

    public static string Of(string words) => words.AsSpan().ContainsAny(Controls)
        ? string.Concat(words.Select(c => c is '\t' or '\n' ? ' ' : char.IsControl(c) ? '\uFFFD' : c))
        : words;
}
