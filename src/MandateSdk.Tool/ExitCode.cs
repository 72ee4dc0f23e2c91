namespace MandateSdk.Tool;

/// <summary>What the command tells its caller; <c>docs/cli.md</c> documents it.</summary>
internal static class ExitCode
{
    /// <summary>Everything went well.</summary>
    public const int Ok = 0;

    /// <summary>The command ran, and the answer is no: errors in a text, or nothing found.</summary>
    public const int Problems = 1;

    /// <summary>The command line makes no sense.</summary>
    public const int Usage = 2;

    /// <summary>A file could not be read or written.</summary>
    public const int InputOutput = 3;
}
