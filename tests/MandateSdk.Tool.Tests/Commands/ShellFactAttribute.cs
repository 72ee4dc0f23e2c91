using System;
using System.IO;
using System.Linq;

namespace MandateSdk.Tool.Tests.Commands;

/// <summary>A fact of a shell, skipped where the machine has none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ShellFactAttribute : FactAttribute
{
    public ShellFactAttribute(string shell)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        if (OperatingSystem.IsWindows())
            Skip = "The stand-in for the command is a script of Unix.";
        else if (!folders.Any(folder => File.Exists(Path.Combine(folder, shell))))
            Skip = "There is no " + shell + ".";
    }
}
