using System.Globalization;
using System.Text;

namespace Hearsay.Cli;

/// <summary>The streams that a command reads and writes, and what is known of the screen behind them.</summary>
internal sealed record Terminal
{
    private const int WidthWhenPiped = 80;

    public required Stream Input { get; init; }

    /// <summary>Data only.</summary>
    public required Stream Output { get; init; }

    /// <summary>Everything else: errors, notes, progress.</summary>
    public required TextWriter Errors { get; init; }

    public bool InputIsScreen { get; init; }

    public bool OutputIsScreen { get; init; }

    public bool ErrorsAreScreen { get; init; }

    public int Width { get; init; } = WidthWhenPiped;

    /// <summary>Colours on the output: on a screen that knows them, unless NO_COLOR says otherwise.</summary>
    public bool Colours { get; init; }

    public CancellationToken Interrupted { get; init; }

    public static Terminal OfThisProcess(CancellationToken interrupted)
    {
        var onScreen = !Console.IsOutputRedirected;
        return new Terminal
        {
            Input = Console.OpenStandardInput(),
            Output = Console.OpenStandardOutput(),
            Errors = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true },
            InputIsScreen = !Console.IsInputRedirected,
            OutputIsScreen = onScreen,
            ErrorsAreScreen = !Console.IsErrorRedirected,
            Width = WidthOf(onScreen),
            Colours = onScreen
                && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
                && Environment.GetEnvironmentVariable("TERM") is not "dumb",
            Interrupted = interrupted,
        };
    }

    /// <summary>The output as UTF-8 text; whoever opens it ends it, and the stream stays open.</summary>
    public StreamWriter OpenOutput() => new(Output, new UTF8Encoding(false), leaveOpen: true);

    public void Say(string line) => Errors.WriteLine($"hearsay: {ScreenText.Of(line)}");

    private static int WidthOf(bool onScreen) =>
        int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), CultureInfo.InvariantCulture, out var columns) && columns >= 20 ? columns
        : onScreen && Console.WindowWidth >= 20 ? Console.WindowWidth
        : WidthWhenPiped;
}
