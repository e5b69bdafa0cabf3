using System.Net;
using System.Text;
using System.Text.Json;
using Hearsay.Intake.Rows;

namespace Hearsay.Intake.Metadata;

/// <summary>JSON as pages hold it: with wrappers around it, line ends and quotation marks inside its strings, or its end missing.</summary>
internal static class DamagedJson
{
    private const int MostDepth = 64;

    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = MostDepth };

    /// <summary>As it is where it is sound, mended where it is not; null where nothing can be made of it.</summary>
    public static JsonDocument? Parse(ReadOnlySpan<char> written)
    {
        var inner = Unwrapped(written);
        if (inner.Length == 0)
        {
            return null;
        }

        return TryParse(inner.ToString()) ?? TryParse(Mended(inner));
    }

    private static JsonDocument? TryParse(string json)
    {
        try
        {
            // Half a surrogate pair is sound JSON, and no string.
            return json.Contains("\\u", StringComparison.Ordinal) ? JsonDocument.Parse(JsonRepair.Repair(Encoding.UTF8.GetBytes(json)).Line, Lenient) : JsonDocument.Parse(json, Lenient);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>From the first bracket on: before it stand comments, CDATA marks, assignments.</summary>
    private static ReadOnlySpan<char> Unwrapped(ReadOnlySpan<char> written)
    {
        var decoded = written.Contains("&quot;", StringComparison.Ordinal) && !written.Contains('"') ? WebUtility.HtmlDecode(written.ToString()) : null;
        var text = decoded is null ? written : decoded;
        var start = text.IndexOfAny('{', '[');

        // The bracket of a CDATA mark is none of the JSON's.
        while (start >= 0 && (text[start..].StartsWith("[CDATA[") || (start > 6 && text[..start].EndsWith("[CDATA"))))
        {
            var next = text[(start + 1)..].IndexOfAny('{', '[');
            start = next < 0 ? -1 : start + 1 + next;
        }

        return start < 0 ? default : text[start..].TrimEnd();
    }

    private static string Mended(ReadOnlySpan<char> json)
    {
        var mended = new StringBuilder(json.Length + 16);
        var open = new Stack<char>();
        var isInString = false;
        for (var i = 0; i < json.Length; i++)
        {
            var letter = json[i];
            if (isInString)
            {
                isInString = !(letter == '"' && EndsString(json, i));
                i += AppendInString(mended, json, i, isEnd: !isInString);
            }
            else if (letter is '{' or '[')
            {
                open.Push(letter == '{' ? '}' : ']');
                mended.Append(letter);
            }
            else if (letter is '}' or ']')
            {
                if (open.Count == 0 || open.Pop() != letter)
                {
                    break;
                }

                mended.Append(letter);
                if (open.Count == 0)
                {
                    break;
                }
            }
            else
            {
                isInString = letter == '"';
                mended.Append(char.IsControl(letter) ? ' ' : letter);
            }
        }

        return Closed(mended, open, isInString);
    }

    /// <summary>A quotation mark ends a string only where something follows that may follow a string.</summary>
    private static bool EndsString(ReadOnlySpan<char> json, int mark)
    {
        var rest = json[(mark + 1)..].TrimStart();
        return rest.Length == 0 || rest[0] is ',' or '}' or ']' or ':';
    }

    /// <summary>How many characters more than this one were used.</summary>
    private static int AppendInString(StringBuilder mended, ReadOnlySpan<char> json, int at, bool isEnd)
    {
        var letter = json[at];
        if (letter == '\\')
        {
            if (at + 1 < json.Length && json[at + 1] is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't' or 'u')
            {
                mended.Append(letter).Append(json[at + 1]);
                return 1;
            }

            return 0;
        }

        _ = letter == '"' && !isEnd ? mended.Append("\\\"") : mended.Append(char.IsControl(letter) ? ' ' : letter);
        return 0;
    }

    /// <summary>What was cut off within a string or object ends there.</summary>
    private static string Closed(StringBuilder mended, Stack<char> open, bool isInString)
    {
        if (isInString)
        {
            mended.Append('"');
        }

        while (mended.Length > 0 && (char.IsWhiteSpace(mended[^1]) || mended[^1] is ','))
        {
            mended.Length--;
        }

        if (mended.Length > 0 && mended[^1] == ':')
        {
            mended.Append("null");
        }

        foreach (var bracket in open)
        {
            mended.Append(bracket);
        }

        return mended.ToString();
    }
}
