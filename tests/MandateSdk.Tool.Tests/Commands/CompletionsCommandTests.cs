using System;
using System.Diagnostics;
using System.IO;
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

    [BashFact]
    public void BashCompletesByItsScript()
    {
        // What the command would print stands in for it.
        var script = "mandate() { printf '%s\\n' 'GuidelinesForThePreventionOfCrime' 'Other'; }\n"
            + CommandRun.Of("completions", "bash").Output
            + "COMP_WORDS=(mandate show Guid); COMP_CWORD=2; _mandate; echo \"${COMPREPLY[@]}\"\n";
        using var bash = Process.Start(new ProcessStartInfo("bash") { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        bash.StandardInput.Write(script);
        bash.StandardInput.Close();

        Assert.Equal("GuidelinesForThePreventionOfCrime\n", bash.StandardOutput.ReadToEnd());
    }

    private sealed class BashFactAttribute : FactAttribute
    {
        public BashFactAttribute()
        {
            if (!File.Exists("/bin/bash"))
                Skip = "There is no bash.";
        }
    }
}
