using static Hearsay.Tests.Intake.Hostile.HostileBytes;

namespace Hearsay.Tests.Intake.Hostile;

/// <summary>Mails whose parts never end, hold themselves, or are in encodings that are none.</summary>
internal static class HostileMails
{
    private const string Head = "From: Desk <desk@wire.example>\r\nTo: all@wire.example\r\nSubject: Ferries\r\nDate: Mon, 12 May 2031 06:30:00 +0200\r\nMIME-Version: 1.0\r\n";

    public static HostileFamily[] All { get; } =
    [
        new("nested parts", ".eml", (chance, mail) =>
        {
            mail.Text(Head);
            for (var i = Size(chance, 100, 20_000); i > 0; i--)
            {
                mail.Text($"Content-Type: multipart/mixed; boundary=\"b{i}\"\r\n\r\n--b{i}\r\n");
            }

            mail.Text($"\r\n{InventedPage.First}\r\n");
        }),
        new("mails in mails", ".eml", (chance, mail) => mail.Repeat($"{Head}Content-Type: message/rfc822\r\n\r\n", Size(chance, 100, 20_000)).Text($"Subject: last\r\n\r\n{InventedPage.First}\r\n")),
        new("many parts", ".eml", (chance, mail) => mail.Text($"{Head}Content-Type: multipart/{Any(chance, "mixed", "alternative", "related", "digest")}; boundary=b\r\n\r\n").Repeat("--b\r\nContent-Type: text/plain\r\n\r\nMines.\r\n", Size(chance, 1000, 300_000))),
        new("a boundary that never comes", ".eml", (chance, mail) => mail.Text($"{Head}Content-Type: multipart/mixed; boundary={Any(chance, "", "\"\"", "\"--\"", new string('b', 5000), "a\r\n b")}\r\n\r\n").Repeat(Any(chance, "--", "-", "--b\r", "\r\n"), Size(chance, 1000, 3_000_000))),
        new("a field as long as a book", ".eml", (chance, mail) => mail.Text("Subject: ").Repeat(Any(chance, "word ", "=?utf-8?B?TWluZXM=?= ", "=?utf-8?Q?=", "=?x?y?", "\r\n ", "(", "\"", "<a@b>,"), Size(chance, 1000, 10_000_000)).Text("\r\n\r\nMines.\r\n")),
        new("addresses without end", ".eml", (chance, mail) => mail.Text("From: ").Repeat(Any(chance, "a@b.example, ", "(", "\"a", "g: ", "<", "@a,@b:", "\\"), Size(chance, 1000, 1_000_000)).Text("\r\n\r\nMines.\r\n")),
        new("fields without end", ".eml", (chance, mail) => mail.Repeat(Any(chance, "X: y\r\n", "Content-Type: text/plain\r\n", "Received: from a by b; Mon, 32 Foo 2031\r\n", " folded\r\n", ":\r\n"), Size(chance, 1000, 1_000_000)).Text("\r\nMines.\r\n")),
        new("bodies that are not so packed", ".eml", (chance, mail) => mail.Text($"{Head}Content-Type: {Any(chance, "text/plain", "text/html", "text/enriched", "text/x-unknown")}; charset={Any(chance, "utf-7", "x-none", "\"\"", "utf-16", "iso-2022-jp")}\r\nContent-Transfer-Encoding: {Any(chance, "base64", "quoted-printable", "uuencode", "x-uue", "none", "7bit")}\r\n\r\n").Noise(chance, Size(chance, 100, 2_000_000))),
        new("pages in mails", ".eml", (chance, mail) => mail.Text($"{Head}Content-Type: text/html\r\n\r\n").Repeat(Any(chance, "<div>", "<p><b><i>", "<table><tr><td>", "<!--"), Size(chance, 1000, 200_000))),
        new("parameters without end", ".eml", (chance, mail) => mail.Text($"{Head}Content-Type: text/plain").Repeat(Any(chance, "; a=b", "; n*0*=utf-8''%41; n*1=b", ";", "; charset=\"", "; boundary=b"), Size(chance, 1000, 300_000)).Text("\r\n\r\nMines.\r\n")),
        new("cut anywhere", ".eml", (chance, mail) =>
        {
            var whole = System.Text.Encoding.UTF8.GetBytes($"{Head}Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n{InventedPage.First}\r\n--b\r\nContent-Type: text/html\r\n\r\n{InventedPage.With()}\r\n--b--\r\n");
            mail.Bytes(whole.AsSpan(0, 1 + chance.Below(whole.Length)));
        }),
    ];
}
