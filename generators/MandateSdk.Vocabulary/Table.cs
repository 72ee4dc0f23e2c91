using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace MandateSdk.Vocabulary;

/// <summary>A table of the vocabulary: a heading, and rows whose cells are parted by tabs.</summary>
/// <param name="Name">The name of its file without the ending.</param>
/// <param name="Path">The path of its file.</param>
/// <param name="Columns">The columns; the first one is the key.</param>
/// <param name="Rows">The rows that are well formed.</param>
/// <param name="Problems">What is wrong in the file.</param>
internal sealed record Table(string Name, string Path, IReadOnlyList<Column> Columns, IReadOnlyList<Row> Rows,
    IReadOnlyList<TableProblem> Problems)
{
    /// <summary>What parts the values of one cell.</summary>
    public const string Separator = "; ";

    // Facts without a source cannot be checked, and facts without a scope are taken for everybody's.
    private static readonly string[] Obligatory = { "scope", "source" };

    /// <summary>Reads a table. Lines that begin with a number sign are comments.</summary>
    public static Table Read(string path, SourceText text)
    {
        var problems = new List<TableProblem>();
        var rows = new List<Row>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        Column[]? columns = null;
        foreach (var line in text.Lines)
        {
            var words = line.ToString();
            if (words.Length == 0 || words[0] == '#')
            {
                continue;
            }

            var cells = words.Split('\t');
            void Report(string message) => problems.Add(new TableProblem(path, line.LineNumber, message));
            if (columns is null)
            {
                columns = cells.Select(Column.Read).ToArray();
                foreach (var missing in Obligatory.Except(columns.Select(column => column.Name)))
                {
                    Report($"the table has no column \"{missing}\"");
                }
            }
            else if (cells.Length != columns.Length)
            {
                Report($"the row has {cells.Length} cells, the heading has {columns.Length}");
            }
            else if (Check(columns, cells) is { } problem)
            {
                Report(problem);
            }
            else if (!keys.Add(cells[0]))
            {
                Report($"\"{cells[0]}\" is in the table already");
            }
            else
            {
                rows.Add(new Row(line.LineNumber, cells));
            }
        }

        if (columns is null)
        {
            problems.Add(new TableProblem(path, 0, "the table has no heading"));
        }

        return new Table(System.IO.Path.GetFileNameWithoutExtension(path), path, columns ?? [], rows, problems);
    }

    private static string? Check(Column[] columns, string[] cells)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            if (cells[i].Length == 0 && !columns[i].IsOptional)
            {
                return $"the cell \"{columns[i].Name}\" is empty";
            }

            var values = columns[i].Values(cells[i]);
            if (values.Any(value => value.Length == 0 || value.Trim() != value))
            {
                return $"the cell \"{columns[i].Name}\" has blanks at an end, or an empty value";
            }

            if (values.Distinct(StringComparer.Ordinal).Count() != values.Length)
            {
                return $"the cell \"{columns[i].Name}\" says one thing twice";
            }
        }

        return null;
    }

    /// <summary>The values that should be keys of another table and are not.</summary>
    /// <param name="tables">All tables.</param>
    public IEnumerable<TableProblem> DanglingReferences(IReadOnlyList<Table> tables)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Target is not { } target)
            {
                continue;
            }

            var keys = new HashSet<string>(tables.Where(table => table.Name == target).SelectMany(table => table.Rows)
                .Select(row => row.Cells[0]), StringComparer.Ordinal);
            foreach (var row in Rows)
            {
                foreach (var value in Columns[i].Values(row.Cells[i]).Where(value => !keys.Contains(value)))
                {
                    yield return new TableProblem(Path, row.Line, $"\"{value}\" of the column \"{Columns[i].Name}\" is not in the table \"{target}\"");
                }
            }
        }
    }
}

/// <summary>A row of a table.</summary>
/// <param name="Line">Its line in the file, counted from 0.</param>
/// <param name="Cells">Its cells.</param>
internal sealed record Row(int Line, IReadOnlyList<string> Cells);

/// <summary>What is wrong on a line of a table.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The line, counted from 0.</param>
/// <param name="Message">What is wrong.</param>
internal sealed record TableProblem(string Path, int Line, string Message);
