using System.Runtime.CompilerServices;

/// <summary>How snapshots are compared, in every test project.</summary>
internal static class SnapshotSettings
{
    // The package replaces the paths of solution and project wherever they stand. In a checkout under /summary it would also
    // replace the closing tags of HTML; no snapshot here holds a path.
#pragma warning disable CA2255 // A test project is the application of its run.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void LeavePathsAlone()
    {
        VerifierSettings.DontScrubSolutionDirectory();
        VerifierSettings.DontScrubProjectDirectory();
    }
}
