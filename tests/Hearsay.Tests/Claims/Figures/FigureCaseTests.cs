using Hearsay.Claims.Figures;

namespace Hearsay.Tests.Claims.Figures;

/// <summary>Two figures in words, and how the later stands to the earlier.</summary>
public sealed class FigureCaseTests
{
    public static TheoryData<FigureCase> Cases() => [.. CaseFile.Lines("figure_cases", "figure-cases-own").SelectMany(FigureCase.Read)];

    [Theory, MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void A_later_figure_stands_to_an_earlier_one_as_the_rules_say(FigureCase figure) =>
        Assert.Equal(figure.Expected, FigureComparison.Of(figure.Earlier, figure.Later, figure.SameOrigin, figure.IsLater));
}
