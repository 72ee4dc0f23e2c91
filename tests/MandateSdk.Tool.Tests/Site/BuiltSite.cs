using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Tool.Tests.Site;

/// <summary>The site of the texts of the library, written once for all tests.</summary>
public sealed class BuiltSite : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public BuiltSite()
    {
        var run = CommandRun.Of("site", "--output", Folder);
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
    }

    /// <summary>The folder of the site.</summary>
    public string Folder => _directory.Of("site");

    /// <summary>The pages, from the root of the site.</summary>
    public IReadOnlyList<string> Pages => Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)
        .ToList();

    public void Dispose() => _directory.Dispose();
}
