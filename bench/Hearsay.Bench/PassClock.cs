using System.Diagnostics;

namespace Hearsay.Bench;

/// <summary>Says on standard error which pass runs and how long the others will take, so that a long silence is not taken for a hang.</summary>
internal sealed class PassClock(string what, int passes)
{
    private readonly Stopwatch _clock = Stopwatch.StartNew();
    private int _done;

    /// <summary>Called before each pass.</summary>
    public void Next()
    {
        var left = _done == 0 ? "" : $", about {Math.Ceiling(_clock.Elapsed.TotalSeconds / _done * (passes - _done)):F0} s to go";
        Console.Error.WriteLine($"{what}: pass {++_done} of {passes}{left}");
    }
}
