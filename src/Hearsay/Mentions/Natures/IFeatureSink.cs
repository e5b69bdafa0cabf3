namespace Hearsay.Mentions.Natures;

/// <summary>Takes features as they are read: the model adds up their weights, the training writes them down.</summary>
internal interface IFeatureSink
{
    void Add(ReadOnlySpan<char> feature);
}
