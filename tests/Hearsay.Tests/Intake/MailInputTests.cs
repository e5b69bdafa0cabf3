using System.Text;
using CsCheck;
using Hearsay.Intake;

namespace Hearsay.Tests.Intake;

/// <summary>Mails and mailboxes.</summary>
public sealed class MailInputTests
{
    private const string Head = "Return-Path: <desk@wire.example>\nMessage-ID: <1@wire.example>\nFrom: Jane Holm <desk@wire.example>\nTo: all@list.example\nDate: Mon, 12 May 2031 06:30:00 +0200\nSubject: =?utf-8?q?The_bridge_holds_=E2=80=93_so_far?=\nMIME-Version: 1.0\n";

    private static readonly string Plain = Head + "Content-Type: text/plain; charset=windows-1252\nContent-Transfer-Encoding: quoted-printable\n\nAnn said =93it held=94.\n";

    private static readonly string WithAttachments = Head + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: multipart/alternative; boundary=c\n\n--c\nContent-Type: text/plain\n\nSee the page.\n--c\nContent-Type: text/html; charset=utf-8\n\n"
        + "<p>Ann said it held.</p><p>Bea said that it did not, and that she had seen it fall.</p>\n--c--\n--b\nContent-Type: text/plain; name=note.txt\nContent-Disposition: attachment; filename=note.txt\nContent-Transfer-Encoding: base64\n\n"
        + Convert.ToBase64String("Cy said nothing."u8) + "\n--b\nContent-Type: image/png; name=pier.png\nContent-Disposition: attachment; filename=pier.png\nContent-Transfer-Encoding: base64\n\nAAAA\n--b--\n";

    [Theory]
    [InlineData("a.eml")]
    [InlineData("a name without a suffix")]
    public void A_mail_is_a_report(string name)
    {
        var found = Assert.IsType<IntakeItem.Found>(Assert.Single(IntakeDoorTests.Read(name, Plain)));
        Assert.Equal(
            ("Ann said “it held”.", "The bridge holds – so far", "Jane Holm", "1@wire.example", "2031-05-12T06:30:00.0000000+02:00", null),
            (found.Draft.Text, found.Draft.Title, found.Draft.Byline, found.Draft.Id, found.Draft.PublishedAt?.ToString("O"), found.Draft.Outlet));
    }

    [Fact]
    public void What_is_attached_and_can_be_read_is_a_report_too()
    {
        var items = IntakeDoorTests.Read("a.eml", WithAttachments);
        Assert.Equal(["Ann said it held.\n\nBea said that it did not, and that she had seen it fall.", "Cy said nothing."], items.OfType<IntakeItem.Found>().Select(item => item.Draft.Text));
        Assert.Equal(["mail", "note.txt"], items.OfType<IntakeItem.Found>().Select(item => item.Place));
        Assert.Contains("pier.png (image/png)", Assert.IsType<IntakeItem.Remark>(items[^1]).Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.mbox")]
    [InlineData("a name without a suffix")]
    public void A_mailbox_gives_each_of_its_mails(string name)
    {
        var mailbox = $"From desk@wire.example Mon May 12 06:30:00 2031\n{Plain}\nFrom desk@wire.example Mon May 12 06:31:00 2031\n{Plain.Replace("held", "fell", StringComparison.Ordinal)}\n";
        Assert.Equal([("1", "Ann said “it held”."), ("2", "Ann said “it fell”.")], IntakeDoorTests.Read(name, mailbox).Select(item => (item.Place, Assert.IsType<IntakeItem.Found>(item).Draft.Text)));
    }

    [Fact]
    public void A_line_that_was_quoted_for_the_mailbox_is_itself_again()
    {
        var mailbox = $"From desk@wire.example Mon May 12 06:30:00 2031\n{Head}Content-Type: text/plain\n\nAnn said:\n\n>From here it held.\n";
        Assert.Equal("Ann said:\n\nFrom here it held.", Assert.IsType<IntakeItem.Found>(Assert.Single(IntakeDoorTests.Read("a.mbox", mailbox))).Draft.Text);
    }

    [Fact]
    public void A_head_that_does_not_end_is_refused()
    {
        var mail = Head.Replace("so_far", new string('a', 2 << 20), StringComparison.Ordinal) + "\nAnn said so.\n";
        Assert.Contains("longer than any", Assert.IsType<IntakeItem.Refused>(Assert.Single(IntakeDoorTests.Read("a.eml", mail))).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Mails_in_mails_are_looked_into_only_so_deep()
    {
        var mail = Plain;
        for (var depth = 0; depth < 12; depth++)
        {
            mail = $"{Head}Content-Type: multipart/mixed; boundary=b{depth}\n\n--b{depth}\nContent-Type: message/rfc822\nContent-Disposition: attachment\n\n{mail}\n--b{depth}--\n";
        }

        var items = IntakeDoorTests.Read("a.eml", mail);
        Assert.Contains("deeper than is looked", Assert.IsType<IntakeItem.Refused>(Assert.Single(items)).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_begins_as_mails_do_is_a_text() =>
        Assert.Equal(IntakeFormat.Text, Assert.IsType<IntakeItem.Found>(Assert.Single(IntakeDoorTests.Read("a.txt", "From: our reporter\nDate: Monday\n\nAnn said it held."))).Format);

    [Fact]
    public void A_mail_cut_or_mangled_anywhere_is_read_without_fault()
    {
        var bytes = Encoding.UTF8.GetBytes(WithAttachments);
        Gen.Select(Gen.Int[0, bytes.Length - 1], Gen.Int[0, bytes.Length - 1], Gen.Byte.Array[0, 5]).Sample((from, to, between) =>
        {
            IntakeDoorTests.Read("a.eml", [.. bytes[..Math.Min(from, to)], .. between, .. bytes[Math.Max(from, to)..]]);
        });
    }
}
