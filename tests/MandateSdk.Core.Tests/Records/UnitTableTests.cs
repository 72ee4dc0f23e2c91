using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Model;
using MandateSdk.Core.Records;
using MandateSdk.Core.Records.Compact;
using MandateSdk.Core.Tests.Harness;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Tests.Records;

/// <summary>The table of generated code says what the records say, and takes any string (docs/table.md).</summary>
public class UnitTableTests
{
    private const string Everything = """
        Draft resolution I
        Größere Straßen – 𝔘nited

        The General Assembly,

        Recalling its resolu-
        tion 55/25 of 15 November 2000,¹

        1. *Requests* all States:²

        (a) To plan in two lines
        and more;

        - At home 𝔘;

        2. Decides to wait.

        Annex

        Guidelines

        I. Scope*

        1. The “present” guidelines apply.

        Table 1

        | Year | Sum |
        | ---- | --- |
        | 2004 | 1 200 |

        II. Measures

        1. Streets should be lit.

        ____
        ¹ See A/1.
        ² See A/2 –
        and A/3.
        """;

    public static TheoryData<string> Texts => [.. NestedTexts.Names, "everything", "windows"];

    [Theory]
    [MemberData(nameof(Texts))]
    public void ATableGivesBackTheRecords(string name) => AssertSame(TextOf(name), "text.txt", null);

    [Fact]
    public void TheTablesOfTheSeedsGiveBackTheRecords()
    {
        var catalog = CatalogReader.Read(File.ReadAllText(Path.Combine(Repository.Seeds, "catalog.json")));
        foreach (var file in Repository.SeedFiles)
        {
            AssertSame(File.ReadAllText(file), file, catalog);
        }
    }

