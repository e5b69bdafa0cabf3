using Hearsay.Grammar;

namespace Hearsay.Tests.Grammar;

/// <summary>The parser that ships, loaded once for all tests: it keeps no state that they could share.</summary>
internal static class GrammarModelFile
{
    private static readonly Lazy<Parser> Loaded = new(static () =>
    {
        using var model = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "models", "grammar.bin"));
        return Parser.Load(model);
    });

    public static Parser Parser => Loaded.Value;
}
