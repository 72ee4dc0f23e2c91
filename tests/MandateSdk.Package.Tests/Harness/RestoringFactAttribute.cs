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

/// <summary>A test of images that are compiled ahead, which takes minutes; skipped where nobody asks for it.</summary>
internal sealed class CompiledFactAttribute : FactAttribute
{
    /// <summary>The environment variable that asks for these tests with the value 1.</summary>
    public const string Switch = "MANDATE_COMPILED_AHEAD";

    public CompiledFactAttribute()
    {
        if (Packages.CompiledPlatform is null)
        {
            Skip = "Compiling images ahead takes minutes: " + Switch + "=1 asks for it, on a machine that has restored with"
                + " ReadyToRunPlatforms (docs/building.md).";
        }
    }
}