    [Fact]
    public void TheTablesOfLawsGiveBackTheRecords()
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "tests", "readings", "own-texts"), "*.txt");
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            AssertSame(File.ReadAllText(file), file, null);
        }
    }

    [Fact]
    public void DamagedTextsHaveTablesToo()
    {
        var random = new Random(15);
        for (var i = 0; i < 60; i++)
        {
            // Half a pair is stored as the sign of what cannot be read, and that is what a program reads.
            var bytes = Encoding.UTF8.GetBytes(Mutation.Of(Everything + TextOf("drafts with sections"), random));
            AssertSame(Encoding.UTF8.GetString(bytes), "text.txt", null);
        }
    }

    // What a unit without anything rare costs: kind, label, line, gap and length.
    [Fact]
    public void AUnitTakesFewCharacters()
    {
        var text = "The General Assembly,\n\n" + string.Concat(Enumerable.Range(1, 99).Select(i => $"{i}. Requests the towns to keep their lamps alight;\n\n"));
        var record = Document.Parse(text, "text.txt").Instruments[0].Record;
        var table = UnitTableWriter.Write(record, new BytePlaces(new SourceText(text, "text.txt")), new WorkMeter(default));

        Assert.Equal(99, record.Paragraphs.Count);
        Assert.InRange(table.Length, 99 * 7, 99 * 11);
        Assert.DoesNotContain(table, char.IsControl);
    }

    [Theory]
    [InlineData("2:ABC", "was generated with version 2 of the table of units, and this MandateSdk.Core reads version 1")]
    [InlineData("0:", "was generated with version 0 of the table")]
    [InlineData("", "is damaged")]
    [InlineData("1", "is damaged")]
    [InlineData("one:", "is damaged")]
    [InlineData("1:", "is damaged")]
    [InlineData("1:A////////", "is damaged")]
    [InlineData("1:\0\ud800", "is damaged")]
    public void AnotherVersionOrNoTableIsRefusedByName(string code, string problem)
    {
        var refused = Assert.Throws<InvalidDataException>(() => UnitTable.Read(code, "towns.txt"));

        Assert.Contains("\"towns.txt\"", refused.Message, StringComparison.Ordinal);
        Assert.Contains(problem, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnyStringIsATableOrIsRefused()
    {
        var random = new Random(7);
        var source = new Words(Everything);
        var tables = Tables(Document.Parse(Everything, "text.txt")).ToArray();
        var read = 0;
        for (var i = 0; i < 20_000; i++)
        {
            var code = Damage(tables[i % tables.Length], random);
            try
            {
                var table = UnitTable.Read(code, "text.txt");
                ReadAll(table, source);
                read++;
            }
            catch (InvalidDataException)
            {
                // Refused by name.
            }
        }

        Assert.True(read > 100, "Too few of the damaged tables could be read at all for this test to say anything.");
    }

    private static void AssertSame(string text, string path, Catalog? catalog)
    {
        var document = Document.Parse(text, path, catalog);
        var places = new BytePlaces(document.Source);
        var source = new Words(text);
        foreach (var instrument in document.AllInstruments)
        {
            var table = UnitTable.Read(UnitTableWriter.Write(instrument.Record, places, new WorkMeter(default)), "text.txt");
            Assert.Equal(instrument.Record with { Annexes = default }, RecordOf(table, source));
            Assert.Equal(instrument.Annexes.Count, table.AnnexCount);

            // Every unit by itself, in the order of the table.
            var units = instrument.DescendantsAndSelf().Where(unit => unit is not Instrument && unit.Instrument == instrument).ToArray();
            Assert.Equal(units.Length, table.Count);
            for (var i = 0; i < units.Length; i++)
            {
                var row = table.RowAt(i);
                Assert.Equal(units[i].LocalId, row.LocalId);
                Assert.Equal(units[i].Text, row.WordsIn(source));
                Assert.Equal(units[i].TextAsPrinted, row.PrintedIn(source));
            }
        }

        var frame = UnitTable.Read(UnitTableWriter.Write(document.Record, places, new WorkMeter(default)), document.File);
        var extras = frame.ExtrasIn(source, null);
        Assert.Equal(
            document.Record with { Instruments = default },
            frame.DocumentHead! with { Footnotes = extras.Footnotes, Tables = extras.Tables, Frame = extras.Frame });
    }

    private static InstrumentRecord RecordOf(UnitTable table, Words source)
    {
        var extras = table.ExtrasIn(source, table.InstrumentHead!.Id);
        return table.InstrumentHead with
        {
            Preamble = table.Paragraphs(-1, UnitNodeKind.Recital, null, source),
            Paragraphs = table.Paragraphs(-1, UnitNodeKind.Paragraph, null, source),
            Sections = table.Sections(-1, null, source),
            Footnotes = extras.Footnotes,
            Tables = extras.Tables,
        };
    }

    private static void ReadAll(UnitTable table, Words source)
    {
        _ = table.InstrumentHead is null ? (object)table.ExtrasIn(source, null) : RecordOf(table, source);
        for (var i = 0; i < table.Count; i++)
        {
            var row = table.RowAt(i);
            _ = (row.LocalId, row.LeadIn(source), row.TitleIn(source), row.PrintedIn(source));
        }
    }

    private static IEnumerable<string> Tables(Document document)
    {
        var places = new BytePlaces(document.Source);
        return document.AllInstruments.Select(instrument => UnitTableWriter.Write(instrument.Record, places, new WorkMeter(default)))
            .Append(UnitTableWriter.Write(document.Record, places, new WorkMeter(default)));
    }

    private static string Damage(string code, Random random)
    {
        const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/ \0";
        var damaged = new StringBuilder(code);
        for (var changes = random.Next(1, 4); changes > 0 && damaged.Length > 4; changes--)
        {
            var at = random.Next(2, damaged.Length);
            _ = random.Next(4) switch
            {
                0 => damaged.Remove(at, Math.Min(random.Next(1, 5), damaged.Length - at)),
                1 => damaged.Insert(at, Digits[random.Next(Digits.Length)]),
                _ => damaged.Replace(damaged[at], Digits[random.Next(Digits.Length)], at, 1),
            };
        }

        return damaged.ToString();
    }

    private static string TextOf(string name) => name switch
    {
        "everything" => Everything,
        "windows" => Everything.Replace("\n", "\r\n", StringComparison.Ordinal),
        _ => NestedTexts.Make(name, 40),
    };

    // A text that was never parsed: bytes are all that a table is read with.
    private sealed class Words(string text) : IWordSource
    {
        public SourceText Source => throw new NotSupportedException("A table is read from bytes.");

        public Utf8Text Bytes { get; } = new(Encoding.UTF8.GetBytes(text));
    }
}
