using System;
using System.IO;
using System.Linq;
using System.Reflection;
using MandateSdk.Core.Model;
using MandateSdk.Generators.Emission;
using MandateSdk.Generators.Tests.Harness;

namespace MandateSdk.Generators.Tests;

/// <summary>Code beside a text that it was not generated from, as after a hot reload, never gives the words at its positions.</summary>
public class OtherTextTests
{
    [Fact]
    public void CodeGivesTheWordsOfItsOwnText() => Assert.Equal("Calls upon all States to cooperate.", Words(text => text));

    [Theory]
    [InlineData("all States", "each State")]
    [InlineData("Calls upon", "Calls warmly upon")]
    [InlineData("1. Calls upon all States to cooperate.", "")]
    public void AnotherTextIsOneExceptionThatNamesItAndTheRemedy(string old, string @new)
    {
        var exception = Assert.Throws<InvalidDataException>(() => Words(text => text.Replace(old, @new, StringComparison.Ordinal)));

        Assert.Equal(
            "The text \"rivers.txt\" in the assembly Corpus is not the one that its code was generated from: the text was edited while"
            + " the program ran, or the resource was replaced. Build the project again and restart the program.",
            exception.Message);
    }

    [Fact]
    public void WhatAnEditOfATextChangesAsksForARestart()
    {
        var code = new GeneratorHarness([new InMemoryFile("texts/rivers.txt", "Text", Texts.Rivers)]).Code("rivers.g.cs").Split('\n').Select(line => line.Trim()).ToArray();

        var line = Array.FindIndex(code, line => line.StartsWith("protected override string Fingerprint", StringComparison.Ordinal));
        Assert.Equal(HotReload.RestartRequired, code[line - 1]);

        // All else that an edit changes are constants, whose change asks for a restart anyhow.
        Assert.Equal(2, code.Count(line => line.StartsWith("private const string " + InstrumentClass.Table + " = ", StringComparison.Ordinal)));
    }

    [Fact]
    public void TwoProjectsThatSeeEachOthersInternalsCompile()
    {
        var project = new GeneratorHarness(Texts.TownsAndRivers());
        var other = new GeneratorHarness(
            [new InMemoryFile("texts/house.txt", "Text", Texts.Rivers)],
            properties: new System.Collections.Generic.Dictionary<string, string> { ["build_property.RootNamespace"] = "Other" },
            references: project.ToReference("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Corpus\")]"));

        Assert.Empty(other.Compile());
    }

    private static string Words(Func<string, string> edit)
    {
        var assembly = new GeneratorHarness([new InMemoryFile("texts/rivers.txt", "Text", Texts.Rivers)]).Load(edit);
        var norms = assembly.GetType("Acme.Corpus.Norms")!;
        var instrument = (Instrument)norms.GetProperty("SafetyOnRivers", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
        return instrument.Paragraphs[0].Text;
    }
}
