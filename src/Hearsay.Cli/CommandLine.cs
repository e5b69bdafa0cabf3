using Hearsay.Cli.Inputs;
using Hearsay.Cli.Options;
using Hearsay.Cli.Verbs;
using Hearsay.Mentions.Actors;
using Hearsay.Reports;
using Hearsay.Storage;

namespace Hearsay.Cli;

/// <summary>Finds the verb, runs it, and turns whatever happens into one line and an exit code.</summary>
internal sealed class CommandLine
{
    private readonly Terminal _terminal;
    private readonly Verb[] _verbs;

    public CommandLine(Terminal terminal, Func<ActorTable, Func<Report, Reading>> load)
    {
        var loadReader = UnreadReportException.Guarded(load);
        _terminal = terminal;
        _verbs = [new ReadVerb(loadReader), new AddVerb(loadReader), new WatchVerb(loadReader, TimeProvider.System), new RereadVerb(loadReader), new ClaimsVerb(), new ClaimVerb(), new OriginsVerb(), new FiguresVerb(), new ConflictsVerb(), new SearchVerb(), new ExportVerb(), new ExtractVerb(), new ReviewVerb(), new HistoryVerb(), new VerifyVerb(), new EvalVerb(loadReader), new DoctorVerb(loadReader)];
    }

    public async Task<ExitCode> RunAsync(string[] words)
    {
        try
        {
            return words switch
            {
                [] => Print(Help.OfAll(_verbs), ExitCode.Usage),
                [WorkerProgram.Verb] => WorkerProgram.Run(_terminal),
                ["--version" or "version", ..] => Print($"hearsay {ProgramVersion.Text}\n", ExitCode.Done),
                ["--help" or "-h" or "help"] => Print(Help.OfAll(_verbs), ExitCode.Done),
                ["help", var verb, ..] => Print(Help.Of(Find(verb)), ExitCode.Done),
                [var verb, .. var rest] when rest.TakeWhile(word => word is not "--").Any(word => word is "--help" or "-h")
                    => Print(Help.Of(Find(verb)), ExitCode.Done),
                [var verb, .. var rest] => await RunAsync(Find(verb), rest).ConfigureAwait(false),
            };
        }
        catch (UsageException exception)
        {
            _terminal.Say(exception.Message);
            return ExitCode.Usage;
        }
        catch (OperationCanceledException) when (_terminal.Interrupted.IsCancellationRequested)
        {
            return ExitCode.Interrupted;
        }
        catch (IOException exception) when (BrokenPipe.Is(exception))
        {
            return ExitCode.Done;
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException or ActorFileException or UnreadReportException or LedgerUnavailableException or ReviewException)
        {
            _terminal.Say(exception.Message);
            return ExitCode.Failed;
        }
        catch (Exception exception)
        {
            _terminal.Say($"this is a fault of the program, not of your input: {exception}");
            return ExitCode.Failed;
        }
    }

    private async Task<ExitCode> RunAsync(Verb verb, string[] words)
    {
        var arguments = Arguments.Parse(words, verb.Options);
        return await verb.RunAsync(arguments, _terminal).ConfigureAwait(false);
    }

    private Verb Find(string name) => Array.Find(_verbs, verb => string.Equals(verb.Name, name, StringComparison.Ordinal))
        ?? throw new UsageException(Nearest.To(name, _verbs.Select(verb => verb.Name)) is { } nearest
            ? $"\"{name}\" is no verb. Did you mean {nearest}?"
            : $"\"{name}\" is no verb: hearsay --help lists them.");

    private ExitCode Print(string text, ExitCode code)
    {
        using var writer = new StreamWriter(code == ExitCode.Done ? _terminal.Output : Stream.Null, leaveOpen: true);
        (code == ExitCode.Done ? writer : _terminal.Errors).Write(text);
        return code;
    }
}
