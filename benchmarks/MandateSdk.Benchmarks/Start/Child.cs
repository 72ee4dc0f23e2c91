using System;
using System.Runtime.CompilerServices;

namespace MandateSdk.Benchmarks.Start;

/// <summary>What a fresh process does: it prints, and then what the printing took.</summary>
/// <remarks>Each side stands in a method of its own, so that no side loads the types of another one.</remarks>
internal static class Child
{
    /// <summary>The first argument of such a process.</summary>
    public const string Argument = "child";

    /// <summary>The paragraph that all sides print.</summary>
    public const string Id = NormIds.GuidelinesForThePreventionOfCrime.P14;

    /// <summary>Runs one side.</summary>
    /// <param name="args">"child", the side, and for "json" the file.</param>
    public static int Run(string[] args)
    {
        if (args[1] == "touches")
        {
            Touches.Run();
            return 0;
        }

        Measurement.Of(() =>
        {
            Console.Out.WriteLine(args[1] switch
            {
                "norms" => FromNorms(),
                "find" => FromCorpus(),
                "json" => FromJson(args[2]),
                _ => string.Empty,
            });
            return null;
        }).Print();
        return 0;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string FromNorms() => Norms.GuidelinesForThePreventionOfCrime.P14.Text;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string FromCorpus() => Corpus.Find(Id)!.Text;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string FromJson(string path) => ContentJson.Read(path)[Id];
}
