using System.Text;

namespace Hearsay.Invent.Writing;

/// <summary>Quotation marks and apostrophes as a printed paper sets them.</summary>
internal static class Quotation
{
    public static string Curly(string plain)
    {
        var written = new StringBuilder(plain.Length);
        var isOpen = false;
        foreach (var letter in plain)
        {
            written.Append(letter switch { '\'' => '’', '"' => (isOpen = !isOpen) ? '“' : '”', _ => letter });
        }

        return written.ToString();
    }
}
