using System.IO;
using MandateSdk.Tool.Sources;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Tool.Tests.Sources;

public class ReadingProgressTests
{
    [Fact]
    public void ALongTextShowsALineAndTakesItAway()
    {
        using var directory = new TemporaryDirectory();
        var path = Path.Combine(directory.Path, System.OperatingSystem.IsWindows() ? "long.txt" : "long\u001b.txt");
        using (var file = File.Create(path))
            file.SetLength(ReadingProgress.LongText);

        using var terminal = new StringWriter();
        using (var progress = ReadingProgress.Of(terminal, path))
            Assert.NotNull(progress);

        var shown = terminal.ToString();
        Assert.EndsWith("\r", shown, System.StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', shown);
        Assert.DoesNotContain('\n', shown);
    }

    [Fact]
    public void NothingIsShownOfAShortTextNorWithoutATerminal()
    {
        using var directory = new TemporaryDirectory();
        var path = Path.Combine(directory.Path, "short.txt");
        File.WriteAllText(path, "1. Decides it.");
        using var terminal = new StringWriter();
        Assert.Null(ReadingProgress.Of(terminal, path));
        Assert.Null(ReadingProgress.Of(null, path));
        Assert.Null(ReadingProgress.Of(terminal, Path.Combine(directory.Path, "none.txt")));
    }

    [Fact]
    public void ARedirectedRunSaysNothingOfItsProgress()
    {
        using var directory = new TemporaryDirectory();
        var path = Path.Combine(directory.Path, "long.txt");
        File.WriteAllText(path, new string('a', (int)ReadingProgress.LongText));
        Assert.Empty(CommandRun.Of("check", path).Error);
    }
}
