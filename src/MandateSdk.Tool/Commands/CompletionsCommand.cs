using System;
using System.Collections.Generic;
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
            foreach (var label in Complete(root, typed).Where(label => label[0] != '/'))
                io.Output.WriteLine(label);
            return ExitCode.Ok;
        });
        return command;
    }

    // The library completes commands, options and arguments; the value behind an option it takes for finished.
    private static IEnumerable<string> Complete(RootCommand root, string[] typed)
    {
        if (typed.Length > 1)
        {
            var before = root.Parse(typed[..^1]);
            var option = before.CommandResult.Command.Options
                .FirstOrDefault(option => option.Name == typed[^2] || option.Aliases.Contains(typed[^2]));
            if (option is not null and not Option<bool>)
            {
                return option.GetCompletions(before.GetCompletionContext()).Select(item => item.Label)
                    .Where(label => label.StartsWith(typed[^1], StringComparison.OrdinalIgnoreCase));
            }
        }

        return root.Parse(typed).GetCompletions().Select(item => item.Label);
    }

    private static string ReadScript(string shell)
    {
        using var stream = typeof(CompletionsCommand).Assembly.GetManifestResourceStream(Prefix + shell)
            ?? throw new FileNotFoundException("The program has no such script.", shell);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
