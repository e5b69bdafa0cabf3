using Hearsay.Grammar;
using Hearsay.Mentions.Actors;
using Hearsay.Reports;

namespace Hearsay.Cli.Inputs;

/// <summary>A report that the reader cannot read: it costs that report, and none of those beside it.</summary>
internal sealed class UnreadReportException(string message, Exception inner) : Exception(message, inner)
{
    /// <summary>For whoever repairs it; empty where the message says all.</summary>
    public string Details { get; private init; } = "";

    /// <summary>Loads a reader whose faults are told as what they are, each with the report in which it shows.</summary>
    public static Func<ActorTable, Func<Report, Reading>> Guarded(Func<ActorTable, Func<Report, Reading>> loadReader) => actors =>
    {
        var read = loadReader(actors);
        return report => Read(read, report);
    };

    private static Reading Read(Func<Report, Reading> read, Report report)
    {
        try
        {
            return read(report);
        }
        catch (ReportTooLongException exception)
        {
            throw new UnreadReportException(exception.Message, exception);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            throw new UnreadReportException($"It cannot be read, and that is a fault of the program ({exception.GetType().Name}). Please report it.", exception)
            {
                // It may quote the report, and belongs on the screen alone.
                Details = $" {exception.Message} {exception.StackTrace?.Split('\n')[0].Trim()}",
            };
        }
    }
}
