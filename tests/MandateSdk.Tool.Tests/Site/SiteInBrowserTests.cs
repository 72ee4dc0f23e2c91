using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using MandateSdk.Tool.Tests.Harness;
using Microsoft.Playwright;

namespace MandateSdk.Tool.Tests.Site;

/// <summary>The site as a browser shows it.</summary>
public class SiteInBrowserTests(BrowsedSite site) : IClassFixture<BrowsedSite>
{
    private const string Guidelines = "instruments/000-B-draft-resolution-II-annex.html";

    // Small, with everything: recitals, sections, defined terms, items.
    private const string Principles = "instruments/000-B-draft-resolution-I-annex.html";

    private const string Resolution = "instruments/000-A-draft-resolution-II.html";

    // As long as the browser waits for a page: a machine may be busy.
    private const int PatienceInMilliseconds = 30_000;

    private static readonly string AxeCode =
        File.ReadAllText(Path.Combine(Repository.Root, "tests", "MandateSdk.Tool.Tests", "Site", "Axe", "axe.min.js"));

    // One of each sort of pages.
    private string[] Sorts => ["index.html", "mandates.html", "terms.html", Principles, site.Comparison];

    [BrowserFact]
    public async Task NobodyIsShutOut()
    {
        var found = new List<string>();
        foreach (var path in Sorts)
        {
            var isDark = path.Length % 2 == 0;
            var page = await site.OpenAsync(path, isDark: isDark);

            // One row is as good as the next.
            if (path == "mandates.html")
                await page.SelectOptionAsync("[name=actor]", "secretary-general");
            found.AddRange(await ViolationsOf(page, path));
            await page.Context.CloseAsync();
        }

        foreach (var (isDark, width) in new[] { (true, 1400), (false, 390) })
        {
            var page = await site.OpenAsync(Resolution, isDark: isDark, width: width);
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => { details.open = true; })");
            await page.FillAsync("#search", "crime prevention");
            await page.WaitForSelectorAsync("#results a");
            found.AddRange(await ViolationsOf(page, Resolution + (isDark ? " dark" : " on a phone")));
            await page.Context.CloseAsync();
        }

