using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using MandateSdk.Tool.Tests.Harness;
using Microsoft.Playwright;

namespace MandateSdk.Tool.Tests.Site;

/// <summary>A site of one text of the library, a draft and what was adopted, and a browser that shows it.</summary>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "DisposeAsync deletes the folder.")]
public sealed class BrowsedSite : IAsyncLifetime
{
    // Two of its chapters of drafts, with both annexes.
    private const int LinesOfSeed = 605;

    private readonly TemporaryDirectory _directory = new();
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The folder of the site.</summary>
    public string Folder => _directory.Of("site");

    public async Task InitializeAsync()
    {
        _directory.Write("draft.txt", Draft);
        _directory.Write("adopted.txt", Draft.Replace("continue the work", "intensify the work", StringComparison.Ordinal));
        _directory.Write("catalog.json",
            """
            { "documents": [
              { "file": "draft.txt", "key": "draft", "instruments": [
                { "id": "dr", "status": "superseded", "adoptedOn": "2001-01-01", "supersededBy": "A/RES/99/1" } ] },
              { "file": "adopted.txt", "key": "adopted", "instruments": [
                { "id": "dr", "status": "adopted", "adoptedAs": "A/RES/99/1", "adoptedOn": "2002-01-01" } ] } ] }
            """.Replace("\"dr\"", "\"" + IdOfDraft() + "\"", StringComparison.Ordinal));

        // As much of the text as the tests look at: a browser takes its time over large tables.
        var whole = Directory.EnumerateFiles(Repository.Seeds, "000_*.txt").Single();
        var seed = _directory.Write(Path.GetFileName(whole), string.Join('\n', File.ReadLines(whole).Take(LinesOfSeed)) + "\n");
        var run = CommandRun.Of("site", seed, _directory.Of("draft.txt"), _directory.Of("adopted.txt"), "--output", Folder);
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

    /// <summary>The page with the draft beside the adopted text.</summary>
    public string Comparison => "compare/" + Path.GetFileName(Directory.EnumerateFiles(Path.Combine(Folder, "compare")).Single());

    private const string Draft = """
        Code of conduct

        1. Members shall continue the work under way.

        2. Members shall report on it every year.

        3. Members shall be seized of the matter.
        """;

    // The reader says what it is called inside its document.
    private string IdOfDraft()
    {
        var id = CommandRun.Of("list", _directory.Of("draft.txt")).OutputLines[1].Trim().Split(' ')[0];
        return id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..];
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
