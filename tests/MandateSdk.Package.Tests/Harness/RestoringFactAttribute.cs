namespace MandateSdk.Package.Tests.Harness;

/// <summary>A test that restores packages of others, and is skipped where no package source can be reached.</summary>
internal sealed class RestoringFactAttribute : FactAttribute
{
    public RestoringFactAttribute()
    {
        if (Sources.Reachable.Count == 0)
        {
            Skip = "No package source of this machine answers, and the test restores packages that are not ours.";
        }
    }
}

/// <summary>A test of images that are compiled ahead, skipped where their compiler is not at hand.</summary>
internal sealed class CompiledFactAttribute : FactAttribute
{
    public CompiledFactAttribute()
    {
        if (Packages.CompiledPlatform is null)
        {
            Skip = "The compiler of ReadyToRun images was never restored on this machine: it is a package that only"
                + " ReadyToRunPlatforms and the benchmarks ask for.";
        }
    }
}
