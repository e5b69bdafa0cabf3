using System.Buffers;
using System.Net;
using System.Text;

namespace Hearsay.Intake.Markup;

/// <summary>From characters of a page's source to the text that is meant.</summary>
internal static class MarkupText
{
    private const char FirstControl = '\u0080';
    private const char LastControl = '\u009F';

    /// <summary>What browsers make of &amp;#128; to &amp;#159;, which are controls by their number and Windows-1252 by those who write them.</summary>
    private const string MeantByControls = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>White space, marks that are never seen (zero-width space, byte order mark, soft hyphen), and the controls.</summary>
    private static readonly SearchValues<char> Special = SearchValues.Create(" \t\r\n\f\v\0\u00A0\u00AD\u200B\u2060\uFEFF\u2028\u2029\u0085&");

    public static string Decode(ReadOnlySpan<char> raw)
    {
        var text = raw.ToString();
        if (!text.Contains('&', StringComparison.Ordinal))
        {
            return text;
        }

        var decoded = WebUtility.HtmlDecode(text);
        return decoded.AsSpan().IndexOfAnyInRange(FirstControl, LastControl) < 0
            ? decoded
            : string.Create(decoded.Length, decoded, static (span, from) =>
            {
                for (var i = 0; i < span.Length; i++)
                {
                    span[i] = from[i] is >= FirstControl and <= LastControl ? MeantByControls[from[i] - FirstControl] : from[i];
                }
            });
    }

    /// <summary>White space becomes single spaces, as a browser shows it; none is put where some is already.</summary>
    public static void AppendCollapsed(StringBuilder text, ReadOnlySpan<char> raw)
    {
        if (raw.Contains('&'))
        {
            AppendDecoded(text, Decode(raw));
        }
        else
        {
            AppendDecoded(text, raw);
        }
    }

    public static void AppendSpace(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] is not (' ' or '\n'))
        {
            text.Append(' ');
        }
    }

    /// <summary>Without white space around it and with single spaces in it.</summary>
    public static string Collapse(ReadOnlySpan<char> raw)
    {
        var text = new StringBuilder(raw.Length);
        AppendCollapsed(text, raw);
        return text.ToString().Trim();
    }

    private static void AppendDecoded(StringBuilder text, ReadOnlySpan<char> decoded)
    {
        while (decoded.Length > 0)
        {
            var plain = decoded.IndexOfAny(Special);
            if (plain < 0)
            {
                text.Append(decoded);
                return;
            }

            text.Append(decoded[..plain]);
            switch (decoded[plain])
            {
                case '&':
                    text.Append('&');
                    break;
                case '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or '\0':
                    break;
                default:
                    AppendSpace(text);
                    break;
            }

            decoded = decoded[(plain + 1)..];
        }
    }
}
