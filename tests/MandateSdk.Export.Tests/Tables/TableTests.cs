using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using DuckDB.NET.Data;
using MandateSdk.Core.Model;
using MandateSdk.Export.Tables;
using MandateSdk.Export.Tests.Harness;
using MandateSdk.Tool.Tests.Harness;

namespace MandateSdk.Export.Tests.Tables;

public sealed class TableTests
{
    [Fact]
    public Task Csv()
    {
        // Spreadsheets know UTF-8 by its byte order mark.
        var text = Texts.ExportText(ExportFormat.Csv, Texts.OfSmall());
        Assert.Equal('\uFEFF', text[0]);
        return Verifier.Verify(text[1..], "txt");
    }

    [Fact]
    public Task NdJson() => Verifier.Verify(Texts.ExportText(ExportFormat.NdJson, Texts.OfSmall()), "txt");

    [Fact]
    public void EveryUnitIsOneLineOfJson()
    {
        var document = Texts.Seeds()[0];
        var lines = Texts.ExportText(ExportFormat.NdJson, document).TrimEnd('\n').Split('\n');
        Assert.Equal(document.Units.Select(unit => unit.Id),
            lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()));
    }

    [Fact]
    public void DuckDbReadsTheTablesOfTwoDocuments()
    {
        using var directory = new TemporaryDirectory();
        var documents = Texts.Seeds().Take(2).ToList();
        foreach (var document in documents)
            Write(document, document.Key, directory);

        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        object? Ask(string query)
        {
            using var command = connection.CreateCommand();
            command.CommandText = query;
            return command.ExecuteScalar();
        }

        string From(string table) => "read_parquet('" + directory.Path.Replace('\\', '/') + "/" + table
            + "/*/*.parquet', hive_partitioning = true)";
        Assert.Equal((long)documents.Sum(document => document.Units.Count), Ask("SELECT count(*) FROM " + From("units")));
        Assert.Equal((long)documents.Sum(document => document.Mandates.Count), Ask("SELECT count(*) FROM " + From("mandates")));
        Assert.Equal((long)documents[1].Units.Count,
            Ask("SELECT count(*) FROM " + From("units") + " WHERE document::VARCHAR = '" + documents[1].Key + "'"));
        Assert.Equal((long)documents.Sum(document => document.References.Sum(reference => reference.Targets.Count)),
            Ask("SELECT count(*) FROM " + From("references")));
        Assert.Equal((long)documents.Sum(document => document.Footnotes.Count
                + document.AllInstruments.Sum(instrument => instrument.AllFootnotes.Count)),
            Ask("SELECT count(*) FROM " + From("notes")));

        var paragraph = documents[0].Find<Paragraph>("000/B/draft-resolution-II/annex/para_14")!;
        Assert.Equal(paragraph.Text, Ask("SELECT text FROM " + From("units") + " WHERE id = '" + paragraph.Id + "'"));
        Assert.Equal(0L, Ask("SELECT count(*) FROM " + From("mandates") + " m ANTI JOIN " + From("units") + " u ON m.unit = u.id"));
    }

    [Fact]
    public void ADocumentWithoutRowsHasTheColumns()
    {
        using var directory = new TemporaryDirectory();
        Write(Document.Parse(string.Empty, "empty.txt"), "empty", directory);
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        foreach (var table in TableSchemas.All)
        {
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT column_name FROM (DESCRIBE SELECT * FROM read_parquet('"
                + directory.Path.Replace('\\', '/') + "/" + table.Name + "/*/*.parquet', hive_partitioning = false))";
            var columns = new List<string>();
            using var reader = command.ExecuteReader();
            while (reader.Read())
                columns.Add(reader.GetString(0));
            Assert.Equal(table.ColumnNames, columns);
        }
    }

    [Fact]
    public void TheDocumentationHasEveryColumn()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "exporting.md"));
        foreach (var table in TableSchemas.All)
        {
            var start = page.IndexOf("### `" + table.Name + "`", System.StringComparison.Ordinal);
            Assert.True(start >= 0, table.Name);
            var end = page.IndexOf("\n#", start + 1, System.StringComparison.Ordinal);
            var section = end < 0 ? page[start..] : page[start..end];
            Assert.All(table.ColumnNames, column => Assert.Contains("`" + column + "`", section));
        }
    }

    private static void Write(Document document, string name, TemporaryDirectory directory) =>
        ExportFormat.Parquet.Write(new ExportSource(document), name, (path, write) =>
        {
            var file = directory.Of(path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            using var stream = File.Create(file);
            write(stream);
        });
}
