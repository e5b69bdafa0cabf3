using Hearsay.Intake.Bytes;

namespace Hearsay.Intake;

/// <summary>How an input begins: by this it is told what it is.</summary>
/// <param name="Bytes">The first of them.</param>
/// <param name="Text">The same as text, without what is blank before it.</param>
internal sealed record InputOpening(byte[] Bytes, string Text)
{
    private const int Most = 4096;

    /// <summary>The first line is a whole JSON object: what follows need not be waited for, as on a pipe that is slow.</summary>
    public bool IsRow => Text.StartsWith('{') && FirstLine.TrimEnd().EndsWith("}", StringComparison.Ordinal);

    private ReadOnlySpan<char> FirstLine => Text.AsSpan() is var text && text.IndexOf('\n') is >= 0 and var end ? text[..end] : Text;

    public static InputOpening Of(PeekStream stream)
    {
        for (var seen = 0; ;)
        {
            var bytes = stream.Ahead(Most);
            var isAll = bytes.Length == seen || bytes.Length >= Most;
            seen = bytes.Length;
            var opening = new InputOpening(bytes.ToArray(), ByteDecoder.Decode(bytes).Text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n'));
            if (isAll || (opening.Text.Contains('\n', StringComparison.Ordinal) && opening.IsRow))
            {
                return opening;
            }
        }
    }
}
