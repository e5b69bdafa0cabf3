namespace Hearsay.Claims.Figures;

/// <summary>What a figure measures. Only figures with one key can agree or conflict: "29 killed" and "175 killed and injured" do neither.</summary>
/// <param name="Counted">The thing that is counted, in the singular: "person", "ship".</param>
/// <param name="Status">What became of it: "killed", "injured", "killed+injured"; null where nothing is said to have.</param>
/// <param name="Subject">Which of them: "child", "iranian"; null for all.</param>
/// <param name="Of">The event or place; null inside one claim, which has but one.</param>
/// <param name="Period">The stretch of time over which it was counted, as EDTF; null where the report does not bound it.</param>
/// <param name="Aggregation">How it may move.</param>
public readonly record struct MeasurementKey(string Counted, string? Status, string? Subject, string? Of, string? Period, Aggregation Aggregation);
