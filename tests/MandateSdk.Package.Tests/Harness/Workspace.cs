using System.Collections.Generic;
using System.IO;

namespace MandateSdk.Package.Tests.Harness;

/// <summary>A folder outside the repository, with projects that know the packages and nothing else of it.</summary>
internal sealed class Workspace
{
    private readonly IReadOnlyDictionary<string, string> _variables;

    public Workspace(string path, Packages packages, IReadOnlyDictionary<string, string> variables)
    {
        Path = path;
        Packages = packages;
        _variables = variables;
    }

    /// <summary>The folder.</summary>
    public string Path { get; private init; }

    /// <summary>The packages.</summary>
    public Packages Packages { get; }

    /// <summary>A folder in this one.</summary>
    public Workspace In(string folder) => new(Of(folder), Packages, _variables);

    /// <summary>The path of a file in this folder.</summary>
    public string Of(string file) => System.IO.Path.GetFullPath(System.IO.Path.Combine(Path, file));

    /// <summary>Writes a file.</summary>
    public Workspace Write(string file, string content)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Of(file))!);
        File.WriteAllText(Of(file), content);
        return this;
    }

    /// <summary>Writes a project file; its code must compile without a warning.</summary>
    /// <param name="file">The file.</param>
    /// <param name="items">The items.</param>
    /// <param name="properties">More properties.</param>
    public Workspace WriteProject(string file, string items, string properties = "") => Write(file, $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {items}
          </ItemGroup>
        </Project>
        """);

    /// <summary>Writes the project file of a program; its code must compile without a warning.</summary>
    /// <inheritdoc cref="WriteProject"/>
    public Workspace WriteProgram(string file, string items, string properties = "") =>
        WriteProject(file, items, "<OutputType>Exe</OutputType>" + properties);

    /// <summary>The item that references one of the packages.</summary>
    public string Reference(string package) => $"""<PackageReference Include="{package}" Version="{Packages.Version}" />""";

    /// <summary>Runs <c>dotnet</c> in this folder.</summary>
    public Outcome Dotnet(params string[] arguments) => Harness.Dotnet.Run(Path, _variables, arguments);

    /// <summary>Runs <c>dotnet watch</c> in this folder until a line with each expected end was printed, and does something after each.</summary>
    /// <returns>All lines that were printed.</returns>
    public IReadOnlyList<string> Watch(params (string Line, System.Action Then)[] steps) => Harness.Dotnet.Watch(Path, _variables, steps);

    /// <summary>Runs a program of this folder.</summary>
    public Outcome Run(string program, params string[] arguments) => Harness.Dotnet.RunProgram(Of(program), Path, _variables, arguments);
}
