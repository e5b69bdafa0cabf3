namespace Hearsay.Tests.Claims;

/// <summary>From a sentence to its tellings. Where a case fails the reader has misread the sentence: tellings only follow its chain of voices.</summary>
public sealed class TellingCaseTests
{
    [Theory, InlineData("telling_cases", 15), InlineData("telling-cases-own", 33)]
    public void As_many_cases_are_told_right_as_before(string file, int floor)
    {
        var cases = CaseFile.Lines(file).SelectMany(TellingCase.Read).ToList();
        var wrong = cases.Where(static one => !one.Expected.SequenceEqual(one.Told(), StringComparer.OrdinalIgnoreCase)).ToList();

        Assert.True(cases.Count - wrong.Count >= floor, string.Join('\n', wrong.Select(static one => $"{one}\n  wanted {string.Join("; ", one.Expected)}\n  told   {string.Join("; ", one.Told())}")));
    }

    /// <summary>Whatever else is misread: nobody who only passes something on, or is only said to have said it, is made to answer for it.</summary>
    [Theory, InlineData("telling_cases"), InlineData("telling-cases-own")]
    public void Whoever_relays_or_is_alleged_holds_nothing(string file) => Assert.All(CaseFile.Lines(file).SelectMany(TellingCase.Read).Where(static one => one.Expected.SequenceEqual(one.Told(), StringComparer.OrdinalIgnoreCase)), static one =>
        Assert.DoesNotContain(one.Told(), told => one.OnlyRelay.Any(relay => told.StartsWith($"{relay} ", StringComparison.OrdinalIgnoreCase))));
}
