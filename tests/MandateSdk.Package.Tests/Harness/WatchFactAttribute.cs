using System;

namespace MandateSdk.Package.Tests.Harness;

/// <summary>
/// A test of <c>dotnet watch</c>. It waits for a terminal on some machines and would hold up every run there, so it is asked for
/// by the environment variable <c>MANDATE_WATCH_TESTS=1</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class WatchFactAttribute : FactAttribute
{
    public WatchFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("MANDATE_WATCH_TESTS") != "1")
        {
            Skip = "dotnet watch waits for a terminal on some machines; set MANDATE_WATCH_TESTS=1 to run this test.";
        }
    }
}
