namespace Hearsay.Intake.Mails;

/// <summary>How mails and mailboxes begin.</summary>
internal static class MailOpening
{
    private static readonly string[] Usual = ["From:", "To:", "Date:", "Subject:", "Message-ID:", "MIME-Version:", "Received:", "Return-Path:", "Delivered-To:", "Content-Type:", "DKIM-Signature:"];

    /// <summary>Only mail programs write these; "From:" and "Date:" may begin a text.</summary>
    private static readonly string[] Certain = ["Message-ID:", "MIME-Version:", "Received:", "Return-Path:", "Delivered-To:", "DKIM-Signature:"];

    public static bool IsMail(string opening)
    {
        var head = Head(opening);
        return head.Count >= 2 && Begins(head[0], Usual) && head.Exists(line => Begins(line, Certain)) && head.TrueForAll(static line => line[0] is ' ' or '\t' || line.IndexOf(':', StringComparison.Ordinal) > 0);
    }

    public static bool IsMailbox(string opening) =>
        opening.StartsWith("From ", StringComparison.Ordinal) && opening.IndexOf('\n', StringComparison.Ordinal) is > 0 and var end && IsMail(opening[(end + 1)..]);

    /// <summary>The lines up to the first empty one; the last may be cut.</summary>
    private static List<string> Head(string opening)
    {
        var lines = opening.Split('\n').Select(static line => line.TrimEnd('\r')).ToList();
        var end = lines.FindIndex(static line => line.Length == 0);
        return lines[..(end >= 0 ? end : Math.Max(0, lines.Count - 1))];
    }

    private static bool Begins(string line, string[] names) => Array.Exists(names, name => line.StartsWith(name, StringComparison.OrdinalIgnoreCase));
}
