using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Library;
using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;
using MandateSdk.Export;
using MandateSdk.Tool.Sources;

namespace MandateSdk.Tool.Tests.Trust;

/// <summary>What the tool writes of a text grows as the text does: twice the text, twice the characters, and a little for longer numbers.</summary>
public class OutputSizeTests
{
    private const int Once = 300;

    // The deepest level is reached with a hundred; more would only be more of it.
    private const int OnceNested = 100;

    private const string Head = "Draft resolution I\n\nTitle\n\nThe General Assembly,\n\nRecalling it,\n\n";

    // A part that is repeated, {0} its number.
    private static readonly Dictionary<string, string> Wide = new()
    {
        ["paragraphs"] = "{0}. Requests the Secretary-General to report on it to the Assembly at its sixtieth session;\n\n",
        ["headings"] = "Heading\n\n{0}. It is so.\n\n",
        ["items"] = "(a) To act;\n\n",
        ["citations"] = "{0}. Recalls its resolution 55/25 of 15 November 2000, annex, paragraph {0};\n\n",
        ["footnotes"] = "{0}. Decides it;^{{{0}}}\n\n^{{{0}}} See resolution 55/25.\n\n",
        ["starred notes"] = "{0}. Decides it;*\n\n* See resolution 55/25.\n\n",
        ["tables"] = "{0}. As follows:\n\nCaption\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n",
        ["terms"] = "{0}. Requests the United Nations Number {0} Office (UNN{0}O) to act;\n\n",
        ["instruments"] = "Draft resolution I\n\nTitle\n\nThe General Assembly,\n\nRecalling it,\n\n1. Decides it.\n\n",
    };

    // Two things that grow together: what stands once must not be written for each of the others.
    private static readonly Dictionary<string, Func<int, string>> Pairs = new()
    {
        ["items under many addressees"] = times => "1. Requests " + Many(", ", times, "the United Nations Programme {0}") + " to:\n\n" + Many(string.Empty, times, "(a) Act;\n\n"),
        ["items under a long sentence"] = times => "1. Requests the Secretary-General, " + Many(" ", times, "word{0}") + ", to:\n\n" + Many(string.Empty, times, "(a) Act;\n\n"),
        ["paragraphs under a long title"] = times => "Annex\n\n" + Many(" ", times, "Word{0}") + "\n\n" + Many(string.Empty, times, "{0}. Requests it to act.\n\n"),
        ["paragraphs under a long heading"] = times => "I. " + Many(" ", times, "Word{0}") + "\n\n" + Many(string.Empty, times, "{0}. Requests it to act.\n\n"),
        ["terms in one sentence"] = times => "1. Requests " + Many(", ", times, "the United Nations Number {0} Office (UNN{0}O)") + " to act.\n\n",
        ["terms of one list"] = times => "1. For the purposes of this text, " + Many(", ", times, "“term {0}”") + " mean the same.\n\n",
        ["marks of one note"] = times => Many(string.Empty, times, "{0}. Decides it;^{{1}}\n\n") + "^{1} See " + Many(", ", times, "resolution 55/{0}") + ".\n\n",
        ["paragraphs of one resolution"] = times => "1. Recalls its resolution 55/25 of 15 November 2000, paragraphs " + Many(", ", times, "{0}") + ".\n\n",
        ["verbs of one sentence"] = times => "1. " + Many(", ", times, "Requests the Secretary-General to act") + ".\n\n",
        ["deadlines of one sentence"] = times => "1. Requests the Secretary-General to report " + Many(", ", times, "by 1 June 20{0}") + ".\n\n",
        ["paragraphs under a long number of a resolution"] = times => new string('1', times) + "/2. Title\n\nThe General Assembly,\n\n" + Many(string.Empty, times, "{0}. Decides it.\n\n"),
        ["paragraphs under a long number of an objective"] = times => "Objective " + new string('1', times) + ". To act\n\n" + Many(string.Empty, times, "1. Decides it.\n\n"),
        ["columns of a table"] = times => "| " + Many(" | ", times, "a{0}") + " |\n" + Many(string.Empty, times, "| {0} |\n"),
    };

    public static TheoryData<string> Nested() => [.. NestedTexts.Names];

    public static TheoryData<string> Broad() => [.. Wide.Keys];

    public static TheoryData<string> Paired() => [.. Pairs.Keys];

    [Theory]
    [MemberData(nameof(Nested))]
    public void TheExportOfNestedUnitsGrowsAsTheTextDoes(string name) => SmallStack.Run(() =>
        AssertLinear(times => NestedTexts.Make(name, times), OnceNested));

    [Theory]
    [MemberData(nameof(Broad))]
    public void TheExportOfUnitsSideBySideGrowsAsTheTextDoes(string name) => AssertLinear(times => MakeWide(name, times));

    [Theory]
    [MemberData(nameof(Paired))]
    public void WhatStandsOnceIsNotWrittenForEachOfTheOthers(string name) => AssertLinear(times => Head + Pairs[name](times));

    private static void AssertLinear(Func<int, string> make, int once = Once)
    {
        var one = Export(make(once));
        var two = Export(make(2 * once));
        Assert.True(two <= 2.2 * one, $"Twice the text exports as {two} bytes, once the text as {one}.");
    }

    private static string MakeWide(string name, int times) => Head + Many(string.Empty, times, Wide[name]);

    private static string Many(string between, int times, string part) => string.Join(
        between, Enumerable.Range(1, times).Select(number => string.Format(CultureInfo.InvariantCulture, part, number)));

    private static long Export(string text)
    {
        var source = SourceFile.FromBytes("text.txt", Encoding.UTF8.GetBytes(text)).Bind(Catalog.Empty);
        using var bytes = new MemoryStream();
        ExportFormat.Json.Write(new ExportSource(source.Document) { Sha256 = source.File.Sha256, Diagnostics = source.Diagnostics }, bytes);

        // Readers of JSON stop at 64 levels unless told otherwise.
        using var json = JsonDocument.Parse(bytes.ToArray());
        return bytes.Length;
    }
}
