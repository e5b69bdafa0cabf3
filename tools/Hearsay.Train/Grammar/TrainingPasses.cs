using System.Diagnostics;
using Hearsay.Train.Networks;

namespace Hearsay.Train.Grammar;

/// <summary>Passes over sentences in shuffled batches, with a rate that rises briefly and then falls to zero.</summary>
internal sealed class TrainingPasses(ParserTrainer trainer, Dice dice, int batchTokens)
{
    private readonly Adam _adam = new(trainer.Parameters, norm: 2f);
    private readonly WeightAverage _average = new(trainer.Parameters, share: 0.05f);

    public void Run(NumberedSentence[] sentences, int passes, float rate, IReadOnlyList<(string Name, NumberedSentence[] Gold)> checks, int checkEvery)
    {
        var clock = Stopwatch.StartNew();
        var steps = passes * Batches(sentences).Count;
        var step = 0;
        for (var pass = 1; pass <= passes; pass++)
        {
            var batches = Batches(sentences);
            var loss = 0.0;
            foreach (var batch in batches)
            {
                loss += trainer.Learn(batch);
                var warmth = Math.Min(1f, (step + 1) / 300f);
                var left = 1f - ((float)step / steps);
                _adam.Step(rate * warmth * Math.Max(0.01f, left));
                step++;
                if (step % 10 == 0)
                {
                    _average.Step();
                }

                if (step % 1000 == 0)
                {
                    Console.WriteLine($"step {step} of {steps} at {clock.Elapsed.TotalSeconds:F0} s");
                }
            }

            Console.Write($"pass {pass} loss {loss / batches.Count:F4} at {clock.Elapsed.TotalSeconds:F0} s");
            if (pass % checkEvery == 0 || pass == passes)
            {
                _average.Swap();
                foreach (var (name, gold) in checks)
                {
                    Console.Write($"  {name}: {Check(trainer, gold)}");
                }

                _average.Swap();
            }

            Console.WriteLine();
        }

        _average.Swap();
    }

    public static Accuracy Check(ParserTrainer trainer, NumberedSentence[] gold) => Accuracy.Of(gold, Predict(trainer, gold));

    public static NumberedSentence[] Predict(ParserTrainer trainer, NumberedSentence[] sentences)
    {
        var found = sentences.Select(static sentence => sentence with
        {
            Classes = new byte[sentence.Length],
            Tags = new byte[sentence.Length],
            Heads = new short[sentence.Length],
            Relations = new byte[sentence.Length],
        }).ToArray();
        for (var start = 0; start < found.Length; start += 32)
        {
            trainer.Predict(found.AsSpan(start, Math.Min(32, found.Length - start)));
        }

        return found;
    }

    /// <summary>Sentences in a new order, cut into batches of about equally many tokens.</summary>
    private List<NumberedSentence[]> Batches(NumberedSentence[] sentences)
    {
        var order = (NumberedSentence[])sentences.Clone();
        dice.Shuffle<NumberedSentence>(order);
        var batches = new List<NumberedSentence[]>();
        var batch = new List<NumberedSentence>();
        var tokens = 0;
        foreach (var sentence in order)
        {
            batch.Add(sentence);
            tokens += sentence.Length;
            if (tokens >= batchTokens)
            {
                batches.Add([.. batch]);
                batch.Clear();
                tokens = 0;
            }
        }

        if (batch.Count > 0)
        {
            batches.Add([.. batch]);
        }

        return batches;
    }
}
