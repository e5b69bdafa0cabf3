namespace Hearsay.Cli.Options;

/// <summary>An option of a verb. <paramref name="Value"/> names its value in the help; null makes it a switch.</summary>
internal sealed record Option(string Name, string? Value, string Help);
