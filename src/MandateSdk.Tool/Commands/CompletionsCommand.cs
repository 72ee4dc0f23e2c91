using System.CommandLine;
using System.IO;
using System.Linq;

namespace MandateSdk.Tool.Commands;

/// <summary><c>mandate completions</c>: scripts by which shells complete what is being typed.</summary>
internal static class CompletionsCommand
{
    private const string Prefix = "completions/";

    // How the scripts ask.
    private const string WordsName = "complete-words";

    public static Command Create(CommandIO io)
    {
        var command = new Command("completions", "Prints the script by which a shell completes commands, options and names.");
        var shell = new Argument<string>("shell") { Description = "The shell." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "powershell");
        command.Add(shell);
        command.SetAction(parsed =>
        {
            io.Output.Write(ReadScript(parsed.GetRequiredValue(shell)));
            return ExitCode.Ok;
        });
        return command;
    }

    /// <summary>The command that the scripts call: the words so far, the last of them unfinished.</summary>
    public static Command CreateWords(CommandIO io, RootCommand root)
    {
        var command = new Command(WordsName, "Completes words for a shell.") { Hidden = true };
        var words = new Argument<string[]>("words") { Arity = ArgumentArity.ZeroOrMore };
        command.Add(words);
        command.SetAction(parsed =>
        {
            var typed = parsed.GetValue(words) ?? [];
            foreach (var item in root.Parse(typed).GetCompletions().Where(item => item.Label[0] != '/'))
                io.Output.WriteLine(item.Label);
            return ExitCode.Ok;
        });
        return command;
    }

    private static string ReadScript(string shell)
    {
        using var stream = typeof(CompletionsCommand).Assembly.GetManifestResourceStream(Prefix + shell)
            ?? throw new FileNotFoundException("The program has no such script.", shell);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
