using System;
using System.Linq;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Tool.Tests.Commands;

public sealed class MandatesCommandTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly string _file;

    public MandatesCommandTests() => _file = _directory.Write("report.txt", SmallText.Resolution);

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void MandatesAreListedWithWhomWhatAndWhen()
    {
        var run = CommandRun.Of("mandates", "crime prevention", "--file", _file);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            """
            Action to promote effective crime prevention, para. 1: Requests (requests)
                whom    the Secretary-General (secretary-general)
            Action to promote effective crime prevention, para. 1 (a): Requests (requests, inherited)
                whom    the Secretary-General (secretary-general)
                what    To continue the work under way
            Action to promote effective crime prevention, para. 1 (b): Requests (requests, inherited)
                whom    the Secretary-General (secretary-general)
                what    To report on it to the Commission at its next session on crime prevention and criminal justice
                report  to the Commission, at its next session, on it
                when    at its next session
            Action to promote effective crime prevention, para. 2: Decides (decides)
                what    to remain seized of the matter

            """.ReplaceLineEndings("\n"),
            run.Output);
    }

    [Fact]
    public void WithoutAnInstrumentAllAreListed() =>
        Assert.Equal(4, CommandRun.Of("mandates", "--file", _file).OutputLines.Count(line => line[0] != ' '));

    [Theory]
    [InlineData("--class", "decides", 1)]
    [InlineData("--class", "Requests", 3)]
    [InlineData("--actor", "secretary-general", 3)]
    [InlineData("--actor", "unodc", 0)]
    public void ActorAndClassChoose(string option, string value, int count)
    {
        var run = CommandRun.Of("mandates", option, value, "--file", _file);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(count, run.OutputLines.Count(line => line[0] != ' '));
    }

    [Theory]
    [InlineData("mandates", "No mandates were found")]
    [InlineData("refs", "No citations were found")]
    [InlineData("terms", "No defined terms were found")]
    public void AListWithoutEntriesSaysSo(string command, string message)
    {
        var empty = _directory.Write("empty.txt", "Of towns\n\nTowns are old.\n");
        var run = CommandRun.Of(command, "--file", empty);

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith(message, Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void AFilterThatFitsNothingSaysSo() => Assert.Equal(
        "No mandate is of that actor and class.",
        Assert.Single(CommandRun.Of("mandates", "--actor", "unodc", "--file", _file).ErrorLines));

    [Fact]
    public void WhoeverStandsAloneBeforeACommaIsTheIssuer()
    {
        var order = _directory.Write("order.txt",
            "Order on inspections\n\nThe Minister of Justice,\n\n1. Requests the Inspector General to report to the Minister by 31 December 2027.\n");
        var run = CommandRun.Of("mandates", "--file", order);

        Assert.StartsWith("Order on inspections, para. 1: Requests (requests)", run.Output, StringComparison.Ordinal);
        Assert.Contains("31 December 2027", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void WhoeverIsSingledOutIsFoundToo() =>
        Assert.Contains("para. 9: Encourages", CommandRun.Of("mandates", "gender-related killing", "--actor", "unodc").Output, StringComparison.Ordinal);

    [Fact]
    public void ClassesAreCounted() =>
        Assert.Equal(["     3  requests", "     1  decides", "     4  in all"], CommandRun.Of("mandates", "--count", "--file", _file).OutputLines);

    [Theory]
    [InlineData("--actor", "everybody", "There is no actor 'everybody'.")]
    [InlineData("--class", "begs", "There is no class 'begs'.")]
    public void AnUnknownNameExitsWithTwoAndNamesThoseThatExist(string option, string value, string complaint)
    {
        var run = CommandRun.Of("mandates", option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.StartsWith(complaint + " There are: other, ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AnInstrumentThatDoesNotExistExitsWithOneAndNamesNearOnes()
    {
        var run = CommandRun.Of("mandates", "Guidelines for the Preventoin of Crime");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.Contains("Guidelines for the Prevention of Crime", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AFileThatCannotBeReadExitsWithThree() =>
        Assert.Equal(3, CommandRun.Of("mandates", "--file", _directory.Of("missing.txt")).ExitCode);

    [Fact]
    public void ReportsAreSortedByDateAndThoseWithoutOneComeLast()
    {
        var file = _directory.Write("dates.txt",
            """
            Draft resolution I

            A matter of dates

            The General Assembly,

            1. *Requests* the Secretary-General to report to it at its next session;

            2. *Requests* the Secretary-General to report to it at its sixtieth session;

            3. *Requests* the Secretary-General to report to it at its fifty-eighth session;

            4. *Requests* the Secretary-General to report to it by 31 March 2004;

            5. *Requests* Member States to light the streets by 2003.
            """);

        var run = CommandRun.Of("mandates", "--report", "--file", file);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            ["para. 3", "para. 4", "para. 2", "para. 1"],
            run.OutputLines.Where(line => line[0] != ' ').Select(line => line.Split(", ")[1].Split(':')[0]));
        Assert.Contains("at its fifty-eighth session (general-assembly, session 58, 2003-09 to 2004-09)", run.Output, StringComparison.Ordinal);

        var window = CommandRun.Of("mandates", "--from", "2004-01", "--until", "2004-12-31", "--file", file);
        Assert.Equal(
            ["para. 3", "para. 4"],
            window.OutputLines.Where(line => line[0] != ' ').Select(line => line.Split(", ")[1].Split(':')[0]));
        Assert.Equal("1 deadlines have no date that is known, and are left out.", window.Error.Trim());
        Assert.Equal(2, CommandRun.Of("mandates", "--from", "soon", "--file", file).ExitCode);
    }
}
