using System.Reflection;
using Hearsay.Text;
using NetArchTest.Rules;

namespace Hearsay.Tests.Architecture;

/// <summary>The folders of the library are a pipeline: each is written in terms of those upstream of it and of no other.</summary>
public sealed class DataFlowTests
{
    /// <summary>The data flow, upstream first. A folder may use the folders above it and no other.</summary>
    private static readonly string[] Flow = ["Text", "Reports", "Networks", "Grammar", "Mentions", "Attributions", "Statements", "Claims", "Ledgers", "Scoring"];

    /// <summary>These stand on top of the stages: only what comes after reading may look at them.</summary>
    private static readonly string[] Top = ["Hearsay.ReportReader", "Hearsay.Reading"];

    private static readonly Assembly Core = typeof(TextSpan).Assembly;

    public static TheoryData<string, string> Upstream()
    {
        var pairs = new TheoryData<string, string>();
        for (var lower = 1; lower < Flow.Length; lower++)
        {
            for (var upper = 0; upper < lower; upper++)
            {
                pairs.Add(Flow[upper], Flow[lower]);
            }
        }

        return pairs;
    }

    /// <summary>What reading consists of; what comes after it looks at readings.</summary>
    public static TheoryData<string> Stages() => [.. Flow[..(Array.IndexOf(Flow, "Statements") + 1)]];

    [Theory, MemberData(nameof(Upstream))]
    public void Data_flows_one_way(string upper, string lower)
    {
        var result = Types.InAssembly(Core).That().ResideInNamespace($"Hearsay.{upper}")
            .ShouldNot().HaveDependencyOn($"Hearsay.{lower}").GetResult();

        Assert.True(result.IsSuccessful, string.Join('\n', result.FailingTypeNames ?? []));
    }

    [Theory, MemberData(nameof(Stages))]
    public void A_stage_knows_nothing_of_the_reader_on_top_of_it(string stage)
    {
        var result = Types.InAssembly(Core).That().ResideInNamespace($"Hearsay.{stage}")
            .ShouldNot().HaveDependencyOnAny(Top).GetResult();

        Assert.True(result.IsSuccessful, string.Join('\n', result.FailingTypeNames ?? []));
    }

    [Fact]
    public void Every_folder_has_its_place_in_the_flow()
    {
        var folders = Core.GetTypes().Select(type => type.Namespace).OfType<string>()
            .Where(name => name.StartsWith("Hearsay.", StringComparison.Ordinal))
            .Select(name => name.Split('.')[1]).Distinct();

        Assert.Empty(folders.Except(Flow));
    }

    // A rule that cannot see a dependency passes for ever: an attribution is made of spans, and that must be visible.
    [Fact]
    public void The_rule_sees_a_dependency_where_there_is_one()
    {
        var result = Types.InAssembly(Core).That().HaveName("Attribution")
            .ShouldNot().HaveDependencyOn("Hearsay.Text").GetResult();

        Assert.False(result.IsSuccessful);
    }

    [Fact]
    public void The_library_stands_on_the_runtime_alone()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location);

        Assert.All(Core.GetReferencedAssemblies(), reference =>
            Assert.Equal(runtime, Path.GetDirectoryName(Assembly.Load(reference).Location)));
    }

    [Fact]
    public void The_library_opens_nothing_by_itself()
    {
        var result = Types.InAssembly(Core).ShouldNot()
            .HaveDependencyOnAny("System.IO.File", "System.IO.Directory", "System.IO.Path", "System.Net", "System.Console", "System.Diagnostics.Process")
            .GetResult();

        Assert.True(result.IsSuccessful, string.Join('\n', result.FailingTypeNames ?? []));
    }
}
