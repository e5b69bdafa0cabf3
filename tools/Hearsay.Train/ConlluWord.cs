namespace Hearsay.Train;

/// <summary>One syntactic word of a treebank; <see cref="Head"/> is the index of another in the sentence, -1 for the root.</summary>
internal sealed record ConlluWord
{
    public required string Form { get; init; }

    public required string Lemma { get; init; }

    public required string WordClass { get; init; }

    public required string Tag { get; init; }

    public required string Features { get; init; }

    public required int Head { get; init; }

    public required string Relation { get; init; }

    /// <summary>The last column as it stands: SpaceAfter, Entity, Discourse and so on, or "_".</summary>
    public required string Misc { get; init; }

    /// <summary>Whether white space follows; false inside a contraction ("do" before "n't").</summary>
    public required bool SpaceAfter { get; init; }

    /// <summary>The value of one MISC attribute, null when absent.</summary>
    public string? MiscValue(string name)
    {
        foreach (var attribute in Misc.Split('|'))
        {
            if (attribute.StartsWith(name, StringComparison.Ordinal) && attribute.Length > name.Length && attribute[name.Length] == '=')
            {
                return attribute[(name.Length + 1)..];
            }
        }

        return null;
    }
}
