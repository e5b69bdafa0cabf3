using System.Text;
using static Hearsay.Tests.Intake.Hostile.HostileBytes;

namespace Hearsay.Tests.Intake.Hostile;

/// <summary>Plain texts in encodings that they are not in, and of shapes that no report has.</summary>
internal static class HostileTexts
{
    public static HostileFamily[] All { get; } =
    [
        new("100 MB in a line", ".txt", (chance, text) => text.Repeat(Any(chance, "x", "mines ", "ü", "\0"), 50_000_000)),
        new("a line as long as a book", ".txt", (chance, text) => text.Repeat(Any(chance, "a", "He said that ", "\u0301", "\u202e", "“", "\ufeff", "((", "12 May 2031 "), Size(chance, 100_000, 10_000_000))),
        new("no text at all", ".txt", (chance, text) => text.Noise(chance, Size(chance, 1, 1_000_000))),
        new("half a character at its end", ".txt", (chance, text) => text.Bytes(chance.Chance(0.5) ? [0xFF, 0xFE] : [0xFE, 0xFF]).Bytes(Encoding.Unicode.GetBytes(InventedPage.First)).Bytes(chance.Chance(0.5) ? [0xD8] : [0x00, 0xD8, 0x00])),
        new("marks of other encodings", ".txt", (chance, text) => text.Bytes(((byte[][])[[0xFF, 0xFE, 0, 0], [0, 0, 0xFE, 0xFF], [0x2B, 0x2F, 0x76, 0x38], [0xDD, 0x73, 0x66, 0x73], [0x84, 0x31, 0x95, 0x33], [0xEF, 0xBB], [0x1B, 0x24, 0x42]])[chance.Below(7)]).Noise(chance, Size(chance, 3, 200_000))),
        new("of two encodings", ".txt", (chance, text) =>
        {
            for (var i = Size(chance, 2, 2000); i > 0; i--)
            {
                text.Bytes(chance.Below(4) switch { 0 => Encoding.Latin1.GetBytes("Café à Port-Ansél. "), 1 => Encoding.UTF8.GetBytes("Café à Port-Ansél. "), 2 => Encoding.Unicode.GetBytes("Мины"), _ => [0x8F, 0xA1, 0xA1, 0x1B, 0x0E] });
            }
        }),
        new("only breaks", ".txt", (chance, text) => text.Repeat(Any(chance, "\n", "\r", "\r\n", "\u2028", "\f", " ", "\t\n"), Size(chance, 1000, 40_000_000))),
        new("nothing", ".txt", (_, _) => { }),
    ];
}
