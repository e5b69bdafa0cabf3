namespace Hearsay.Intake.Containment;

/// <summary>The program that the kernel runs on each call: load, compare and jump, answer. Jumps count the steps that they pass over.</summary>
internal static class FilterProgram
{
    private const uint Allowed = 0x7FFF_0000;
    private const uint Refused = 0x0005_0000 | CallTrial.NotPermitted;
    private const uint Unknown = 0x0005_0000 | CallTrial.NotThere;

    // Offsets in what the kernel shows of a call: its number, the machine, the lower halves of its arguments.
    private const uint Number = 0;
    private const uint Machine = 4;
    private const uint FirstArgument = 16;
    private const uint SecondArgument = 24;
    private const uint ThirdArgument = 32;

    /// <summary>O_WRONLY, O_RDWR, O_CREAT, O_TRUNC: the last one empties a file that is opened to read.</summary>
    private const uint Writing = 0x243;

    private const uint Thread = 0x1_0000;

    /// <summary>F_SETOWN, F_SETSIG, F_SETOWN_EX, F_SETLEASE, F_NOTIFY.</summary>
    private static readonly uint[] Signals = [8, 10, 15, 1024, 1026];

    /// <summary>TCGETS, TCGETS2, TIOCGPGRP, TIOCGWINSZ, FIONREAD, FIONBIO: the last one says only whether the stream's readers wait.</summary>
    private static readonly uint[] Questions = [0x5401, 0x802C_542A, 0x540F, 0x5413, 0x541B, 0x5421];

    public static FilterStep[] Of(uint machine, IEnumerable<(SystemCall Call, uint Number)> calls, uint ownProcess)
    {
        var steps = new List<FilterStep>
        {
            Load(Machine), Equal(machine, 1, 0), Answer(Refused),

            // Calls of the other width of the same machine have numbers from here on.
            Load(Number), new(0x35, 0, 1, 0x4000_0000), Answer(Refused),
        };
        foreach (var (call, number) in calls)
        {
            var within = When(call.Refused, ownProcess);
            steps.AddRange([Equal(number, 0, (byte)within.Length), .. within]);
        }

        return [.. steps, Answer(Allowed)];
    }

    private static FilterStep[] When(RefusedWhen refused, uint ownProcess) => refused switch
    {
        RefusedWhen.Always => [Answer(Refused)],
        RefusedWhen.Unknown => [Answer(Unknown)],
        RefusedWhen.OfAnother => [Load(FirstArgument), Equal(ownProcess, 1, 0), Answer(Refused), Answer(Allowed)],
        RefusedWhen.OfAny => [Load(FirstArgument), Equal(0, 1, 0), Answer(Refused), Answer(Allowed)],
        RefusedWhen.WritingInSecond => [Load(SecondArgument), AnyBit(Writing, 0, 1), Answer(Refused), Answer(Allowed)],
        RefusedWhen.WritingInThird => [Load(ThirdArgument), AnyBit(Writing, 0, 1), Answer(Refused), Answer(Allowed)],
        RefusedWhen.NoThread => [Load(FirstArgument), AnyBit(Thread, 1, 0), Answer(Refused), Answer(Allowed)],
        RefusedWhen.Signalling => SecondAmong(Signals, Refused, otherwise: Allowed),
        RefusedWhen.NoQuestion => SecondAmong(Questions, Allowed, otherwise: Refused),
        _ => throw new ArgumentOutOfRangeException(nameof(refused), refused, null),
    };

    /// <summary>Of n values the first passes over n steps where it is found: the other ones, and what is answered otherwise.</summary>
    private static FilterStep[] SecondAmong(uint[] values, uint answer, uint otherwise) =>
        [Load(SecondArgument), .. values.Select((value, index) => Equal(value, (byte)(values.Length - index), 0)), Answer(otherwise), Answer(answer)];

    private static FilterStep Load(uint offset) => new(0x20, 0, 0, offset);

    private static FilterStep Equal(uint value, byte whereTrue, byte whereFalse) => new(0x15, whereTrue, whereFalse, value);

    private static FilterStep AnyBit(uint bits, byte whereTrue, byte whereFalse) => new(0x45, whereTrue, whereFalse, bits);

    private static FilterStep Answer(uint answer) => new(0x06, 0, 0, answer);
}
