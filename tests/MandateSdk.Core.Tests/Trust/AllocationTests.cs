using System;
using System.IO;
using System.Linq;
using MandateSdk.Core.Binding;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Trust;

/// <summary>
/// Memory is counted, unlike time the same on every machine: no stage goes back to a copy of each word or a token for
/// each blank. A build for debugging takes a little more than docs/speed.md says.
/// </summary>
public class AllocationTests
{
    private static readonly (string Text, string Name)[] Texts = Repository.SeedFiles
        .Select(file => (File.ReadAllText(file), Path.GetFileName(file))).ToArray();

    [Fact]
    public void ATreeTakesFewBytesForEachCharacter() =>
        Assert.InRange(BytesOf(text => Parser.Parse(text.Text, text.Name)), 1, 4);

    [Fact]
    public void BindingTakesFewBytesForEachCharacter()
    {
        var trees = Texts.ToDictionary(text => text.Name, text => Parser.Parse(text.Text, text.Name));
        Assert.InRange(BytesOf(text => DocumentBinder.Bind(trees[text.Name], Catalog.Empty)), 1, 3.5);
    }

    [Fact]
    public void CitationsMandatesAndTermsTakeFewBytesForEachCharacter()
    {
        var read = Texts.ToDictionary(text => text.Name, text => Document.Parse(text.Text, text.Name));
        Assert.InRange(
            BytesOf(text =>
            {
                var fresh = new Document(read[text.Name].Record, () => read[text.Name].Source);
                Assert.NotNull(fresh.References);
                Assert.NotNull(fresh.Mandates);
                Assert.NotNull(fresh.Terms);
            }),
            1,
            12);
    }

    // The second time: the first one makes the tables of words.
    private static double BytesOf(Action<(string Text, string Name)> read)
    {
        Array.ForEach(Texts, read);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Array.ForEach(Texts, read);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Texts.Sum(text => text.Text.Length);
    }
}
