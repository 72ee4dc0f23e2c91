using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Threading;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Model;

namespace MandateSdk.Tests;

/// <summary>A unit is itself: generated or parsed, a member that gives an object or a list gives the same one each time.</summary>
public class KeptObjectsTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void EveryGetterGivesTheSameObject(bool isGenerated)
    {
        var documents = isGenerated ? Corpus.Documents : Parsed();
        var changing = documents.SelectMany(Objects).SelectMany(owner => Getters(owner.GetType())
            .Where(getter => !AreOne(getter.GetValue(owner), getter.GetValue(owner)))
            .Select(getter => owner.GetType().Name + "." + getter.Name));

        Assert.Empty(changing.Distinct());
    }

    [Fact]
    public void EveryNormIsTheSameObject() => Assert.Empty(typeof(Norms)
        .GetProperties(BindingFlags.Public | BindingFlags.Static)
        .Where(getter => !AreOne(getter.GetValue(null), getter.GetValue(null)))
        .Select(getter => getter.Name));

    [Fact]
    public void EveryTypeOfUnitIsAmongThem()
    {
        var met = Corpus.Documents.SelectMany(Objects).Select(owner => owner.GetType()).Distinct().ToList();

        Assert.All(
            new[] { typeof(Instrument), typeof(Section), typeof(PreambularParagraph), typeof(Paragraph), typeof(Subparagraph), typeof(Footnote), typeof(Table) },
            type => Assert.Contains(met, type.IsAssignableFrom));
    }

    [Fact]
    public void ThreadsThatAskFirstTogetherGetTheSame()
    {
        for (var round = 0; round < 5; round++)
        {
            var document = Document.Parse("1. *Decides* to act,¹ see resolution 55/25:\n\n(a) Now;\n\n(b) Later.\n\n____\n¹ A note.\n", "text.txt");
            using var start = new Barrier(4);
            var seen = new List<object?>[4];
            var threads = Enumerable.Range(0, seen.Length).Select(i => new Thread(() =>
            {
                start.SignalAndWait();
                seen[i] = Objects(document).SelectMany(owner => Getters(owner.GetType()).Select(getter => getter.GetValue(owner))).ToList();
            })).ToList();
            threads.ForEach(thread => thread.Start());
            threads.ForEach(thread => thread.Join());

            Assert.NotEmpty(seen[0]);
            Assert.All(seen.Skip(1), other => Assert.All(seen[0].Zip(other), pair => Assert.True(AreOne(pair.First, pair.Second))));
        }
    }

    // Words are read from the source each time, and numbers and dates are values: for them equal is the same.
    private static bool AreOne(object? one, object? other) =>
        one is null or string or ValueType ? Equals(one, other) : ReferenceEquals(one, other);

    private static IEnumerable<object> Objects(Document document) => document.Units.Cast<object>()
        .Concat(document.Footnotes)
        .Concat(document.Tables)
        .Concat(document.AllInstruments.SelectMany(instrument => instrument.AllFootnotes))
        .Concat(document.AllInstruments.SelectMany(instrument => instrument.Tables))
        .Prepend(document);

    private static IEnumerable<PropertyInfo> Getters(Type type) => type
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(getter => getter.GetMethod is { IsPublic: true } && getter.GetIndexParameters().Length == 0);

    private static Document[] Parsed([CallerFilePath] string here = "")
    {
        var seeds = Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "seeds");
        var catalog = CatalogReader.Read(File.ReadAllText(Path.Combine(seeds, "catalog.json")));
        return Corpus.Documents.Select(document => Document.Parse(File.ReadAllText(Path.Combine(seeds, document.File)), document.File, catalog)).ToArray();
    }
}
