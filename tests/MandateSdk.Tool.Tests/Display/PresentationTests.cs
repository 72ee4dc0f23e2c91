using System;
using System.IO;
using System.Linq;
using MandateSdk.Tool.Display;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Tool.Tests.Display;

/// <summary>What a terminal shows otherwise than a file.</summary>
public class PresentationTests
{
    private static readonly Presentation Terminal = new(true, 40);

    [Fact]
    public void AFileOrAPipeGetsWordsAsTheyAre() =>
        Assert.Equal(Presentation.Plain, Presentation.Of(true, 80, Variables(("TERM", "xterm")), false));

    [Theory]
    [InlineData("xterm-256color", null, true)]
    [InlineData("xterm-256color", "1", false)]
    [InlineData("xterm-256color", "", true)]
    [InlineData("dumb", null, false)]
    [InlineData(null, null, false)]
    public void ColoursAreForTerminalsThatHaveThem(string? term, string? noColor, bool expected) => Assert.Equal(
        new Presentation(expected, 80),
        Presentation.Of(false, 80, Variables(("TERM", term), ("NO_COLOR", noColor)), false));

    [Fact]
    public void AnOldConsoleOfWindowsHasNone() => Assert.False(Presentation.Of(false, 80, Variables(), true).HasColour);

    [Fact]
    public void ALongLineIsBrokenBetweenWordsUnderItsBeginning()
    {
        var lines = Written(writer => writer.WriteLine("    It is the responsibility of all levels of government to create it."), new Presentation(false, 40));

        Assert.Equal(
            ["    It is the responsibility of all", "    levels of government to create it."],
            lines);
    }

    [Fact]
    public void AWordLongerThanTheWindowStaysWhole() => Assert.Equal(
        ["    See", "    " + new string('x', 60), "    there."],
        Written(writer => writer.WriteLine("    See " + new string('x', 60) + " there."), new Presentation(false, 40)));

    [Fact]
    public void InkIsForTerminalsOnly()
    {
        static void Write(TextWriter writer) => InkedLine.Of("a ").Add("b", Ink.Strong).WriteTo(writer);

        Assert.Equal(["a \u001b[1mb\u001b[0m"], Written(Write, Terminal));
        Assert.Equal(["a b"], Written(Write, Presentation.Plain));
    }

    [Fact]
    public void WordsFromOutsideHaveNoInk() =>
        Assert.Equal(["\\u001b[31mred"], Written(writer => writer.WriteLine("\u001b[31mred"), Terminal));

    [Fact]
    public void ASearchShowsWhatWasAskedFor()
    {
        using var directory = new TemporaryDirectory();
        var file = directory.Write("small.txt", SmallText.Resolution);
        using var output = new StringWriter();
        MandateCommand.Run(["search", "effective", "--file", file], output, TextWriter.Null, shown: Terminal);

        Assert.Contains("\u001b[1;33m[effective]\u001b[0m", output.ToString(), StringComparison.Ordinal);
        Assert.All(
            output.ToString().Split('\n').Select(line => line.Replace("\u001b[1;33m", "", StringComparison.Ordinal).Replace("\u001b[0m", "", StringComparison.Ordinal))
                .Where(line => line.StartsWith("    ", StringComparison.Ordinal)),
            line => Assert.InRange(line.TrimEnd().Length, 1, 40));
    }

    [Fact]
    public void WordsThatChangedAreInColourOnATerminal()
    {
        using var directory = new TemporaryDirectory();
        var before = directory.Write("before.txt", "Rules\n\n1. Doors are closed at ten in the evening.\n\n2. Guests sign the book at the desk.\n");
        var after = directory.Write("after.txt", "Rules\n\n1. Doors are closed at nine in the evening.\n\n2. Guests sign the book at the desk.\n");

        var plain = Run(Presentation.Plain, "compare", before, after);
        Assert.Contains("closed at [-ten-] {+nine+} in", plain, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b", plain, StringComparison.Ordinal);
        Assert.Contains(
            "closed at \u001b[31m[-ten-]\u001b[0m \u001b[32m{+nine+}\u001b[0m in",
            Run(new Presentation(true, 0), "compare", before, after),
            StringComparison.Ordinal);

        // NO_COLOR and a dumb terminal: broken lines, but no colours.
        Assert.DoesNotContain("\u001b", Run(new Presentation(false, 80), "compare", before, after), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, "always", true)]
    [InlineData(true, "never", false)]
    [InlineData(true, "auto", true)]
    [InlineData(false, "auto", false)]
    public void ColoursCanBeAskedForAndLeftOut(bool isTerminal, string wanted, bool expected)
    {
        using var directory = new TemporaryDirectory();
        var file = directory.Write("small.txt", SmallText.Resolution);
        var output = Run(isTerminal ? Terminal : Presentation.Plain, "search", "effective", "--file", file, "--color", wanted);

        Assert.Equal(expected, output.Contains("\u001b[1;33m[effective]", StringComparison.Ordinal));
    }

    private static string Run(Presentation shown, params string[] args)
    {
        using var output = new StringWriter();
        Assert.Equal(0, MandateCommand.Run(args, output, TextWriter.Null, shown: shown));
        return output.ToString();
    }

    private static string[] Written(Action<TextWriter> write, Presentation presentation)
    {
        using var output = new StringWriter { NewLine = "\n" };
        write(new TerminalWriter(output, presentation));
        return output.ToString().TrimEnd('\n').Split('\n');
    }

    private static Func<string, string?> Variables(params (string Name, string? Value)[] variables) =>
        name => variables.Where(variable => variable.Name == name).Select(variable => variable.Value).FirstOrDefault();
}
