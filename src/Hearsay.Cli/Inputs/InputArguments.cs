using System.Collections.Immutable;
using Hearsay.Cli.Options;
using Hearsay.Intake;
using Hearsay.Intake.Bytes;
using Hearsay.Intake.Containment;
using Hearsay.Intake.Fetching;
using Hearsay.Intake.Rows;
using Hearsay.Mentions.Actors;

namespace Hearsay.Cli.Inputs;

/// <summary>What a command line says about its inputs and how they are read: the same for every verb that takes reports.</summary>
internal sealed record InputArguments(IntakeOptions Options, ActorTable Actors, int Threads, FetchLimits Fetching, bool Follows, WorkerBudget Budget)
{
    public static readonly Option Published = new("--published", "DATE", "day of publication, YYYY-MM-DD: weekdays are counted from it");
    public static readonly Option Outlet = new("--outlet", "NAME", "who published it");
    public static readonly Option Title = new("--title", "TITLE", "its headline, where the text does not begin with it");

    private static readonly Option TextField = new("--text-field", "NAME", "the same as --map text=NAME");
    private static readonly Option Map = new("--map", "FIELDS", "inputs hold rows, JSON or a table: which field is which,\ntext=body,title=headline,outlet=...,byline=...,published=...,url=...,id=...");
    private static readonly Option EncodingName = new("--encoding", "NAME", "how texts are encoded, where their bytes do not tell: windows-1251, utf-16, ...");
    private static readonly Option ActorFile = new("--actors", "FILE", "your own actors beside those built in; a line is name, aliases (| between),\nkind, country, sector, office, first and last day in office, with tabs between;\nthe last ones may be left out");
    private static readonly Option AllowPrivate = new("--allow-private", null, "fetches from addresses too that are not on the public internet");
    private static readonly Option Follow = new("--follow", null, "fetches the reports of which a feed or list only has the addresses");
    private static readonly Option ThreadCount = new("--threads", "N", "how many reports are read at a time; all cores by default");

    private static readonly Option MostSeconds = new("--most-seconds", "N", "of the processor, for taking one report out of a page, PDF, archive ...; 20 by default");
    private static readonly Option MostMemory = new("--most-memory", "MB", "for the same; 1536 by default");

    /// <summary>Those that come last in the help.</summary>
    public static IReadOnlyList<Option> Reading { get; } = [Map, TextField, EncodingName, ActorFile, Follow, AllowPrivate, ThreadCount, .. Containing];

    /// <summary>What taking a report out of a foreign format may cost.</summary>
    public static IReadOnlyList<Option> Containing => [MostSeconds, MostMemory];

    /// <summary>What can be said of feeds.</summary>
    public static IReadOnlyList<Option> Watching { get; } = [EncodingName, ActorFile, AllowPrivate, ThreadCount];

    /// <summary>What can be said of reports that are held already.</summary>
    public static IReadOnlyList<Option> Rereading { get; } = [ActorFile, ThreadCount];

    public static (ActorTable Actors, int Threads) OfRereading(Arguments arguments) =>
        (ActorsOf(arguments.Value(ActorFile)), arguments.Number(ThreadCount, least: 1, otherwise: Environment.ProcessorCount));

    /// <exception cref="UsageException">No inputs are named, or an option's value is none.</exception>
    public static InputArguments Of(Arguments arguments, string verb, Terminal terminal)
    {
        Check(arguments.Operands, verb);
        var options = OptionsOf(arguments);
        var threads = arguments.Number(ThreadCount, least: 1, otherwise: Environment.ProcessorCount);
        var actors = ActorsOf(arguments.Value(ActorFile));
        if (terminal.InputIsScreen && arguments.Operands.Contains("-", StringComparer.Ordinal))
        {
            terminal.Say("reading what you type; end it with Ctrl-D (Ctrl-Z and Enter on Windows).");
        }

        return new InputArguments(options, actors, threads, new FetchLimits { AllowsPrivate = arguments.Has(AllowPrivate) }, arguments.Has(Follow), BudgetOf(arguments));
    }

    public static WorkerBudget BudgetOf(Arguments arguments) => new()
    {
        Time = TimeSpan.FromSeconds(arguments.Number(MostSeconds, least: 1, otherwise: 20)),
        MostBytes = (long)arguments.Number(MostMemory, least: 1, otherwise: 1536) << 20,
    };

    private static void Check(List<string> operands, string verb)
    {
        if (operands.Count == 0)
        {
            throw new UsageException($"{verb} what? Give files, folders, addresses, or - for standard input: hearsay {verb} report.txt");
        }
    }

    private static IntakeOptions OptionsOf(Arguments arguments)
    {
        var published = arguments.Value(Published);
        if (arguments.Value(Title) is not null && (arguments.Operands.Count > 1 || Directory.Exists(arguments.Operands[0])))
        {
            throw new UsageException("--title belongs to one report. Give one file, or rows that have titles.");
        }

        return new IntakeOptions
        {
            Published = PublicationDate.Parse(published) ?? (published is null
                ? null
                : throw new UsageException($"--published takes a day of the form {PublicationDate.Form}, not \"{published}\".")),
            Outlet = arguments.Value(Outlet),
            Title = arguments.Value(Title),
            Fields = FieldsOf(arguments),
            Encoding = arguments.Value(EncodingName) is { } name ? Checked(name) : null,
        };
    }

    private static ImmutableSortedDictionary<string, string> FieldsOf(Arguments arguments)
    {
        var fields = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var pair in arguments.Value(Map)?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [])
        {
            var (field, column) = Cut(pair);
            if (column.Length == 0 || !RowReport.Fields.Contains(field, StringComparer.Ordinal))
            {
                throw new UsageException($"--map takes pairs such as text=body, for {string.Join(", ", RowReport.Fields)}; not \"{pair}\".");
            }

            fields[field] = column;
        }

        if (arguments.Value(TextField) is { } text)
        {
            fields[RowReport.Text] = text;
        }

        return fields.ToImmutable();

        static (string Field, string Column) Cut(string pair) =>
            pair.IndexOf('=', StringComparison.Ordinal) is >= 0 and var sign ? (pair[..sign], pair[(sign + 1)..]) : (pair, "");
    }

    private static ActorTable ActorsOf(string? path)
    {
        if (path is null)
        {
            return ActorTable.Default;
        }

        using var file = GivenFile.Open(path, "the file of actors (--actors)");
        try
        {
            return ActorTable.Default.With(ActorTable.Load(file));
        }
        catch (ActorFileException exception)
        {
            throw new InvalidDataException($"{path}: {exception.Message}", exception);
        }
    }

    private static string Checked(string name) => EncodingNames.Find(name) is not null ? name
        : throw new UsageException($"--encoding knows no \"{name}\". Names are those of the web: utf-8, utf-16, windows-1252, iso-8859-1.");
}
