using Hearsay.Intake;

namespace Hearsay.Cli.Inputs;

/// <summary>A file that the command line names beside the reports: where it cannot be opened, nothing can be done without it.</summary>
internal static class GivenFile
{
    /// <param name="path">Where it should be.</param>
    /// <param name="what">What it is to the user: "the file of actors (--actors)".</param>
    /// <exception cref="IOException">It cannot be opened; the message says why and what to do.</exception>
    public static FileStream Open(string path, string what)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"{WebAddress.Words(path)}, {what}, {Fault(path, exception)}", exception);
        }
    }

    /// <summary>Why a file or folder cannot be opened, for whoever named it; the system's own words only where there are no better ones.</summary>
    public static string Fault(string path, Exception exception) => exception switch
    {
        _ when Directory.Exists(path) && exception is UnauthorizedAccessException => "is a folder that cannot be opened as a file. Name a file in it.",
        FileNotFoundException or DirectoryNotFoundException => "is not there. Check the path.",
        UnauthorizedAccessException => "may not be read by you. Check its permissions.",
        _ => $"cannot be read: {exception.Message}",
    };
}
