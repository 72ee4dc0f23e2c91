using System.Diagnostics;
using System.Globalization;
using System.IO;

namespace MandateSdk.Tool.Site;

/// <summary>One line on the terminal while many pages are written; it is gone when they are.</summary>
internal sealed class SiteProgress(TextWriter? terminal)
{
    private static readonly long Pause = Stopwatch.Frequency / 5;

    private long _next = Stopwatch.GetTimestamp() + (5 * Pause);
    private int _width;

    /// <summary>Shows how far it is, a few times a second at most, and not for what is done at once.</summary>
    public void Show(int done, int all)
    {
        if (terminal is null || (Stopwatch.GetTimestamp() < _next && (done < all || _width == 0)))
            return;

        _next = Stopwatch.GetTimestamp() + Pause;
        var line = done == all ? "" : string.Create(CultureInfo.InvariantCulture, $"Writing page {done} of {all} …");
        terminal.Write("\r" + line.PadRight(_width) + (done == all ? "\r" : ""));
        _width = line.Length > _width ? line.Length : _width;
    }
}
