using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Meaning.Mandates;

/// <summary>Resolutions of other fields than crime prevention, marked without sight of the reader and kept from the making of its rules.</summary>
public class OtherFieldsMarksTests
{
    // Crime prevention is held to 0.95; other fields are read a little worse.
    private const double Asked = 0.9;

    private static readonly string Folder = Path.Combine(Repository.Root, "..", "shared", "real", "resolutions");

    [ResolutionsFact]
    public void WhatIsMarkedIsFound() => AssertShare(Match(), pair => pair.Read is not null);

    [ResolutionsFact]
    public void TheClassIsRight() => AssertShare(Match().Where(pair => pair.Read is not null), pair => pair.Read!.Class.ToString() == pair.Class);

    [ResolutionsFact]
    public void TheAddresseesAreRight() => AssertShare(
        Match().Where(pair => pair.Read is not null),
        pair => Words(pair.Read!.Addressees.Select(addressee => addressee.Text)) == Words(pair.Addressees));

    private static void AssertShare(IEnumerable<Pair> pairs, Func<Pair, bool> isRight)
    {
        var all = pairs.ToList();
        var right = all.Count(isRight);
        Assert.True(all.Count >= 80, "Only " + all.Count + " marks.");
        Assert.True(right >= Asked * all.Count, (all.Count - right) + " of " + all.Count + " are wrong");
    }

    private static string Words(IEnumerable<string> phrases) => string.Join(
        " ",
        phrases.SelectMany(phrase => phrase.ToLowerInvariant().Split(' ', ',')).Where(word => word is not ("" or "and" or "or" or "the")));

    private static List<Pair> Match()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "tests", "marks", "mandates-other-fields.json")));
        var read = new Dictionary<string, List<Mandate>>(StringComparer.Ordinal);
        var pairs = new List<Pair>();
        foreach (var mark in json.RootElement.GetProperty("mandates").EnumerateArray())
        {
            var file = mark.GetProperty("file").GetString()!;
            if (!read.TryGetValue(file, out var mandates))
            {
                var path = Path.Combine(Folder, file + ".wrapped.txt");
                read.Add(file, mandates = [.. Document.Parse(File.ReadAllText(path), path).Mandates]);
            }

            var verb = mark.GetProperty("verb").GetString();
            var found = mandates.Find(mandate => mandate.Unit is Paragraph paragraph && paragraph.Label == mark.GetProperty("paragraph").GetString()
                && string.Equals(mandate.Verb, verb, StringComparison.OrdinalIgnoreCase));
            if (found is not null)
                mandates.Remove(found);

            if (!mark.TryGetProperty("doubtful", out _))
                pairs.Add(new Pair(mark.GetProperty("class").GetString()!, [.. mark.GetProperty("addressees").EnumerateArray().Select(name => name.GetString()!)], found));
        }

        return pairs;
    }

    private sealed record Pair(string Class, IReadOnlyList<string> Addressees, Mandate? Read);

    private sealed class ResolutionsFactAttribute : FactAttribute
    {
        public ResolutionsFactAttribute() => Skip = Directory.Exists(Folder) ? null : "The resolutions of other fields lie beside a checkout of the founders and nowhere else.";
    }
}
