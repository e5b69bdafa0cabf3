using Hearsay.Claims.Origins;

namespace Hearsay.Tests.Claims.Origins;

/// <summary>Tellings with their roots given, and how many distinct origins they disclose, at least and at most.</summary>
public sealed class OriginCaseTests
{
    public static TheoryData<OriginCase> Cases() => [.. CaseFile.Lines("origin_cases", "origin-cases-own").SelectMany(OriginCase.Read)];

    [Theory, MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void Tellings_disclose_as_many_origins_as_the_rules_say(OriginCase told)
    {
        var count = OriginCounter.Count(told.Tellings, told.Options);

        Assert.Equal((told.Min, told.Max), (count.Min, count.Max));
    }
}
