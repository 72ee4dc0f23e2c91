using System;
using System.Collections.Generic;
using MandateSdk.Benchmarks.Exporting;
using MandateSdk.Benchmarks.Generation;
using MandateSdk.Benchmarks.Importing;
using MandateSdk.Benchmarks.Lookups;
using MandateSdk.Benchmarks.Meaning;
using MandateSdk.Benchmarks.Reading;
using MandateSdk.Benchmarks.Start;

namespace MandateSdk.Benchmarks;

/// <summary>Runs the benchmarks by name.</summary>
internal static class Program
{
    private static readonly (string Name, Action Run)[] All =
    [
        ("reader", ReaderReport.Run),
        ("lookup", LookupReport.Run),
        ("start", StartReport.Run),
        ("command", CommandReport.Run),
        ("generate", GenerateReport.Run),
        ("meaning", MeaningReport.Run),
        ("import", ImportReport.Run),
        ("export", ExportReport.Run),
    ];

    private static int Main(string[] args)
    {
        // A fresh process that measures itself; nothing else may be touched before.
        if (args is [Child.Argument, ..])
        {
            return Child.Run(args);
        }

        return RunAll(args);
    }

    private static int RunAll(string[] names)
    {
        var known = Array.ConvertAll(All, benchmark => benchmark.Name);
        if (names.Length == 0
            || Array.Exists(names, name => name != "all" && !((ICollection<string>)known).Contains(name)))
        {
            Console.Error.WriteLine("Usage: dotnet run -c Release --project benchmarks/MandateSdk.Benchmarks -- all|" + string.Join('|', known) + " …");
            return 2;
        }

        Machine.Print();
        foreach (var (name, run) in All)
        {
            if (Array.IndexOf(names, name) >= 0 || Array.IndexOf(names, "all") >= 0)
            {
                Console.WriteLine();
                Console.WriteLine("## " + name);
                run();
            }
        }

        return 0;
    }
}
