using System;
using System.IO;
using System.Threading.Tasks;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Syntax;

/// <summary>
/// The trees of the five seeds, whole. Each snapshot was read against its source text before it was accepted: a changed line
/// here is a changed reading of a norm.
/// </summary>
public class TreeSnapshotTests
{
    public static TheoryData<string> Seeds()
    {
        var data = new TheoryData<string>();
        foreach (var path in Repository.SeedFiles)
        {
            data.Add(Path.GetFileNameWithoutExtension(path).Substring(0, 3));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public Task TheTreeOfEachSeed(string seed)
    {
        var path = Array.Find([.. Repository.SeedFiles], file => Path.GetFileName(file).StartsWith(seed, StringComparison.Ordinal))!;
        var tree = Parser.Parse(File.ReadAllText(path), path);
        var settings = new VerifySettings();
        settings.UseDirectory("../Snapshots");
        settings.UseParameters(seed);
        return Verifier.Verify(TreePrinter.Print(tree), settings);
    }
}
