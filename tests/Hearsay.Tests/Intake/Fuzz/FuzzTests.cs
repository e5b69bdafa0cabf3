using System.Globalization;
using System.Text;
using CsCheck;
using Hearsay.Cli.Inputs;
using Hearsay.Intake;
using Hearsay.Intake.Containment;

namespace Hearsay.Tests.Intake.Fuzz;

/// <summary>Sound inputs of every format, changed at random: none makes a reader fail, hang or say what cannot be passed on.</summary>
public sealed class FuzzTests
{
    /// <summary>HEARSAY_FUZZ=600 goes on for so many seconds; by default for a few.</summary>
    private static readonly int Seconds = int.TryParse(Environment.GetEnvironmentVariable("HEARSAY_FUZZ"), CultureInfo.InvariantCulture, out var seconds) ? seconds : 3;

    private static readonly WorkerBudget Budget = new() { Time = TimeSpan.FromSeconds(10), MostBytes = 768 << 20 };

    private static readonly Gen<(string Name, byte[] Bytes)> Inputs =
        from chosen in Gen.Int[0, SoundInputs.All.Length - 1]
        from other in Gen.Int[0, SoundInputs.All.Length - 1]
        from mutations in Mutation.Any.Array[1, 10]
        select (SoundInputs.All[chosen].Name, mutations.Aggregate(SoundInputs.All[chosen].Bytes, (bytes, mutation) => bytes.Length > 4 << 20 ? bytes : mutation.Of(bytes, SoundInputs.All[other].Bytes)));

    [Fact]
    public void Every_sound_input_is_read()
    {
        Assert.All(SoundInputs.All, sound => Assert.Contains(
            IntakeDoor.Read(new MemoryStream(sound.Bytes), new IntakeSource(sound.Name), new IntakeOptions()), static item => item is IntakeItem.Found or IntakeItem.Elsewhere or IntakeItem.Withdrawn));
    }

    [Fact]
    public void No_change_of_an_input_makes_its_reader_fail()
    {
        using var pool = new WorkerPool(WorkerProgram.Command(), Budget, Environment.ProcessorCount);
        var door = new ContainedDoor(pool);
        var count = 0L;
        Inputs.Sample(
            input =>
            {
                Interlocked.Increment(ref count);
                foreach (var item in ItemsOf(door, input.Name, input.Bytes))
                {
                    Check(input.Name, item);
                }
            },
            time: Seconds,
            print: input => $"{input.Name}\n{Convert.ToBase64String(input.Bytes)}\n{Encoding.UTF8.GetString(input.Bytes)}");
        TestContext.Current.TestOutputHelper?.WriteLine($"{count} inputs in {Seconds} seconds.");
    }

    private static List<IntakeItem> ItemsOf(ContainedDoor door, string name, byte[] bytes)
    {
        var source = new IntakeSource(name) { Address = "https://wire.example/a" };
        return door.ReadAsync(new MemoryStream(bytes), source, new IntakeOptions(), CancellationToken.None).ToListAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult();
    }

    private static void Check(string name, IntakeItem item)
    {
        if (item is IntakeItem.Refused refused)
        {
            var isAmiss = refused.Reason.Contains("was stopped", StringComparison.Ordinal) || refused.Reason.Contains("ended by itself", StringComparison.Ordinal) || refused.Reason.Contains("not foresee", StringComparison.Ordinal);
            Assert.False(isAmiss, $"{name} {refused.Reason}");
            Assert.EndsWith(".", refused.Reason, StringComparison.Ordinal);
        }
        else if (item is IntakeItem.Found found)
        {
            // A report can be made of whatever is found.
            Assert.NotNull(found.Draft.ToReport().Text);
        }
    }
}
