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
