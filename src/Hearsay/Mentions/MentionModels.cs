using Hearsay.Mentions.Natures;
using Hearsay.Mentions.References;

namespace Hearsay.Mentions;

/// <summary>The trained weights that finding mentions leans on.</summary>
internal sealed record MentionModels(NatureModel Natures, AntecedentModel Antecedents)
{
    /// <summary>Those compiled into the library.</summary>
    public static MentionModels Shipped { get; } = new(NatureModel.Shipped(), AntecedentModel.Shipped());
}
