using System.Collections.Immutable;
using Hearsay.Intake.Bytes;
using Hearsay.Intake.Pages;
using MimeKit;

namespace Hearsay.Intake.Mails;

/// <summary>What is written in a mail: its plain text, or the markup's where there is hardly any plain text beside it.</summary>
internal static class MailText
{
    /// <summary>Newsletters say in the plain text that the mail should be looked at elsewhere.</summary>
    private const int FewerThanMarkup = 3;

    /// <returns>The text, how many places of it were none, and what the user should know of how it was read.</returns>
    public static (string Text, int Repairs, ImmutableArray<string> Notes) Of(MimeMessage mail)
    {
        var texts = mail.BodyParts.OfType<TextPart>().Where(static part => !part.IsAttachment).ToList();
        var (plain, marked) = (Decoded(texts.Find(static part => part.IsPlain)), Decoded(texts.Find(static part => part.IsHtml)));
        var (words, body) = (plain.Text.Trim(), FragmentText.Of(marked.Text.Trim()));
        return words.Length * FewerThanMarkup >= body.Text.Length && words.Length > 0
            ? (Unfolded(words), plain.Repairs, [.. DecodingNotes.On(plain)])
            : (body.Text, marked.Repairs, [.. DecodingNotes.On(marked), .. body.Notes]);
    }

    private static DecodedBytes Decoded(TextPart? part)
    {
        using var bytes = new MemoryStream();
        part?.Content?.DecodeTo(bytes);
        return ByteDecoder.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length), part?.ContentType.Charset);
    }

    /// <summary>Mails are written in lines of some 72 characters; a line that is about as long as a line may be goes on in the next.</summary>
    private static string Unfolded(string text)
    {
        var paragraphs = text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return string.Join("\n\n", paragraphs.Select(static paragraph => paragraph.Split('\n') is { Length: > 1 } lines && IsFolded(lines) ? string.Join(' ', lines.Select(static line => line.Trim())) : paragraph));
    }

    private static bool IsFolded(string[] lines) => lines[..^1].All(static line => line.Length is >= 50 and <= 100 && !line.StartsWith('>'));
}
