using System.Collections.Immutable;

namespace Hearsay.Train;

/// <summary>A sentence of a treebank with the document and paragraph in which it stands.</summary>
internal sealed record ConlluSentence
{
    /// <summary>"GUM_news_nasa": the document's name as the treebank writes it.</summary>
    public required string Document { get; init; }

    public required string Id { get; init; }

    /// <summary>Counts from 0 in each document; rises where the treebank marks a new paragraph.</summary>
    public required int Paragraph { get; init; }

    /// <summary>The sentence as printed.</summary>
    public required string Text { get; init; }

    public required ImmutableArray<ConlluWord> Words { get; init; }
}
