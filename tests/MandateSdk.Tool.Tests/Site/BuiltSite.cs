using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using MandateSdk.Tool.Tests.Harness;
using Microsoft.Playwright;

namespace MandateSdk.Tool.Tests.Site;

/// <summary>The site of the texts of the library, written once for all tests, and a browser that shows it.</summary>
public sealed class BuiltSite : IAsyncLifetime
{
    private readonly TemporaryDirectory _directory = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The folder of the site.</summary>
    public string Folder => _directory.Of("site");

    /// <summary>The pages, from the root of the site.</summary>
    public IReadOnlyList<string> Pages => Directory.EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)
        .ToList();

    public async Task InitializeAsync()
    {
        var run = CommandRun.Of("site", "--output", Folder);
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        if (BrowserFactAttribute.Browser is not { } path)
            return;

        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Args = ["--no-sandbox", "--disable-gpu"],
        });
    }

    /// <summary>Opens a page of the site.</summary>
    /// <param name="path">From the root of the site.</param>
    /// <param name="complaints">Takes what the browser complains about, and what it asks of the network.</param>
    /// <param name="isDark">True for dark colours.</param>
    /// <param name="width">The width of the window.</param>
    public async Task<IPage> OpenAsync(string path, List<string>? complaints = null, bool isDark = false, int width = 1400)
    {
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new ViewportSize { Width = width, Height = 1000 },
            ReducedMotion = ReducedMotion.Reduce,
        });
        var page = await context.NewPageAsync();
        if (complaints is not null)
        {
            page.Console += (_, message) =>
            {
                if (message.Type is "error" or "warning")
                    complaints.Add(message.Text);
            };
            page.PageError += (_, error) => complaints.Add(error);
            page.RequestFailed += (_, request) => complaints.Add(request.Url);
            page.Request += (_, request) =>
            {
                if (!request.Url.StartsWith("file:", StringComparison.Ordinal) && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                    complaints.Add("asks the network: " + request.Url);
            };
        }

        await page.GotoAsync(new Uri(Path.Combine(Folder, "index.html")).AbsoluteUri.Replace("index.html", path, StringComparison.Ordinal));
        return page;
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        _directory.Dispose();
    }
}
