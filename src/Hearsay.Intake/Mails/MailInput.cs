using System.Globalization;
using System.Text;
using Hearsay.Intake.Bytes;
using Hearsay.Reports;
using MimeKit;

namespace Hearsay.Intake.Mails;

/// <summary>Mails: what is written in one is a report, and so is each attachment that can be read.</summary>
internal static class MailInput
{
    public const string Type = "message/rfc822";

    private const string Body = "mail";
    private const int MostAttachments = 500;
    private const int LongestHead = 1 << 20;

    private static readonly ParserOptions Parsing = new() { MaxMimeDepth = 20, AllowAddressesWithoutDomain = true };

    /// <summary>Subjects and names are written in the encodings of old, which .NET knows only where it is told to.</summary>
    static MailInput() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>One mail.</summary>
    /// <exception cref="NoReportException">It is none, or nothing in it can be read.</exception>
    public static IEnumerable<IntakeItem> Read(byte[] bytes, IntakeSource source, IntakeOptions options)
    {
        var items = Items(Load(bytes), source, options);

        // A mail that is one report has no places in it.
        return items is [var only] ? [only is IntakeItem.Refused ? only : only with { Place = null }] : items;
    }

    /// <summary>A mailbox, mail by mail.</summary>
    public static IEnumerable<IntakeItem> ReadAll(Stream stream, IntakeSource source, IntakeOptions options, Headway headway)
    {
        var mailbox = new MailboxReader(stream, options.MostBytes);
        for (var number = 1; mailbox.TryRead(out var mail); number++)
        {
            foreach (var item in headway.Begin(number) ? One(mail, number, source, options) : [])
            {
                yield return item;
            }
        }
    }

    private static List<IntakeItem> One(byte[]? mail, int number, IntakeSource source, IntakeOptions options)
    {
        var place = number.ToString(CultureInfo.InvariantCulture);
        try
        {
            var message = Load(mail ?? throw new NoReportException(ByteSource.TooLong(options.MostBytes)));
            return Items(message, source, options).ConvertAll(item => item with { Place = item.Place is null or Body ? place : $"{place}:{item.Place}" });
        }
        catch (NoReportException exception)
        {
            return [new IntakeItem.Refused(exception.Message) { Place = place }];
        }
    }

    private static MimeMessage Load(byte[] bytes)
    {
        // The parser's work grows with the square of a head's length.
        if (bytes.Length > LongestHead && bytes.AsSpan(0, LongestHead) is var head && head.IndexOf("\n\n"u8) < 0 && head.IndexOf("\r\n\r\n"u8) < 0)
        {
            throw new NoReportException("has a head longer than any mail's.");
        }

        try
        {
            using var stream = new MemoryStream(bytes, writable: false);
            return new MimeParser(Parsing, stream, MimeFormat.Entity).ParseMessage();
        }
        catch (FormatException exception)
        {
            throw new NoReportException($"is no mail that can be read: {exception.Message}");
        }
    }

    private static List<IntakeItem> Items(MimeMessage mail, IntakeSource source, IntakeOptions options)
    {
        using (mail)
        {
            var items = new List<IntakeItem>();
            var passedOver = new List<string>();
            if (MailText.Of(mail) is ({ Length: > 0 } text, var repairs, var notes))
            {
                items.Add(new IntakeItem.Found(Beside.OfOne(Draft(mail, text), source, options), IntakeFormat.Mail) { Place = Body, Repairs = repairs, Notes = notes });
            }

            var attachments = mail.Attachments.Take(MostAttachments + 1).ToList();
            foreach (var (attachment, index) in attachments.Take(MostAttachments).Select(static (one, index) => (one, index)))
            {
                items.AddRange(Attachments.Read(attachment, index + 1, source, options, passedOver));
            }

            if (items.Count == 0)
            {
                throw new NoReportException(passedOver.Count == 0 ? "is a mail without text." : $"is a mail without text, with {string.Join(", ", passedOver)} attached.");
            }

            if (passedOver.Count > 0)
            {
                items.Add(new IntakeItem.Remark($"passed over what holds no text: {string.Join(", ", passedOver)}."));
            }

            if (attachments.Count > MostAttachments)
            {
                items.Add(new IntakeItem.Remark(FormattableString.Invariant($"has more attachments than are looked at: those behind the first {MostAttachments} were left out.")));
            }

            return items;
        }
    }

    /// <summary>Who sent it wrote it, as far as the mail says; no outlet is named by that.</summary>
    private static ReportDraft Draft(MimeMessage mail, string text)
    {
        var sent = mail.Headers.Contains(HeaderId.Date) && mail.Date.Year >= 1980 ? mail.Date : (DateTimeOffset?)null;
        return new ReportDraft
        {
            Text = text,
            Id = string.IsNullOrWhiteSpace(mail.MessageId) ? null : mail.MessageId,
            Title = string.IsNullOrWhiteSpace(mail.Subject) ? null : mail.Subject.Trim(),
            Byline = mail.From.FirstOrDefault() is { } from ? (string.IsNullOrWhiteSpace(from.Name) ? (from as MailboxAddress)?.Address : from.Name) : null,
            Published = sent is { } moment ? DateOnly.FromDateTime(moment.DateTime) : null,
            PublishedAt = sent,
        };
    }
}
