namespace Hearsay.Train;

/// <summary>The treebank sentences whose licences allow weights fitted to them to ship: EWT, and six genres of GUM.</summary>
internal static class ShippableTreebank
{
    private static readonly string[] Genres = ["academic", "bio", "court", "interview", "news", "voyage"];

    public static IEnumerable<ConlluSentence> Read(string data) =>
    [
        .. Conllu.Read(Path.Combine(data, "grammar", "ewt-train.conllu")),
        .. Conllu.Read(Path.Combine(data, "grammar", "gum-train.conllu")).Where(static sentence => IsFree(sentence.Document)),
    ];

    public static bool IsFree(string document) =>
        Array.Exists(Genres, genre => document.StartsWith($"GUM_{genre}_", StringComparison.Ordinal));
}
