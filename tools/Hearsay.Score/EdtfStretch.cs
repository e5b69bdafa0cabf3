using System.Globalization;

namespace Hearsay.Score;

/// <summary>The first and the last day of an EDTF value that is no interval.</summary>
internal readonly record struct EdtfStretch(DateOnly First, DateOnly Last)
{
    public static EdtfStretch? Read(string edtf)
    {
        edtf = edtf.TrimEnd('~');
        return edtf.Length switch
        {
            >= 10 when DateOnly.TryParseExact(edtf[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => new EdtfStretch(day, day),
            7 when int.TryParse(edtf[..4], out var year) && int.TryParse(edtf[5..], out var part) => OfPart(year, part),
            4 when int.TryParse(edtf.Replace('X', '0'), out var year) && year > 0 => Months(year, 1, edtf.Count(static digit => digit == 'X') switch { 0 => 12, 1 => 120, _ => 1200 }),
            _ => null,
        };
    }

    private static EdtfStretch? OfPart(int year, int part) => part switch
    {
        >= 1 and <= 12 => Months(year, part, 1),
        >= 21 and <= 24 => Months(year, (part - 20) * 3, 3),
        >= 33 and <= 36 => Months(year, ((part - 33) * 3) + 1, 3),
        40 or 41 => Months(year, ((part - 40) * 6) + 1, 6),
        _ => null,
    };

    private static EdtfStretch Months(int year, int month, int count)
    {
        var first = new DateOnly(year, month, 1);
        return new EdtfStretch(first, first.AddMonths(count).AddDays(-1));
    }
}
