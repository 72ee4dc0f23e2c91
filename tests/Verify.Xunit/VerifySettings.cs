using System.Collections.Generic;

namespace VerifyTests;

/// <summary>Where a snapshot lies, where the convention would put it elsewhere.</summary>
public class VerifySettings
{
    /// <summary>Creates settings that follow the convention.</summary>
    public VerifySettings()
    {
    }

    /// <summary>Creates a copy.</summary>
    public VerifySettings(VerifySettings settings)
    {
        Directory = settings.Directory;
        FileName = settings.FileName;
        Parameters = settings.Parameters;
    }

    internal string? Directory { get; private set; }

    internal string? FileName { get; private set; }

    internal IReadOnlyList<object?> Parameters { get; private set; } = [];

    /// <summary>Puts the snapshot into a folder, relative to that of the test's source file.</summary>
    public void UseDirectory(string directory) => Directory = directory;

    /// <summary>Replaces <c>Class.Method_parameters</c> in the name of the snapshot.</summary>
    public void UseFileName(string fileName) => FileName = fileName;

    /// <summary>Gives the arguments of a theory, which become part of the snapshot's name.</summary>
    public void UseParameters(params object?[] parameters) => Parameters = parameters;
}
