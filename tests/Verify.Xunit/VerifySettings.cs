using System;
using System.Collections.Generic;
using VerifyXunit;

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

    /// <summary>True when the verification has begun: what is set then would come too late.</summary>
    internal bool IsInUse { get; set; }

    internal string? Directory { get; private set; }

    internal string? FileName { get; private set; }

    internal IReadOnlyList<object?> Parameters { get; private set; } = [];

    /// <summary>Puts the snapshot into a folder, relative to that of the test's source file.</summary>
    /// <exception cref="VerifyException">The verification has begun.</exception>
    public void UseDirectory(string directory)
    {
        RefuseInUse();
        Directory = directory;
    }

    /// <summary>Replaces <c>Class.Method_parameters</c> in the name of the snapshot.</summary>
    /// <exception cref="VerifyException">The verification has begun, parameters are set, or the name holds a slash.</exception>
    public void UseFileName(string fileName)
    {
        RefuseInUse();
        if (fileName.AsSpan().IndexOfAny('/', '\\') >= 0)
            throw new VerifyException($"\"{fileName}\" is a path. Use UseDirectory for the folder.");

        FileName = fileName;
        RefuseBoth();
    }

    /// <summary>Gives the arguments of a theory, which become part of the snapshot's name.</summary>
    /// <exception cref="VerifyException">The verification has begun, or a file name is set.</exception>
    public void UseParameters(params object?[] parameters)
    {
        RefuseInUse();
        Parameters = parameters;
        RefuseBoth();
    }

    private void RefuseInUse()
    {
        if (IsInUse)
            throw new VerifyException("The verification has begun. Change its settings before it is awaited.");
    }

    private void RefuseBoth()
    {
        if (FileName is not null && Parameters.Count > 0)
            throw new VerifyException("UseFileName and UseParameters exclude each other: put the arguments into the file name.");
    }
}