        Assert.Equal([], found);
    }

    [BrowserFact]
    public async Task NoPageComplainsOrAsksTheNetwork()
    {
        var complaints = new List<string>();
        var page = await site.OpenAsync("index.html", complaints);
        foreach (var path in Sorts)
        {
            await page.GotoAsync(new Uri(Path.Combine(site.Folder, path)).AbsoluteUri);
            await page.FocusAsync("#search");
            await page.FillAsync("#search", "report");
            await page.WaitForSelectorAsync("#results a");
        }

        Assert.Equal([], complaints);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task TheSearchFindsADefinitionFirstAndLeadsToIt()
    {
        var page = await site.OpenAsync("index.html");
        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.TypeAsync("restorative process");
        await page.WaitForSelectorAsync("#results .defines");

        Assert.Contains("defines Restorative process", await page.TextContentAsync("#results li:first-child .defines"), StringComparison.Ordinal);

        await page.Keyboard.PressAsync("Enter");

        // Asked again until it holds: to wait for the event would miss it if the page is there before the wait begins.
        await Assertions.Expect(page).ToHaveURLAsync(new Regex(@"/000-B-draft-resolution-I-annex\.html#para_2$"), new() { Timeout = PatienceInMilliseconds });
        Assert.Contains("means any process in which the victim", await page.TextContentAsync(".unit:target p"), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task TheSearchKnowsPhrasesAndIsLedByTheKeyboard()
    {
        var page = await site.OpenAsync(Guidelines);
        await page.FillAsync("#search", "\"zebra crossing\"");
        await page.WaitForFunctionAsync("document.querySelector('#results .count').textContent === 'Nothing has these words.'");
        await page.FillAsync("#search", "\"government leadership\"");
        await page.WaitForSelectorAsync("#results a");
        await page.FocusAsync("#search");
        await page.Keyboard.PressAsync("ArrowDown");

        Assert.True(await page.EvaluateAsync<bool>("document.activeElement === document.querySelector('#results a')"));
        Assert.Contains("overnment leadership", await page.TextContentAsync("#results li:first-child"), StringComparison.Ordinal);

        await page.Keyboard.PressAsync("Escape");
        Assert.False(await page.IsVisibleAsync("#results"));
        Assert.Equal("search", await page.EvaluateAsync<string>("document.activeElement.id"));
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task TheTableOfMandatesIsFilteredAndSorted()
    {
        var page = await site.OpenAsync("mandates.html");
        await page.SelectOptionAsync("[name=actor]", "secretary-general");
        await page.CheckAsync("[name=due]");
        var shown = await page.Locator("tbody tr:visible").CountAsync();

        Assert.InRange(shown, 1, 200);
        Assert.StartsWith(shown + " of ", await page.TextContentAsync(".count[role=status]:below(h1)"), StringComparison.Ordinal);

        await page.ClickAsync("thead th:nth-child(3) button");
        var dates = await page.Locator("tbody tr:visible td:nth-child(3)").EvaluateAllAsync<string[]>("cells => cells.map(cell => cell.dataset.sort)");
        var known = dates.TakeWhile(date => date.Length > 0).ToArray();
        Assert.Equal(known.Order(StringComparer.Ordinal), known);
        Assert.All(dates.Skip(known.Length), Assert.Empty);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task WhatIsAskedOfOneActorStandsOutInTheText()
    {
        var page = await site.OpenAsync(Resolution);
        await page.SelectOptionAsync("[name=actor]", "secretary-general");

        Assert.True(await page.Locator(".unit.chosen").CountAsync() > 0);
        Assert.True(await page.Locator(".unit.dim").CountAsync() > 0);
        Assert.All(
            await page.Locator(".unit.chosen").EvaluateAllAsync<string[]>("units => units.map(unit => unit.dataset.actors)"),
            actors => Assert.Contains("secretary-general", actors.Split(' ')));
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task TheNameOfAUnitIsCopied()
    {
        var page = await site.OpenAsync(Guidelines + "#para_25__point_a");
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.FocusAsync("[id=para_25__point_a] .demand summary");
        await page.Keyboard.PressAsync("Enter");
        await page.ClickAsync("[id=para_25__point_a] button[aria-label^='Copy the C# name']");

        await page.WaitForFunctionAsync("document.querySelector('#said').textContent === 'Copied: Norms.GuidelinesForThePreventionOfCrime.P25.A'");
        Assert.Contains("550", await page.Locator("[id=para_25__point_a] .lines li").GetAttributeAsync("value"), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task WhatIsTooWideForAPhoneScrollsByItself()
    {
        foreach (var path in Sorts)
        {
            var page = await site.OpenAsync(path, width: 360);
            if (path is "mandates.html" or "terms.html")
            {
                // A row is a card there, and still a table to those who hear it.
                Assert.Equal("block", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('tbody tr')).display"));
                Assert.True(await page.GetByRole(AriaRole.Row).CountAsync() > 1);
            }

            Assert.Equal(
                (path, 0),
                (path, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")));
            await page.Context.CloseAsync();
        }
    }

    private static async Task<IEnumerable<string>> ViolationsOf(IPage page, string where)
    {
        await page.EvaluateAsync(AxeCode);
        var found = await page.EvaluateAsync<string[]>(
            """
            async () => (await axe.run({ resultTypes: ['violations'] })).violations.map(violation =>
              violation.id + ': ' + violation.help + ' ' + violation.nodes.slice(0, 3).map(node => node.html + ' ' + (node.any[0]?.message ?? '')).join(' | '))
            """);
        return found.Select(violation => where + ": " + violation);
    }
}
