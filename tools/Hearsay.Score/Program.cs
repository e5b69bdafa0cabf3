using System.Collections.Immutable;
using Hearsay.Grammar;
using Hearsay.Mentions.Quantities;
using Hearsay.Score;
using Hearsay.Score.Cases;
using Hearsay.Score.Claims;
using Hearsay.Score.Events;
using Hearsay.Score.Origins;
using Hearsay.Score.Pages;
using Hearsay.Score.Quantities;
using Hearsay.Score.Relations;
using Hearsay.Text;
using Hearsay.Train;

// Gold in, scores out. Data from HEARSAY_DATA, models from models/ beside the program or the path that is given.
var data = DataFolder.Path;
switch (args)
{
    case ["grammar", .. var rest]:
        GrammarScore.Print(Load(rest), data, Console.Out);
        return 0;
    case ["grammar-speed", .. var rest]:
        GrammarScore.PrintSpeed(Load(rest), data, Console.Out);
        return 0;
    case ["mentions", .. var rest]:
        return MentionScore.Run(data, Path.Combine(AppContext.BaseDirectory, "models", "grammar.bin"), rest is ["--all"]);
    case ["quantities-of", var file]:
        QuantityList.Print(Load([]), File.ReadAllText(file), Console.Out);
        return 0;
    case ["quantities", .. var rest]:
        var finder = new QuantityFinder();
        var parser = Load([]);
        ImmutableArray<Quantity> Find(string text) => finder.Find(parser.Parse(Tokenizer.Tokenize(text)));
        foreach (var half in (string[])["dev", "held"])
        {
            // Nobody looks at the errors of the held half: rules made from them would measure themselves.
            QuantityScore.Of($"tests/Hearsay.Tests/Gold/quantities-{half}.jsonl", Find, rest is ["--all"] && half == "dev" ? Console.Out : null)
                .Print($"own {half}", Console.Out);
        }

        PeerSpecs.Print(Path.Combine(data, "quantities"), Find, Console.Out, all: rest is ["--all"]);
        return 0;
    case ["times", .. var rest]:
        var times = Load([]);
        new TimeScore(times, Console.Out, listErrors: rest is ["--errors"]).Print(data);
        new RecognizersScore(times, Console.Out, listErrors: rest is ["--errors"]).Print(data);
        return 0;
    case ["places", .. var rest]:
        return PlaceScore.Run(data, Path.Combine(AppContext.BaseDirectory, "models"), rest is ["--all"]);
    case ["relations", .. var rest]:
        var statements = StatementScore.Load(Path.Combine(AppContext.BaseDirectory, "models"));
        foreach (var set in (string[])["conditions-dev", "conditions-held", "relations-dev", "relations-held"])
        {
            // As with quantities: the errors of the held halves are for nobody's eyes.
            RelationScore.Of($"tests/Hearsay.Tests/Relations/{set}.jsonl", statements.Read, rest is ["--all"] && set.EndsWith("-dev", StringComparison.Ordinal) ? Console.Out : null)
                .Print(set, Console.Out);
        }

        foreach (var split in rest is ["--train"] ? (string[])["train", "dev"] : ["dev"])
        {
            new CausalNews(statements.Read).Print(Path.Combine(data, "events"), split, Console.Out);
        }

        return 0;
    case ["statements"]:
        StatementScore.Load(Path.Combine(AppContext.BaseDirectory, "models")).Print(data, Path.Combine("tests", "Hearsay.Tests", "Statements"), Console.Out);
        return 0;
    case ["statements", var text]:
        StatementScore.Load(Path.Combine(AppContext.BaseDirectory, "models")).PrintText(text, Console.Out);
        return 0;
    case ["events", .. var rest]:
        return EventScore.Run(data, Path.Combine(AppContext.BaseDirectory, "models"), rest is ["--all"]);
    case ["origins", .. var rest]:
        OriginTable.Print(rest is [var seeds] ? int.Parse(seeds) : 1000, Console.Out);
        return 0;
    case ["invented", .. var rest]:
        return InventedCases.Run(rest, Path.Combine(AppContext.BaseDirectory, "models"), Console.Out, Console.Error);
    case ["stories"]:
        EcbScore.Print(data, Console.Out);
        return 0;
    case ["reprints"]:
        ReprintScore.Print(data, Console.Out);
        return 0;
    case ["pages", .. var rest]:
        return PagesTable.Run(Path.Combine(data, "intake"), rest, Console.Out);
    case ["errors", var gold, var readings, .. var list]:
        AttributionErrors.PrintAll(gold, readings, Console.Out, list is [var examples] ? examples : null);
        return 0;
    default:
        Console.Error.WriteLine("usage: Hearsay.Score grammar [MODEL] | grammar-speed [MODEL] | mentions [--all] | quantities [--all] | quantities-of FILE | times [--errors] | places [--all] | relations [--all|--train] | statements [TEXT] | events [--all] | origins [SEEDS] | invented [--seeds FIRST..LAST] [--templates a|b|both] | reprints | stories | pages [--outputs] | errors GOLD READINGS [EXAMPLES]");
        return 2;
}

static Parser Load(string[] rest)
{
    using var model = File.OpenRead(rest is [var given] ? given : Path.Combine(AppContext.BaseDirectory, "models", "grammar.bin"));
    return Parser.Load(model);
}
