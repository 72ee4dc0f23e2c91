using System;

namespace MandateSdk.Tool;

/// <summary>How the output is shown.</summary>
/// <param name="HasColour">True where colours and weights are shown.</param>
/// <param name="Width">The characters of a line; 0 where lines may be of any length.</param>
internal sealed record Presentation(bool HasColour, int Width)
{
    // In narrower windows nothing reads better for being broken.
    private const int LeastWidth = 40;

    /// <summary>What files and pipes take: words as they are.</summary>
    public static Presentation Plain { get; } = new(false, 0);

    /// <summary>What the terminal shows, where there is one.</summary>
    /// <param name="isRedirected">True where the output goes to a file or a pipe.</param>
    /// <param name="width">The width of the window; 0 where it is not known.</param>
    /// <param name="variable">Reads a variable of the environment.</param>
    /// <param name="isWindows">True where a console shows colours only to those that ask it to.</param>
    public static Presentation Of(bool isRedirected, int width, Func<string, string?> variable, bool isWindows)
    {
        if (isRedirected)
            return Plain;

        // https://no-color.org: any value but an empty one.
        var isRefused = !string.IsNullOrEmpty(variable("NO_COLOR"));
        var term = variable("TERM");
        var canColour = isWindows
            ? variable("WT_SESSION") is not null || term is not null
            : term is not (null or "" or "dumb");
        return new Presentation(!isRefused && canColour, width >= LeastWidth ? width : 0);
    }
}
