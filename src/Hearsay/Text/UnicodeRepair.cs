using System.Text;

namespace Hearsay.Text;

/// <summary>Makes any string valid Unicode with \n as its only line end; everything else stays as it was written.</summary>
public static class UnicodeRepair
{
    /// <summary>Lone surrogates become U+FFFD and are counted; \r\n and \r become \n. Sound text comes back as the same string.</summary>
    public static RepairedText Repair(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var at = NextFault(text, 0);
        if (at == text.Length) { return new RepairedText(text, 0); }
        var repaired = new StringBuilder(text.Length);
        var (done, repairs) = (0, 0);
        while (at < text.Length)
        {
            repaired.Append(text, done, at - done);
            if (text[at] != '\r')
            {
                repaired.Append('\uFFFD');
                repairs++;
            }
            else if (at + 1 == text.Length || text[at + 1] != '\n') { repaired.Append('\n'); }

            done = at + 1;
            at = NextFault(text, done);
        }

        return new RepairedText(repaired.Append(text, done, text.Length - done).ToString(), repairs);
    }

    /// <summary>The next carriage return or lone surrogate, or the text's length.</summary>
    private static int NextFault(string text, int from)
    {
        var stop = IndexOrEnd(text.AsSpan(from).IndexOf('\r'), from, text.Length);
        while (from < stop)
        {
            var surrogate = text.AsSpan(from, stop - from).IndexOfAnyInRange('\uD800', '\uDFFF');
            if (surrogate < 0) { return stop; }
            from += surrogate;
            if (from + 1 == text.Length || !char.IsSurrogatePair(text[from], text[from + 1])) { return from; }
            from += 2;
        }

        return stop;
    }

    private static int IndexOrEnd(int index, int from, int end) => index < 0 ? end : from + index;
}
