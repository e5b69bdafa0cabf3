using System.Reflection;
using System.Text.RegularExpressions;
using Hearsay.Text;

namespace Hearsay.Tests.Architecture;

/// <summary>Types are called after what they are in the domain; words that fit any type tell nothing about this one.</summary>
public sealed partial class NamingTests
{
    private static readonly string[] Empty =
        ["Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Processor", "Handler", "Info", "Data", "Base", "Common"];

    public static TheoryData<string> Assemblies() => [typeof(TextSpan).Assembly.GetName().Name!, "Hearsay.Storage", "hearsay"];

    [Theory, MemberData(nameof(Assemblies))]
    public void Type_names_are_words_of_the_domain(string assembly)
    {
        var named = from type in Assembly.Load(assembly).GetTypes()
                    where type.Namespace?.StartsWith(nameof(Hearsay), StringComparison.Ordinal) == true && !type.Name.Contains('<', StringComparison.Ordinal)
                    where Words().Matches(type.Name).Any(word => Empty.Contains(word.Value))
                    select type.FullName;

        Assert.Empty(named);
    }

    // "ReportReader" is Report, Reader; "GroupBaseline" has no word Base in it.
    [GeneratedRegex("[A-Z][a-z0-9]*", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Words();
}
