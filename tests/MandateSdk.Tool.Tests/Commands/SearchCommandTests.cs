using System;
using System.Linq;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Tool.Tests.Commands;

public sealed class SearchCommandTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();
    private readonly string _file;

    public SearchCommandTests() => _file = _directory.Write("small.txt", SmallText.Resolution);

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void TheBestUnitComesFirstWithPlaceAndPassage()
    {
        var run = CommandRun.Of("search", "effective", "prevention", "--file", _file);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("", run.Error);
        Assert.StartsWith("small.txt(9)  ", run.OutputLines[0], StringComparison.Ordinal);
        Assert.Equal("    Action to promote [effective] crime [prevention]", run.OutputLines[1]);
    }

    [Fact]
    public void TheTextsOfTheLibraryAreSearchedWhereNoneIsNamed()
    {
        var run = CommandRun.Of("search", "\"restorative process\"", "--limit", "3");

        Assert.Equal(6, run.OutputLines.Length);
        Assert.Equal(3, run.OutputLines.Count(line => line.Contains('[')));
    }

    [Fact]
    public void AHyphenBeforeAWordKeepsItOutAndTwoAreAnOption()
    {
        Assert.Equal(1, CommandRun.Of("search", "effective", "-crime", "--file", _file).ExitCode);
        Assert.Equal(0, CommandRun.Of("search", "effective", "-tea", "--file", _file).ExitCode);
        Assert.Equal(2, CommandRun.Of("search", "effective", "--limt", "3", "--file", _file).ExitCode);
    }

    [Fact]
    public void FieldsNarrowTheSearch()
    {
        Assert.Equal(0, CommandRun.Of("search", "actor:secretary-general", "verb:requests", "--file", _file).ExitCode);
        Assert.Equal(1, CommandRun.Of("search", "actor:donors", "--file", _file).ExitCode);
    }

    [Fact]
    public void NothingFoundIsAProblemAndNonsenseAnError()
    {
        var run = CommandRun.Of("search", "zebra", "--file", _file);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("Nothing has the words 'zebra'.", run.Error.Trim());
        Assert.Equal(2, CommandRun.Of("search").ExitCode);
        Assert.Equal(2, CommandRun.Of("search", "crime", "--limit", "0").ExitCode);
        Assert.Equal(3, CommandRun.Of("search", "crime", "--file", _directory.Path + "/none.txt").ExitCode);
    }
}
