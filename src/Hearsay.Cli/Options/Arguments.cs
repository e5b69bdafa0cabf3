using System.Globalization;

namespace Hearsay.Cli.Options;

/// <summary>
/// The arguments of one verb: operands and options in any order, <c>--name value</c> or <c>--name=value</c>; after <c>--</c>
/// everything is an operand, and so is a single <c>-</c>.
/// </summary>
internal sealed class Arguments
{
    private readonly Dictionary<Option, string> _given = [];

    private Arguments()
    {
    }

    public List<string> Operands { get; } = [];

    /// <exception cref="UsageException">An option is unknown, lacks its value, or is given twice.</exception>
    public static Arguments Parse(IReadOnlyList<string> words, IReadOnlyList<Option> known)
    {
        var arguments = new Arguments();
        for (var i = 0; i < words.Count; i++)
        {
            if (string.Equals(words[i], "--", StringComparison.Ordinal))
            {
                arguments.Operands.AddRange(words.Skip(i + 1));
                break;
            }

            if (!words[i].StartsWith('-') || words[i].Length == 1)
            {
                arguments.Operands.Add(words[i]);
                continue;
            }

            var equals = words[i].IndexOf('=', StringComparison.Ordinal);
            var name = equals < 0 ? words[i] : words[i][..equals];
            var option = Find(name, known);
            var inline = equals < 0 ? null : words[i][(equals + 1)..];
            var value = option.Value is null
                ? inline is null ? "" : throw new UsageException($"{name} takes no value.")
                : inline ?? (i + 1 < words.Count ? words[++i] : throw new UsageException($"{name} needs a value: {name} {option.Value}."));
            if (!arguments._given.TryAdd(option, value))
            {
                throw new UsageException($"{name} is given twice.");
            }
        }

        return arguments;
    }

    public bool Has(Option option) => _given.ContainsKey(option);

    public string? Value(Option option) => _given.GetValueOrDefault(option);

    /// <summary>The option as it can be written again behind a command: " --ledger 'my desk.db'"; empty where it was not given.</summary>
    public string Written(Option option) => !_given.TryGetValue(option, out var value) ? "" : option.Value is null ? $" {option.Name}" : $" {option.Name} {Shell.Quoted(value)}";

    /// <exception cref="UsageException">The value is no number from <paramref name="least"/> up.</exception>
    public int Number(Option option, int least, int otherwise) =>
        Value(option) is not { } value ? otherwise
        : int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least ? number
        : throw new UsageException(FormattableString.Invariant($"{option.Name} takes a number from {least} up, not \"{value}\"."));

    private static Option Find(string name, IReadOnlyList<Option> known)
    {
        if (known.FirstOrDefault(option => string.Equals(option.Name, name, StringComparison.Ordinal)) is { } found)
        {
            return found;
        }

        var nearest = Nearest.To(name, known.Select(option => option.Name));
        throw new UsageException(nearest is null ? $"{name} is no option of this verb." : $"{name} is no option of this verb. Did you mean {nearest}?");
    }
}
