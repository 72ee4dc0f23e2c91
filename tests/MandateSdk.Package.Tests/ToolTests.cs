using System.IO;
using MandateSdk.Package.Tests.Harness;

namespace MandateSdk.Package.Tests;

/// <summary>The command, installed as a tool.</summary>
public class ToolTests(SharedPackages shared) : IClassFixture<SharedPackages>
{
    [Fact]
    public void TheInstalledCommandShowsANorm()
    {
        var folder = shared.Packages.NewWorkspace("tool");

        folder.Dotnet("tool", "install", "MandateSdk.Tool", "--version", shared.Packages.Version, "--tool-path", "tools").Succeeded();
        var shown = folder.Run(
            Path.Combine("tools", System.OperatingSystem.IsWindows() ? "mandate.exe" : "mandate"),
            "show",
            "GuidelinesForThePreventionOfCrime",
            "25 (a)");

        Assert.Contains("Guidelines for the Prevention of Crime, para. 25 (a)", shown.Succeeded().Output, System.StringComparison.Ordinal);
    }
}
