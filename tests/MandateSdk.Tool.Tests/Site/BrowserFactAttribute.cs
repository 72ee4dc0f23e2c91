using System;
using System.IO;
using System.Linq;

namespace MandateSdk.Tool.Tests.Site;

/// <summary>A test that looks at pages in a browser, and is skipped where the system has none.</summary>
internal sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Browser is null)
            Skip = "There is no Chromium: not at the usual places, nor where the variable CHROMIUM leads.";
    }

    /// <summary>The path of the browser; null where there is none.</summary>
    public static string? Browser { get; } = new[]
        {
            Environment.GetEnvironmentVariable("CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome",
        }
        .FirstOrDefault(File.Exists);
}
