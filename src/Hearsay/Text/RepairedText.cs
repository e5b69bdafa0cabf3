namespace Hearsay.Text;

/// <summary>Text as everything downstream may rely on it, and how many bad characters had to be replaced.</summary>
public readonly record struct RepairedText(string Text, int Repairs);
