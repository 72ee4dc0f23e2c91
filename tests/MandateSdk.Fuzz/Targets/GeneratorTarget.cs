using System;
using System.Linq;
using MandateSdk.Fuzz.Invariants;

namespace MandateSdk.Fuzz.Targets;

/// <summary>The source generator: its input is the name of a file on the first line, and the words of the file after it.</summary>
internal sealed class GeneratorTarget : ITarget
{
    private const string Promise = "Generated code compiles without a warning, its documentation is well-formed, and a second run gives the same";

    public string Name => "generator";

    public string Extension => ".txt";

    // That of the compiler, which is not ours.
    public int StackKilobytes => 16 * 1024;

    public Failure? Run(string input)
    {
        try
        {
            Check(input);
            return null;
        }
        catch (Exception exception)
        {
            return Failure.Of(Promise, exception);
        }
    }

    private static void Check(string input)
    {
        var end = input.IndexOf('\n', StringComparison.Ordinal);

        // A folder is no part of a name, and no file system has a name with a zero character in it.
        var name = end < 0 ? string.Empty : input[..end].Split('/', '\\')[^1].Replace("\0", string.Empty, StringComparison.Ordinal);
        var text = input[(end + 1)..];
        var file = new GeneratedProject.TextFile(name.Length == 0 ? Reading.File : name, text);

        var first = GeneratedProject.Run(file);
        if (first.Problems.Count > 0)
        {
            throw new BrokenPromiseException(string.Join("\n", first.Problems), first.Problems[0].Id);
        }

        BrokenPromiseException.Unless(first.Sources.SequenceEqual(GeneratedProject.Run(file).Sources), $"the second run gave other code");
    }
}
