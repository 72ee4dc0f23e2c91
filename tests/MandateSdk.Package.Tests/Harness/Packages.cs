using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Reflection;

namespace MandateSdk.Package.Tests.Harness;

/// <summary>The packages, made once for all tests, in a folder that is gone afterwards.</summary>
/// <remarks>
/// They have a version of this run alone, and are restored into a cache of this run alone: no earlier package can be taken for
/// one of these.
/// </remarks>
public sealed class Packages : IDisposable
{
    private static readonly string[] Projects =
    [
        "src/MandateSdk.Core", "src/MandateSdk", "src/MandateSdk.Tool", "generators/MandateSdk.Generators",
    ];

    private readonly string _root = Directory.CreateTempSubdirectory("mandate-packages-").FullName;
    private readonly CompilerServer _compiler = new(Metadata("CompilerServer"));
    private readonly Dictionary<string, string> _variables;

    /// <summary>Packs what was built together with this test.</summary>
    public Packages()
    {
        _variables = new Dictionary<string, string>
        {
            ["NUGET_PACKAGES"] = Path.Combine(_root, "cache"),
            ["UseSharedCompilation"] = "true",
            ["SharedCompilationId"] = _compiler.Name,
        };
        Directory.CreateDirectory(Feed);
        WriteConfiguration();
        Pack();
        Consumers = new Lazy<Consumers>(() => new Consumers(NewWorkspace("consumers")));
    }

    /// <summary>The folder of this repository.</summary>
    public static string Repository { get; } = FindRepository();

    /// <summary>The version of the packages: no suffix, so that a plain <c>dotnet add package</c> takes it.</summary>
    public string Version { get; } = "0.1." + (int)(DateTime.UtcNow - new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc)).TotalSeconds;

    /// <summary>The platform of this machine, where its packages have what compiles ahead for it; null elsewhere.</summary>
    public static string? CompiledPlatform { get; } = FindCompiledPlatform();

    /// <summary>The folder with the packages.</summary>
    public string Feed => Path.Combine(_root, "feed");

    // Where packages lie unpacked on this machine.
    private static string Unpacked => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static string Configuration => Metadata("Configuration");

    /// <summary>The projects that use the packages, built when one of them is first asked for.</summary>
    internal Lazy<Consumers> Consumers { get; }

    /// <summary>An empty folder.</summary>
    internal Workspace NewWorkspace(string name) =>
        new(Directory.CreateDirectory(Path.Combine(_root, "work", name)).FullName, this, _variables);

    /// <inheritdoc/>
    public void Dispose()
    {
        _compiler.Dispose();
        try
        {
            Directory.Delete(_root, recursive: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A folder that stays in the temporary ones is no reason to fail.
            Debug.WriteLine(exception);
        }
    }

    // One process for all of them: starting MSBuild takes longer than packing what is built.
    private void Pack()
    {
        var projects = Projects.Select(project => $"""
            <Packed Include="{Path.Combine(Repository, project, Path.GetFileName(project))}.csproj"
                    AdditionalProperties="NuspecOutputPath={Path.Combine(_root, "nuspec", project)}" />
            """);
        var file = Path.Combine(_root, "pack.proj");
        File.WriteAllText(file, $"""
            <Project>
              <ItemGroup>
                {string.Join("\n", projects)}
              </ItemGroup>
              <Target Name="Pack">
                <MSBuild Projects="@(Packed)"
                         Targets="Pack"
                         BuildInParallel="true"
                         Properties="_IsPacking=true;NoBuild=true;Configuration={Configuration};PackageOutputPath={Feed};Version={Version};ReadyToRunPlatforms={CompiledPlatform}" />
              </Target>
            </Project>
            """);
        Dotnet.Run(_root, new Dictionary<string, string>(), "msbuild", file, "-maxCpuCount", "-nologo", "-verbosity:minimal").Succeeded();
    }

    // The sources of the machine stay as they are; ours comes first for what is ours, so that nobody is asked for it. Where no
    // source answers they are left out, since a restore asks each of them. Packages of others that the
    // machine has unpacked are not fetched and unpacked again; none of ours has the version of this run.
    private void WriteConfiguration()
    {
        var others = Sources.Reachable;
        var mappings = others.Select(source => $"""<packageSource key="{source.Name}"><package pattern="*" /></packageSource>""");
        File.WriteAllText(Path.Combine(_root, "nuget.config"), $"""
            <configuration>
              <packageSources>
                {(others.Count == 0 ? "<clear />" : string.Empty)}
                <add key="packages-under-test" value="{Feed}" />
              </packageSources>
              <packageSourceMapping>
                <packageSource key="packages-under-test"><package pattern="MandateSdk*" /><package pattern="Acme.*" /></packageSource>
                {string.Concat(mappings)}
              </packageSourceMapping>
              <fallbackPackageFolders>
                {(Directory.Exists(Unpacked) ? $"""<add key="unpacked" value="{Unpacked}" />""" : string.Empty)}
              </fallbackPackageFolders>
            </configuration>
            """);

        // Nothing above the temporary folder has a say in what is built here, and nobody asks for news of vulnerable packages.
        foreach (var name in new[] { "Directory.Build.targets", "Directory.Packages.props" })
        {
            File.WriteAllText(Path.Combine(_root, name), "<Project />");
        }

        File.WriteAllText(
            Path.Combine(_root, "Directory.Build.props"),
            "<Project><PropertyGroup><NuGetAudit>false</NuGetAudit></PropertyGroup></Project>");

        File.WriteAllText(Path.Combine(_root, ".editorconfig"), "root = true\n");
    }

    // Compiling ahead takes two minutes, so that only who asks for it gets it.
    private static string? FindCompiledPlatform()
    {
        var platform = Metadata("Platform");
        return Environment.GetEnvironmentVariable(CompiledFactAttribute.Switch) == "1" && Directory.Exists(Path.Combine(Unpacked, "microsoft.netcore.app.crossgen2." + platform, Metadata("Runtime"))) ? platform : null;
    }

    private static string Metadata(string name) => typeof(Packages).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == name).Value!;

    private static string FindRepository()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory!.FullName, "MandateSdk.sln")))
        {
            directory = directory.Parent;
        }

        return directory.FullName;
    }
}

/// <summary>
/// The packages for all test classes. These run beside one another, for a build leaves a processor idle now and then; the
/// tests of a class run one after the other.
/// </summary>
public sealed class SharedPackages
{
    private static readonly Lazy<Packages> Made = new(() =>
    {
        var packages = new Packages();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => packages.Dispose();
        return packages;
    });

    /// <summary>The packages; made when they are first asked for.</summary>
    public Packages Packages => Made.Value;
}
