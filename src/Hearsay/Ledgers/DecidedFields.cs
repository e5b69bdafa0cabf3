using System.Collections.Immutable;
using Hearsay.Claims.Matching;
using Hearsay.Mentions;
using Hearsay.Statements;

namespace Hearsay.Ledgers;

/// <summary>What can be corrected of a statement, or told of one that is added, with the values that each field takes.</summary>
public static class DecidedFields
{
    public const string Holder = "holder";

    /// <summary>Of a holder whom the reader has not found in the report.</summary>
    public const string HolderKind = "kind";
    public const string Stance = "stance";
    public const string Polarity = "polarity";
    public const string Modality = "modality";

    /// <summary>Of an added statement: the word of the quote that tells what happened.</summary>
    public const string Trigger = "trigger";

    /// <summary>Of an added statement: the claim that it tells.</summary>
    public const string Claim = "claim";

    /// <summary>What is wrong with the fields, for people; null where nothing is.</summary>
    public static string? FaultIn(Payload.Decided decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        foreach (var (field, value) in decision.Fields)
        {
            var fault = field switch
            {
                Holder => null,
                HolderKind => FaultIn<PartyKind>(field, value),
                Stance => FaultIn<Stance>(field, value),
                Polarity => FaultIn<Polarity>(field, value),
                Modality => FaultIn<Modality>(field, value),
                Trigger when decision.Verdict == Verdict.Add => decision.Anchor.Quote.Contains(value, StringComparison.Ordinal) && value.Length > 0 ? null : $"the trigger \"{value}\" does not stand in the quote.",
                Claim when decision.Verdict == Verdict.Add => ClaimId.TryParse(value, out _) ? null : $"\"{value}\" is no id of a claim.",
                Trigger or Claim => $"\"{field}\" is for what is added.",
                _ => $"a statement has no field \"{field}\": there are {Holder}, {HolderKind}, {Stance}, {Polarity} and {Modality}, and of what is added {Trigger} and {Claim}.",
            };
            if (fault is not null) { return fault; }
        }

        return null;
    }

    internal static TEnum? ValueOf<TEnum>(ImmutableSortedDictionary<string, string> fields, string field)
        where TEnum : struct, Enum => fields.TryGetValue(field, out var value) && FaultIn<TEnum>(field, value) is null ? ContractName.Parse<TEnum>(value) : null;

    private static string? FaultIn<TEnum>(string field, string value)
        where TEnum : struct, Enum
    {
        var names = Enum.GetValues<TEnum>().Select(ContractName.Of);
        return names.Contains(value, StringComparer.Ordinal) ? null : $"\"{field}\" is one of {string.Join(", ", names)}, not \"{value}\".";
    }
}
