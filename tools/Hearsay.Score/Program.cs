using Hearsay.Grammar;
using Hearsay.Score;

// Gold in, scores out. Data from HEARSAY_DATA, models from models/ beside the program or the path that is given.
var data = Environment.GetEnvironmentVariable("HEARSAY_DATA") ?? "../shared/data";
switch (args)
{
    case ["grammar", .. var rest]:
        var path = rest is [var given] ? given : Path.Combine(AppContext.BaseDirectory, "models", "grammar.bin");
        using (var model = File.OpenRead(path))
        {
            GrammarScore.Print(Parser.Load(model), data, Console.Out);
        }

        return 0;
    case ["mentions", .. var rest]:
        return MentionScore.Run(data, Path.Combine(AppContext.BaseDirectory, "models", "grammar.bin"), rest is ["--all"]);
    default:
        Console.Error.WriteLine("usage: Hearsay.Score grammar [MODEL] | mentions [--all]");
        return 2;
}
