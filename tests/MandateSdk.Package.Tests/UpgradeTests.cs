using System;
using System.Linq;
using MandateSdk.Package.Tests.Harness;

namespace MandateSdk.Package.Tests;

/// <summary>Two versions of somebody's package with texts, and the programs that use them.</summary>
public class UpgradeTests(SharedPackages shared) : IClassFixture<SharedPackages>
{
    /// <summary>Writes the projects of the packages; building them makes the packages.</summary>
    internal static void WriteProjects(Workspace folder)
    {
        Write("1.0.0", HouseRules.First);
        Write("2.0.0", HouseRules.Second);

        // While packages are restored the two have names of their own, or they would be taken for one.
        void Write(string version, string text) => folder.In("rules-" + version)
            .Write("texts/house-rules.txt", text)
            .WriteProject(
                "Rules-" + version + ".csproj",
                folder.Reference("MandateSdk.Generators") + """<MandateText Include="texts/*.txt" />""",
                $"""
                <RootNamespace>Acme.Rules</RootNamespace>
                <AssemblyName>Acme.Rules</AssemblyName>
                <PackageId Condition="'$(ExcludeRestorePackageImports)' == 'true'">Acme.Rules-{version}</PackageId>
                <PackageId Condition="'$(ExcludeRestorePackageImports)' != 'true'">Acme.Rules</PackageId>
                <Version>{version}</Version>
                <GeneratePackageOnBuild>true</GeneratePackageOnBuild>
                <PackageOutputPath>{folder.Packages.Feed}</PackageOutputPath>
                """);
    }

    [Fact]
    public void AParagraphThatTheNextVersionDropsDoesNotCompile()
    {
        _ = shared.Packages.Consumers.Value;
        var folder = shared.Packages.NewWorkspace("upgrade");
        WriteProgram("Before", "1.0.0");
        WriteProgram("After", "2.0.0");
        var lines = Consumers.BuildAll(folder);

        Assert.Equal("Shoes shall be left at the door.\n", folder.Dotnet("exec", folder.Of("Before/bin/Debug/net10.0/Before.dll")).Succeeded().Output);
        var error = Assert.Single(lines.Where(line => line.Contains(": error ", StringComparison.Ordinal)).Select(line => line.Trim()).Distinct());
        Assert.Contains("After/Program.cs(1,", error.Replace('\\', '/'), StringComparison.Ordinal);
        Assert.Contains("error CS1061: 'RulesOfTheHouse' does not contain a definition for 'P3'", error, StringComparison.Ordinal);

        void WriteProgram(string name, string version) => folder.In(name)
            .Write("Program.cs", "Console.WriteLine(Acme.Rules.Norms.RulesOfTheHouse.P3.Text);")
            .WriteProgram(name + ".csproj", $"""<PackageReference Include="Acme.Rules" Version="{version}" />""");
    }
}
