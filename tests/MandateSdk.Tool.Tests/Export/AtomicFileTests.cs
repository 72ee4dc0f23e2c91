using System;
using System.IO;
using MandateSdk.Tool.Export;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Tool.Tests.Export;

public class AtomicFileTests
{
    [Fact]
    public void AFileThatCannotBeWrittenToItsEndLeavesTheOldOne()
    {
        using var directory = new TemporaryDirectory();
        var path = directory.Write("a.json", "old");

        Assert.Throws<InvalidOperationException>(() => AtomicFile.Write(path, stream =>
        {
            stream.WriteByte(1);
            throw new InvalidOperationException();
        }));

        Assert.Equal("old", File.ReadAllText(path));
        Assert.Equal(["a.json"], directory.FileNames);
    }

    [Fact]
    public void AWholeFileTakesThePlaceOfTheOldOne()
    {
        using var directory = new TemporaryDirectory();
        var path = directory.Write("a.json", "old");

        AtomicFile.Write(path, stream => stream.Write("new"u8));

        Assert.Equal("new", File.ReadAllText(path));
        Assert.Equal(["a.json"], directory.FileNames);
    }
}
