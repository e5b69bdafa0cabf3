using Hearsay.Cli;

using var interruption = new Interruption();
var terminal = Terminal.OfThisProcess(interruption.Token);
return (int)await new CommandLine(terminal, InstalledReader.Load).RunAsync(args);
