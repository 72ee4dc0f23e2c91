using System;
using System.Diagnostics;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Tool.Tests.Commands;

public class CompletionsCommandTests
{
    [Theory]
    [InlineData("mandates", "mand")]
    [InlineData("--json", "list", "--js")]
    [InlineData("secretary-general", "mandates", "--actor", "secr")]
    [InlineData("GuidelinesForThePreventionOfCrime", "show", "Guid")]
    [InlineData("powershell", "completions", "")]
    public void TheWordThatIsTypedIsCompleted(string expected, params string[] typed) =>
        Assert.Contains(expected, CommandRun.Of(["complete-words", "--", .. typed]).OutputLines);

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("powershell")]
    public void EveryShellHasItsScript(string shell)
    {
        var run = CommandRun.Of("completions", shell);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("mandate complete-words -- ", run.Output, StringComparison.Ordinal);
        Assert.Equal(2, CommandRun.Of("completions", "tcsh").ExitCode);
    }

    // What the command would print stands in for it; each script runs in the shell that it is for, as far as that goes without a
    // keyboard: bash and zsh are told what was typed, fish and PowerShell complete it as they would in a window.
    [ShellFact("bash")]
    public void BashCompletesByItsScript() => Assert.Equal(
        Words,
        Run("bash", [], StandIn + Script("bash") + "COMP_WORDS=(mandate show Guid); COMP_CWORD=2; _mandate; printf '%s\\n' \"${COMPREPLY[@]}\"\n"));

    [ShellFact("zsh")]
    public void ZshCompletesByItsScript() => Assert.Equal(
        Words,
        Run("zsh", ["-f"], StandIn + "compdef() { }\ncompadd() { print -l -- $found }\n" + Script("zsh")
            + "words=(mandate show Guid); CURRENT=3; _mandate\n"));

    [ShellFact("zsh")]
    public void ZshHandsOnWordsWithoutTheirQuotationMarks() => Assert.Equal(
        "<Vienna Decl>\n",
        Run("zsh", ["-f"], "mandate() { print -r -- \"<$4>\" }\ncompdef() { }\ncompadd() { print -l -- $found }\n" + Script("zsh")
            + "words=(mandate show '\"Vienna Decl'); CURRENT=3; _mandate\n"));

    [ShellFact("fish")]
    public void FishCompletesByItsScript() => Assert.Equal(
        Words,
        Run("fish", ["--no-config"], "function mandate; printf '%s\\n' GuidelinesForTheFirst GuidelinesForTheSecond; end\n" + Script("fish")
            + "complete -C 'mandate show Guid'\n"));

    [ShellFact("pwsh")]
    public void PowerShellCompletesByItsScript() => Assert.Equal(
        Words,
        Run("pwsh", ["-NoProfile", "-NonInteractive", "-Command", "-"],
            "function mandate { 'GuidelinesForTheFirst'; 'GuidelinesForTheSecond'; 'Other' }\n" + Script("powershell")
            + "\n(TabExpansion2 -inputScript 'mandate show Guid' -cursorColumn 17).CompletionMatches | ForEach-Object CompletionText\n"));

    private const string Words = "GuidelinesForTheFirst\nGuidelinesForTheSecond\n";

    private const string StandIn = "mandate() { printf '%s\\n' GuidelinesForTheFirst GuidelinesForTheSecond; }\n";

    private static string Script(string shell) => CommandRun.Of("completions", shell).Output;

    private static string Run(string shell, string[] arguments, string script)
    {
        using var process = Process.Start(new ProcessStartInfo(shell, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            Environment = { ["NO_COLOR"] = "1", ["TERM"] = "dumb" },
        })!;
        process.StandardInput.Write(script);
        process.StandardInput.Close();
        return process.StandardOutput.ReadToEnd().ReplaceLineEndings("\n");
    }
}
