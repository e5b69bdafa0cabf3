using System.Buffers;
using System.Text;

namespace Hearsay.Cli.Formats;

/// <summary>Text of any origin made safe as content and inside quoted attributes of a page.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        ['&', '<', '>', '"', '\'', .. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(IsUnprintable), '\uFFFE', '\uFFFF']);

    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny(Special))
        {
            return text;
        }

        var safe = new StringBuilder(text.Length + 32);
        foreach (var c in text)
        {
            _ = c switch
            {
                '&' => safe.Append("&amp;"),
                '<' => safe.Append("&lt;"),
                '>' => safe.Append("&gt;"),
                '"' => safe.Append("&quot;"),
                '\'' => safe.Append("&#39;"),
                _ => safe.Append(IsUnprintable(c) || c >= '\uFFFE' ? '\uFFFD' : c),
            };
        }

        return safe.ToString();
    }

    /// <summary>Control characters have no place in a page.</summary>
    private static bool IsUnprintable(char c) => char.IsControl(c) && c is not ('\t' or '\n');
}
