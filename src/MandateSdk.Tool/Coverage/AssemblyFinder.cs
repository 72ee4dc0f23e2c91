using System;
using System.IO;
using System.Linq;
using System.Xml;
using System.Xml.Linq;

namespace MandateSdk.Tool.Coverage;

/// <summary>Finds the assembly that a user means: the file itself, or what a project was built to.</summary>
internal static class AssemblyFinder
{
    /// <summary>Finds it.</summary>
    /// <param name="path">An assembly, a project file, or the directory of a project.</param>
    /// <returns>
    /// The path of the assembly, or what is wrong; neither for a directory without a project, whose sources are all that
    /// there is.
    /// </returns>
    public static (string? Assembly, string? Problem) Find(string path)
    {
        if (Directory.Exists(path))
        {
            var projects = Directory.GetFiles(path, "*.*proj");
            return projects.Length switch
            {
                0 => (null, null),
                1 => OfProject(projects[0]),
                _ => (null, path + ": there are several projects in this directory; name an assembly or a project."),
            };
        }

        if (!File.Exists(path))
            return (null, path + ": cannot be read: there is no such file.");

        return path.EndsWith("proj", StringComparison.OrdinalIgnoreCase) ? OfProject(path) : (path, null);
    }

    /// <summary>Where the sources of what a user names lie; null where that is not known.</summary>
    /// <param name="path">An assembly, a project file, or a directory.</param>
    public static string? SourcesOf(string path) => Directory.Exists(path) ? path
        : path.EndsWith("proj", StringComparison.OrdinalIgnoreCase) ? Path.GetDirectoryName(Path.GetFullPath(path))
        : null;

    // The build would know more, and would run code of the project. Where the newest output lies is enough here; who
    // builds to another place names the assembly.
    private static (string? Assembly, string? Problem) OfProject(string project)
    {
        string name;
        try
        {
            name = NameOf(project);
        }
        catch (XmlException exception)
        {
            return (null, project + ": cannot be read: " + exception.Message);
        }

        var output = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(project))!, "bin");
        var newest = (Directory.Exists(output)
            ? Directory.EnumerateFiles(output, name + ".dll", SearchOption.AllDirectories)
            : [])
            .Where(file => !IsReference(file))
            .OrderByDescending(File.GetLastWriteTimeUtc)
            .ThenBy(file => file, StringComparer.Ordinal)
            .FirstOrDefault();
        return newest is null
            ? (null, project + ": no " + name + ".dll under " + output + "; run 'dotnet build " + project
                + "' first, or name the assembly.")
            : (newest, null);
    }

    private static string NameOf(string project)
    {
        using var reader = XmlReader.Create(project,
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var name = XDocument.Load(reader).Descendants()
            .FirstOrDefault(element => element.Name.LocalName == "AssemblyName")?.Value.Trim();

        // A name with properties in it only the build can read.
        return name is null or "" || name.Contains('$', StringComparison.Ordinal) || Path.GetFileName(name) != name
            ? Path.GetFileNameWithoutExtension(project)
            : name;
    }

    // bin/…/ref has what other projects compile against; it is no output to show anybody.
    private static bool IsReference(string file) => Path.GetFileName(Path.GetDirectoryName(file)) is "ref" or "refint";
}
