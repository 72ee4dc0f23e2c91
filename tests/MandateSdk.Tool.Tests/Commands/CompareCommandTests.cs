using System;
using System.Linq;
using MandateSdk.Export.Comparison;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Tool.Tests.Commands;

public class CompareCommandTests
{
    [Fact]
    public void APairIsPrintedWithTheWordsThatChanged()
    {
        var run = CommandRun.Of("compare", "002/report", "A/RES/56/261, annex");

        Assert.Equal(0, run.ExitCode);
        var at = Array.IndexOf(run.OutputLines, "002/report/para_17__point_a → 001/35/para_2__point_a  edited 0.88");
        Assert.True(at > 0, "The pair is missing.");
        Assert.Equal(
            "    The development of legislation creating or strengthening [-offences-] {+sanctions+}, investigative powers, criminal procedures and other matters;",
            run.OutputLines[at + 1]);
    }

    [Fact]
    public void TheFiguresCanBeHadAlone()
    {
        var run = CommandRun.Of("compare", "001/35", "001/35", "--summary");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("Corresponding: 204 same", run.OutputLines[^1]);
        Assert.Equal(3, run.OutputLines.Length);
    }

    [Fact]
    public void ANameThatFitsNothingIsAProblem()
    {
        var run = CommandRun.Of("compare", "001/35", "no such thing");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("No instrument fits 'no such thing'.", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the old law", "the old law", "the old law")]
    [InlineData("the old law", "the new law", "the [-old-] {+new+} law")]
    [InlineData("a law", "a law, and more", "a law{+, and more+}")]
    [InlineData("", "a law", "{+a law+}")]
    [InlineData("a law", "", "[-a law-]")]
    public void AWordDiffMarksWhatWentAndWhatCame(string before, string after, string expected) =>
        Assert.Equal(expected, string.Concat(WordDiff.Signed(before, after).Select(run => run.Text)));

    [Fact]
    public void MarksThatTheChangesOfAnEditionTouchAreListedWithFileAndLine()
    {
        const string First = """
            Rules of the house

            The Council,

            1. *Decides* that the doors of the house shall be shut at night;

            2. *Decides* that lamps shall be lit in every room and in the garden of the house:

            (a) In the morning before the sun has risen over the hill;

            (b) In the evening after it has set behind the river;

            3. *Decides* that the keys shall be kept by the oldest of the tenants;

            4. *Decides* that nobody shall whistle on the stairs of the house after midnight.
            """;
        using var directory = new TemporaryDirectory();
        System.IO.Directory.CreateDirectory(directory.Of("old"));
        System.IO.Directory.CreateDirectory(directory.Of("new"));
        var old = directory.Write("old/house.txt", First);
        var later = directory.Write("new/house.txt", First
            .Replace("4. *Decides* that nobody shall whistle on the stairs of the house after midnight.", "", StringComparison.Ordinal)
            .Replace("in the evening", "in the late evening", StringComparison.OrdinalIgnoreCase)
            .Replace("3. *Decides*", "3. *Decides* that bicycles belong in the cellar;\n\n4. *Decides*", StringComparison.Ordinal));
        directory.Write("Code.cs", """
            class House
            {
                [Implements(NormIds.RulesOfTheHouse.P1)] void Doors() { }
                [Implements("house/resolution/para_2")] void Lamps() { }
                [Implements(Acme.NormIds.RulesOfTheHouse.P3)] void Keys() { }
                [Implements("Rules of the house, para. 4")] void Stairs() { }
                [Implements("A/RES/58/4")] void Other() { }
            }
            """);

        var run = CommandRun.Of("compare", old, later, "--summary", "--marks", directory.Path);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var marks = run.OutputLines.SkipWhile(line => line != "Marks that the changes touch").ToList();
        Assert.Equal(
            ["Code.cs(4): House.Lamps", "Code.cs(5): House.Keys", "Code.cs(6): House.Stairs"],
            marks.Where(line => line.Contains(" marks ", StringComparison.Ordinal))
                .Select(line => line.Replace(directory.Path + System.IO.Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Split(" marks ")[0]));
        Assert.Contains(marks, line => line.Contains("edited: ", StringComparison.Ordinal) && line.Contains("late", StringComparison.Ordinal));
        Assert.Contains("    house/resolution/para_3 → house/resolution/para_4  renumbered", marks);
        Assert.Contains(marks, line => line.Contains("is gone: ", StringComparison.Ordinal));
        Assert.Equal("3 marks.", marks[^1]);
    }
}
