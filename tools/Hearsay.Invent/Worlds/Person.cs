namespace Hearsay.Invent.Worlds;

/// <summary>An invented person who speaks for somebody.</summary>
public sealed record Person(string Given, string Family, bool IsWoman)
{
    public string Name => $"{Given} {Family}";

    public string Pronoun => IsWoman ? "she" : "he";
}
