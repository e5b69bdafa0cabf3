using System.Globalization;
using Hearsay.Mentions.Phrases;
using Hearsay.Text;

namespace Hearsay.Mentions.References;

/// <summary>Weights of a log-linear ranking of antecedents, "none" among them, trained on the treebank's coreference layer.</summary>
internal sealed class AntecedentModel
{
    private static readonly int Features = Enum.GetValues<AntecedentFeature>().Length;

    private readonly float[] _weights = new float[Enum.GetValues<PronounClass>().Length * Features];

    public float[] Weights => _weights;

    public ReadOnlySpan<float> WeightsOf(PronounClass pronoun) => _weights.AsSpan((int)pronoun * Features, Features);

    public ref float Weight(PronounClass pronoun, AntecedentFeature feature) => ref _weights[((int)pronoun * Features) + (int)feature];

    public void Write(TextWriter writer)
    {
        writer.Write("# pronoun class, feature, weight in hundredths\n");
        foreach (var pronoun in Enum.GetValues<PronounClass>())
        {
            foreach (var feature in Enum.GetValues<AntecedentFeature>())
            {
                var weight = (int)MathF.Round(Weight(pronoun, feature) * 100);
                if (weight != 0)
                {
                    writer.Write(string.Create(CultureInfo.InvariantCulture, $"{pronoun}\t{feature}\t{weight}\n"));
                }
            }
        }
    }

    /// <summary>The weights compiled into the library.</summary>
    public static AntecedentModel Shipped()
    {
        var model = new AntecedentModel();
        foreach (var row in WordTable.Rows("Mentions.Data.antecedent-weights"))
        {
            model.Weight(Enum.Parse<PronounClass>(row[0]), Enum.Parse<AntecedentFeature>(row[1])) = int.Parse(row[2], CultureInfo.InvariantCulture) / 100f;
        }

        return model;
    }
}
