namespace Hearsay.Text;

/// <summary>A run of tokens [First, End) that is read together, and the paragraph in which it stands.</summary>
public readonly record struct Sentence(int First, int End, int Paragraph)
{
    public int Count => End - First;
}
