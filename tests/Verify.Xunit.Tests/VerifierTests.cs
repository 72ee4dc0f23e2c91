using System;
using System.IO;
using System.Text;
using System.Threading.Tasks;

namespace Verify.Xunit.Tests;

/// <summary>The stand-in is trusted with every snapshot, so it must be seen to fail.</summary>
public sealed class VerifierTests : IDisposable
{
    private static readonly UTF8Encoding Encoding = new(encoderShouldEmitUTF8Identifier: true);

    private readonly string _directory = Directory.CreateTempSubdirectory("verify").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public async Task TheSnapshotBesideTheTestIsFound()
        => await Verifier.Verify("one\r\ntwo");

    [Theory]
    [InlineData("first", 1)]
    [InlineData("second", 2)]
    public async Task ArgumentsArePartOfTheName(string name, int number)
    {
        var snapshot = $"VerifierTests.ArgumentsArePartOfTheName_name={name}_number={number}.verified.txt";
        File.WriteAllText(PathOf(snapshot), name);

        var result = await Verifier.Verify(name).UseDirectory(_directory).UseParameters(name, number);

        Assert.Equal(name, result.Text);
    }

    [Fact]
    public async Task AMissingSnapshotFailsAndLeavesTheReceivedText()
    {
        var exception = await Assert.ThrowsAsync<VerifyException>(() => Verify("new\n", "missing"));

        Assert.Contains("missing.received.txt", exception.Message, StringComparison.Ordinal);
        Assert.Equal([0xEF, 0xBB, 0xBF, .. "new\n"u8], File.ReadAllBytes(PathOf("missing.received.txt")));
        Assert.False(File.Exists(PathOf("missing.verified.txt")));
    }

    [Fact]
    public async Task ADifferenceIsShownLineByLine()
    {
        File.WriteAllText(PathOf("changed.verified.txt"), "one\ntwo\nthree", Encoding);

        var exception = await Assert.ThrowsAsync<VerifyException>(() => Verify("one\n2\nthree", "changed"));

        Assert.Contains("@@ line 1\n  one\n- two\n+ 2\n  three\n", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALastNewlineCounts()
    {
        File.WriteAllText(PathOf("newline.verified.txt"), "one\n", Encoding);

        await Assert.ThrowsAsync<VerifyException>(() => Verify("one", "newline"));
    }

    [Fact]
    public async Task ASnapshotWithAnotherExtensionIsLeftOver()
    {
        File.WriteAllText(PathOf("other.verified.txt"), "text", Encoding);
        File.WriteAllText(PathOf("other.verified.cs"), "text", Encoding);

        await Assert.ThrowsAsync<VerifyException>(() => Verify("text", "other"));
    }

    [Fact]
    public async Task TwoVerificationsMayNotShareASnapshot()
    {
        File.WriteAllText(PathOf("shared.verified.txt"), "text", Encoding);
        await Verify("text", "shared");

        await Assert.ThrowsAsync<VerifyException>(() => Verify("text", "shared"));
    }

    [Fact]
    public async Task AnEmptySnapshotIsNone()
    {
        File.WriteAllBytes(PathOf("empty.verified.txt"), []);

        var exception = await Assert.ThrowsAsync<VerifyException>(() => Verify("text", "empty"));

        Assert.StartsWith("New", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ANumberedFileIsLeftOver()
    {
        File.WriteAllText(PathOf("one.verified.txt"), "text", Encoding);
        File.WriteAllText(PathOf("one#00.verified.txt"), "text", Encoding);

        var exception = await Assert.ThrowsAsync<VerifyException>(() => Verify("text", "one"));

        Assert.Contains("one#00", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("akn")]
    [InlineData("g.cs")]
    public async Task TextForAnExtensionOfBinaryFilesIsRefused(string extension)
        => await Assert.ThrowsAsync<VerifyException>(() => Verifier.Verify("text", extension).UseDirectory(_directory).UseFileName("binary").ToTask());

    [Fact]
    public void AFileNameWithASlashIsRefused()
        => Assert.Throws<VerifyException>(() => { Verifier.Verify("text").UseFileName("folder/name"); });

    [Fact]
    public void AFileNameAndParametersExcludeEachOther()
        => Assert.Throws<VerifyException>(() => { Verifier.Verify("text").UseFileName("name").UseParameters("a"); });

    [Fact]
    public async Task MoreArgumentsThanParametersAreRefused()
        => await Assert.ThrowsAsync<VerifyException>(() => Verifier.Verify("text").UseDirectory(_directory).UseParameters("a").ToTask());

    [Fact]
    public async Task SettingsComeBeforeTheVerification()
    {
        File.WriteAllText(PathOf("late.verified.txt"), "text", Encoding);
        var verification = Verifier.Verify("text").UseDirectory(_directory).UseFileName("late");
        await verification;

        Assert.Throws<VerifyException>(() => { verification.UseFileName("later"); });
    }

    private Task<VerifyResult> Verify(string text, string name)
        => Verifier.Verify(text).UseDirectory(_directory).UseFileName(name);

    private string PathOf(string file) => Path.Combine(_directory, file);
}
