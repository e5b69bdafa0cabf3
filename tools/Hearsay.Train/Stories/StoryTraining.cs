using System.Globalization;
using Hearsay.Claims.Stories;

namespace Hearsay.Train.Stories;

/// <summary>Fits the weights by which two reports are held to be of one event, on ECB+'s training topics (CC BY 3.0; weights hold no text).</summary>
internal static class StoryTraining
{
    /// <summary>Reports of two topics are easily told apart: of these pairs one in so many is enough.</summary>
    private const int EasyEvery = 20;

    private static readonly string[] Names = ["constant", "words", "names", "numbers", "lead"];

    public static void Run(string data, string file)
    {
        var reports = EcbReport.Read(data, "train");
        var profiles = ReportProfile.Of([.. reports.Select(static report => report.Text)]);
        var rows = new List<(double[], bool)>();
        for (var one = 0; one < reports.Length; one++)
        {
            for (var other = 0; other < one; other++)
            {
                if (reports[one].Topic != reports[other].Topic && ((31 * one) + other) % EasyEvery != 0) { continue; }
                var features = new double[ReportProfile.Features];
                profiles[one].Compare(profiles[other], features);
                rows.Add((features, reports[one].Event == reports[other].Event));
            }
        }

        var weights = LogisticRegression.Fit(rows);
        string[] lines = ["# How much the likeness of two reports counts for their being of one event; trained on ECB+ (docs/matching.md).",
            .. Names.Select((name, index) => string.Create(CultureInfo.InvariantCulture, $"{name}\t{weights[index]:F4}"))];
        File.WriteAllText(file, string.Join('\n', lines) + "\n");
        Console.WriteLine($"{rows.Count} pairs of {reports.Length} reports; weights written to {file}");
    }
}
