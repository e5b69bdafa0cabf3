using System.Globalization;
using System.IO.Compression;
using System.Text;
using Hearsay.Score.Origins;
using static Hearsay.Tests.Intake.Hostile.HostileBytes;

namespace Hearsay.Tests.Intake.Hostile;

/// <summary>PDF files whose parts refer to themselves, are nowhere, or unpack to more than there is room for.</summary>
internal static class HostilePdfs
{
    private const string Font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
    private const string Words = "BT /F1 12 Tf 72 700 Td (Ferries stopped crossing the strait on Monday, the harbour master said.) Tj ET";

    public static HostileFamily[] All { get; } =
    [
        new("pages that hold themselves", ".pdf", (chance, file) => File(file, "<</Type/Catalog/Pages 2 0 R>>", $"<</Type/Pages/Kids[{Any(chance, "2 0 R", "3 0 R 2 0 R", "3 0 R 3 0 R 1 0 R")}]/Count {Size(chance, 1, int.MaxValue - 1)}/Parent 2 0 R>>", Page, Font, Stream(Words))),
        new("references that go in circles", ".pdf", (chance, file) => File(file, "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", Page, Any(chance, "4 0 R", "6 0 R", "<</Type/Font/Subtype/Type0/BaseFont/X/DescendantFonts[4 0 R]/Encoding 4 0 R/ToUnicode 4 0 R>>"), Any(chance, "<</Length 5 0 R>>\nstream\nBT\nendstream", "5 0 R", "<</Length 6 0 R/Filter 6 0 R/DecodeParms 5 0 R>>\nstream\nBT\nendstream", "[5 0 R 5 0 R]"), "4 0 R")),
        new("tables that lead back to themselves", ".pdf", (chance, file) =>
        {
            File(file, Sound);
            var at = file.Length;
            file.Text($"xref\n0 1\n0000000000 65535 f \ntrailer\n<</Size 7/Root 1 0 R/Prev {at}/XRefStm {at}>>\nstartxref\n{(chance.Chance(0.3) ? Size(chance, 1, int.MaxValue - 1) : at)}\n%%EOF\n");
        }),
        new("tables that lie", ".pdf", (chance, file) =>
        {
            var text = new MemoryStream();
            File(new HostileBytes(text), Sound);
            file.Bytes(Encoding.Latin1.GetBytes(Encoding.Latin1.GetString(text.ToArray()).Replace("0 7\n", $"{Any(chance, "0", "-3", "2147483647", "99999999999")} {Any(chance, "7", "2147483647", "-1", "10000000")}\n", StringComparison.Ordinal).Replace("/Size 7", $"/Size {Any(chance, "-1", "2147483647", "0")}", StringComparison.Ordinal)));
        }),
        new("cut anywhere", ".pdf", (chance, file) =>
        {
            var whole = Whole(Sound);
            file.Bytes(whole.AsSpan(0, 1 + chance.Below(whole.Length)));
        }),
        new("bytes changed", ".pdf", (chance, file) =>
        {
            var whole = Whole(Sound);
            for (var i = 1 + chance.Below(40); i > 0; i--)
            {
                whole[chance.Below(whole.Length)] = (byte)chance.Below(256);
            }

            file.Bytes(whole);
        }),
        new("streams that unpack to far more", ".pdf", (chance, file) =>
        {
            var packed = Deflated(new string(' ', Size(chance, 1 << 20, 200 << 20)));
            var filters = "";
            for (var i = chance.Below(3); i > 0; i--)
            {
                (packed, filters) = (Deflated(Encoding.Latin1.GetString(packed)), filters + "/FlateDecode");
            }

            File(file, [.. Sound[..4], Packed(packed, $"[/FlateDecode{filters}]"), Font]);
        }),
        new("nested values", ".pdf", (chance, file) =>
        {
            var (depth, opening) = (Size(chance, 1000, 200_000), Any(chance, "[", "<</A", "(", "<</Kids["));
            File(file, [$"<</Type/Catalog/Pages 2 0 R/X {string.Concat(Enumerable.Repeat(opening, depth))}>>", .. Sound[1..]]);
        }),
        new("drawing that never ends", ".pdf", (chance, file) => File(file, [.. Sound[..4], Stream(string.Concat(Enumerable.Repeat(Any(chance, "q ", "BT ", "/F1 1 Tf (a) Tj ", "[", "1 0 0 1 0 0 cm ", "/X Do ", "(", "<< ", "BI ", "0 0 m 1 1 l S "), Size(chance, 1000, 400_000)))), Font])),
        new("forms that draw themselves", ".pdf", (chance, file) => File(file, "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 5 0 R/Resources<</Font<</F1 4 0 R>>/XObject<</X 6 0 R>>>>>>", Font, Stream(chance.Chance(0.5) ? "/X Do" : "/X Do /X Do " + Words), $"<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>/Length {(chance.Chance(0.5) ? 5 : 11)}>>\nstream\n/X Do /X Do\nendstream")),
        new("many pages", ".pdf", (chance, file) =>
        {
            var count = Size(chance, 100, 20_000);
            File(file, ["<</Type/Catalog/Pages 2 0 R>>", $"<</Type/Pages/Kids[{string.Concat(Enumerable.Repeat("3 0 R ", count))}]/Count {count}>>", .. Sound[2..]]);
        }),
        new("pages of any size and letters of any", ".pdf", (chance, file) => File(file, [.. Sound[..2], Page.Replace("0 0 612 792", Any(chance, "0 0 0 0", "9e99 -9e99 1 1", "0 0 99999999999 1", "[] 0 0 0", "1 1"), StringComparison.Ordinal), Font, Stream($"BT /F1 {Any(chance, "0", "1e38", "-1e38", "99999999999999999999")} Tf {Any(chance, "1e38 1e38 Td", "0 0 0 0 0 0 Tm", "9e307 0 0 9e307 9e307 9e307 Tm")} (Ferries stopped.) Tj (crossing) ' ET"), Font])),
        new("objects in objects", ".pdf", (chance, file) => File(file, [.. Sound[..5], $"<</Type/ObjStm/N {Size(chance, 1, int.MaxValue - 1)}/First {Any(chance, "4", "-1", "2147483647")}/Extends 6 0 R/Length 12>>\nstream\n1 0 6 0 4 0 \nendstream"])),
        new("locked", ".pdf", (chance, file) => File(file, Sound, $"/Encrypt<</Filter/Standard/V {chance.Below(7)}/R {chance.Below(8)}/Length {Any(chance, "40", "-8", "2147483647", "0")}/O<{new string('0', chance.Below(128))}>/U<>/P {chance.Below(100)}>>/ID[<00><00>]")),
        new("no file of its kind", ".pdf", (chance, file) => file.Text("%PDF-1.7\n").Noise(chance, Size(chance, 1, 300_000))),
        new("comments and blanks", ".pdf", (chance, file) => file.Text("%PDF-1.4\n").Repeat(Any(chance, "%", "\n", " ", "1 0 obj ", "endobj ", "startxref ", "%%EOF\n", "trailer <<"), Size(chance, 1000, 3_000_000)).Text("startxref\n0\n%%EOF")),
    ];

