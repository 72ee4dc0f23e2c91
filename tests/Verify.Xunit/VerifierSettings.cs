namespace VerifyTests;

/// <summary>Settings of all snapshots. This project changes no text, so there is nothing to switch off.</summary>
public static class VerifierSettings
{
    /// <summary>Leaves the path of the solution in the text, as this project always does.</summary>
    public static void DontScrubSolutionDirectory()
    {
    }

    /// <summary>Leaves the path of the project in the text, as this project always does.</summary>
    public static void DontScrubProjectDirectory()
    {
    }
}
