using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Net;
using System.Text.RegularExpressions;
using MandateSdk.Tool.Coverage;
using MandateSdk.Tool.Export;
using MandateSdk.Tool.Site;
using MandateSdk.Tool.Sources;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Tool.Tests.Site;

/// <summary>What stands on the pages of the site.</summary>
public partial class SiteTests(BuiltSite site) : IClassFixture<BuiltSite>
{
    [Fact]
    public void EveryLinkLeadsToAPageAndAPlaceOnIt()
    {
        var anchors = site.Pages.ToDictionary(page => page, page => Ids().Matches(Read(page)).Select(match => match.Groups[1].Value).ToList());
        var lost = new List<string>();
        foreach (var page in site.Pages)
        {
            lost.AddRange(anchors[page].GroupBy(id => id).Where(group => group.Count() > 1).Select(group => $"{page}: two places #{group.Key}"));
            foreach (var link in Links().Matches(Read(page)).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)))
            {
                if (link.StartsWith("data:", StringComparison.Ordinal))
                    continue;

                var parts = link.Split('#');
                var target = parts[0].Length == 0
                    ? page
                    : Path.GetRelativePath(site.Folder, Path.Combine(site.Folder, Path.GetDirectoryName(page)!, parts[0].Split('?')[0])).Replace('\\', '/');
                var isThere = File.Exists(Path.Combine(site.Folder, target))
                    && (parts.Length == 1 || anchors[target].Contains(Uri.UnescapeDataString(parts[1])));
                if (!isThere)
                    lost.Add(page + " → " + link);
            }
        }

        Assert.Equal([], lost);
    }

    [Fact]
    public void EveryInstrumentHasAPageWithEveryUnit()
    {
        var places = new SitePlaces(Corpus.Instruments);
        foreach (var instrument in Corpus.Instruments)
        {
            var page = Read(places.PageOf(instrument)!);
            Assert.All(
                instrument.DescendantsAndSelf().Where(unit => unit.Instrument == instrument),
                unit => Assert.Contains($" id=\"{SitePlaces.AnchorOf(unit)}\"", page, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void TheCSharpNamesAreThoseOfTheLibrary()
    {
        var sources = new TextSet([], null, new CommandIO(TextWriter.Null, TextWriter.Null, null, () => Stream.Null)).Read().ToList();
        var names = new CodeNames(sources);
        var shown = sources.SelectMany(source => source.Document.AllInstruments).SelectMany(names.Of).ToDictionary(name => name.Key, name => name.Value);
        var known = AssemblyNorms.Around(typeof(Corpus).Assembly.Location).All
            .Where(norm => shown.ContainsKey(norm.Id))
            .Select(norm => norm.Id + " Norms." + (norm.Name.EndsWith(".Id", StringComparison.Ordinal) ? norm.Name[..^3] : norm.Name))
            .Order(StringComparer.Ordinal);

        Assert.Equal(shown.Count, Corpus.All.Units.Count());
        Assert.Equal(known, shown.Select(name => name.Key + " " + name.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void ReferencesAreLinksBothWays()
    {
        var citing = Read("instruments/000-B-draft-resolution-I.html");
        var cited = Read("instruments/001-34.html");

        Assert.Contains("<a class=\"ref\" href=\"../instruments/001-34.html#para_28\">", citing, StringComparison.Ordinal);
        Assert.Contains("href=\"../instruments/000-B-draft-resolution-I.html#rec_5\"", cited, StringComparison.Ordinal);
    }

    [Fact]
    public void NotesStandBesideTheWordsAndTheirSignsLeadToThem()
    {
        var page = Read("instruments/000-B-draft-resolution-II-annex.html");
        var sign = SignOf14().Match(page);

        Assert.True(sign.Success);
        Assert.Contains($"<li id=\"{sign.Groups[1].Value}\"><span class=\"note-label\">14</span> See Compendium", page, StringComparison.Ordinal);
    }

    [Fact]
    public void ATermIsMarkedWhereItIsDefinedAndLeadsThereWhereItIsUsed()
    {
        var page = Read("instruments/000-B-draft-resolution-I-annex.html");

        Assert.Contains("“<dfn>Facilitator</dfn>” means a person", page, StringComparison.Ordinal);
        Assert.Contains("<a class=\"term\" href=\"../instruments/000-B-draft-resolution-I-annex.html#para_5\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void AMandateIsMarkedByVerbActorAndTime()
    {
        var page = Read("instruments/003-A-draft-resolution-II.html");

        Assert.Contains(
            "<span class=\"verb\">Requests</span> <span class=\"actor\">the Secretary-General</span> to report to the Commission on Crime Prevention "
            + "and Criminal Justice <span class=\"time\">at its twenty-third session</span>",
            page,
            StringComparison.Ordinal);
        Assert.Contains("data-actors=\"secretary-general", page, StringComparison.Ordinal);
    }

    [Fact]
    public void TheDraftStandsBesideTheAdoptedTextWithItsChanges()
    {
        var page = Read("compare/002-report--001-35.html");

        Assert.Contains("strengthening <del>offences</del>, investigative powers", page, StringComparison.Ordinal);
        Assert.Contains("strengthening <ins>sanctions</ins>, investigative powers", page, StringComparison.Ordinal);
    }

    [Fact]
    public void TheSameTextsGiveTheSameBytes()
    {
        using var directory = new TemporaryDirectory();
        CommandRun.Of("site", "-o", directory.Of("again"));

        Assert.All(
            Directory.EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories),
            path => Assert.Equal(
                File.ReadAllBytes(path),
                File.ReadAllBytes(Path.Combine(directory.Of("again"), Path.GetRelativePath(site.Folder, path)))));
    }

    [Fact]
    public void TheLicenceOfTheLibraryGoesAlong()
    {
        Assert.Contains("MiniSearch 7.2.0", Read("NOTICE.txt"), StringComparison.Ordinal);
        Assert.Contains("Permission is hereby granted", Read("assets/minisearch.LICENSE.txt"), StringComparison.Ordinal);
    }

    private string Read(string page) => File.ReadAllText(Path.Combine(site.Folder, page));

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Ids();

    [GeneratedRegex(" (?:href|src)=\"([^\"]*)\"")]
    private static partial Regex Links();

    [GeneratedRegex("<sup class=\"sign\"><a href=\"#([^\"]*)\" aria-label=\"Note 14\">14</a></sup>")]
    private static partial Regex SignOf14();
}
