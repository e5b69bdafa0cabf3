using System.Globalization;

namespace Hearsay.Mentions.Times.Calendar;

/// <summary>So many units of time. An amount below zero is one that the text does not tell: "several weeks".</summary>
internal readonly record struct Length(double Amount, Grain Unit)
{
    public const double Untold = -1;

    public bool IsTold => Amount >= 0;

    /// <summary>Whole units, for counting on the calendar; null where they are not told or no whole number.</summary>
    public int? Count => IsTold && Amount <= 100_000 && Amount == Math.Floor(Amount) ? (int)Amount : null;

    /// <summary>"P3D", "PT1H30M", "PXW".</summary>
    public string ToIso() => Unit switch
    {
        Grain.Second => Text("PT", 1, "S"),
        Grain.Minute => Parted(60, "S", "M"),
        Grain.Hour => Parted(60, "M", "H"),
        Grain.Day when Amount == 0.5 => "PT12H",
        Grain.Day or Grain.Part => Text("P", 1, "D"),
        Grain.Weekend => Text("P", 2, "D"),
        Grain.Week => Text("P", 1, "W"),
        Grain.Month => Text("P", 1, "M"),
        Grain.Quarter or Grain.Season => Text("P", 3, "M"),
        Grain.Half => Text("P", 6, "M"),
        Grain.Year when IsTold && Amount != Math.Floor(Amount) && Amount * 12 == Math.Floor(Amount * 12) => (this with { Amount = Amount * 12, Unit = Grain.Month }).ToIso(),
        Grain.Year => Text("P", 1, "Y"),
        Grain.Decade => Text("P", 10, "Y"),
        _ => Text("P", 100, "Y"),
    };

    // An untold number of decades is not told in years either: the X stands for all its digits but the last.
    private string Text(string lead, int times, string letter) =>
        IsTold ? $"{lead}{(Amount * times).ToString("0.###", CultureInfo.InvariantCulture)}{letter}" : $"{lead}X{(times >= 10 ? times.ToString(CultureInfo.InvariantCulture)[1..] : "")}{letter}";

    private string Parted(int parts, string small, string large)
    {
        var rest = IsTold ? Math.Round((Amount - Math.Floor(Amount)) * parts) : 0;
        var whole = IsTold ? Math.Floor(Amount).ToString(CultureInfo.InvariantCulture) : "X";
        return rest == 0 ? $"PT{whole}{large}"
            : Math.Floor(Amount) == 0 ? string.Create(CultureInfo.InvariantCulture, $"PT{rest}{small}")
            : string.Create(CultureInfo.InvariantCulture, $"PT{whole}{large}{rest}{small}");
    }
}