    /// <summary>One that is as it should be.</summary>
    public static byte[] SoundFile => Whole(Sound);

    /// <summary>A page with this content, packed by whoever asks.</summary>
    public static byte[] WithContent(byte[] packed) => Whole([.. Sound[..4], Packed(packed, "/FlateDecode"), Font]);

    private const string Page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 5 0 R/Resources<</Font<</F1 4 0 R>>>>>>";

    private static string[] Sound => ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>", Page, Font, Stream(Words), Font];

    private static string Stream(string content) => $"<</Length {content.Length}>>\nstream\n{content}\nendstream";

    private static string Packed(byte[] packed, string filters) => $"<</Length {packed.Length}/Filter{filters}>>\nstream\n{Encoding.Latin1.GetString(packed)}\nendstream";

    private static byte[] Whole(string[] objects)
    {
        using var whole = new MemoryStream();
        File(new HostileBytes(whole), objects);
        return whole.ToArray();
    }

    private static void File(HostileBytes file, params string[] objects) => File(file, objects, "");

    private static void File(HostileBytes file, string[] objects, string trailer)
    {
        var places = new List<long>();
        file.Text("%PDF-1.4\n");
        for (var i = 0; i < objects.Length; i++)
        {
            places.Add(file.Length);
            file.Bytes(Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{i + 1} 0 obj\n{objects[i]}\nendobj\n")));
        }

        var table = file.Length;
        file.Text(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {objects.Length + 1}\n0000000000 65535 f \n"));
        places.ForEach(place => file.Text(string.Create(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n")));
        file.Text(string.Create(CultureInfo.InvariantCulture, $"trailer\n<</Size {objects.Length + 1}/Root 1 0 R{trailer}>>\nstartxref\n{table}\n%%EOF\n"));
    }

    private static byte[] Deflated(string content)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(Encoding.Latin1.GetBytes(content));
        }

        return packed.ToArray();
    }
}
