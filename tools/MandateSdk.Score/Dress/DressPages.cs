using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace MandateSdk.Score.Dress;

/// <summary>Pages of fifty lines with a running head, a page number and the notes at the foot.</summary>
/// <param name="Head">Writes the lines at the head of a page.</param>
/// <param name="Foot">Writes the line at the foot of a page.</param>
/// <param name="Rule">The lines between the text and the notes of a page.</param>
/// <param name="LabelIsAlone">True where the label of a note stands on a line of its own.</param>
public sealed record DressPages(Func<string, int, string> Head, Func<int, string> Foot, string Rule, bool LabelIsAlone)
{
    private const int LinesOfPage = 50;
    private const string TitleAtHead = "Title of the document that stands at the head of its pages";
    private const string Gap = "                            ";

    /// <summary>Three styles, by their names.</summary>
    public static IReadOnlyDictionary<string, DressPages> All { get; } =
        new Dictionary<string, DressPages>(StringComparer.Ordinal)
        {
            ["pages with a rule over the notes"] = new(
                (symbol, page) => page % 2 == 0
                    ? symbol + Gap + TitleAtHead + "\n\n"
                    : TitleAtHead + Gap + symbol + "\n\n",
                page => "\n" + Number(page) + "/99" + Gap + Gap + "99-10123\n",
                "\n__________________\n",
                LabelIsAlone: true),
            ["pages with blank lines over the notes"] = new(
                (symbol, _) => symbol + "\n\n", page => "\n" + Number(page) + "\n", "\n\n", LabelIsAlone: false),
            ["pages with dashes over the notes"] = new(
                (symbol, page) => symbol + "\nEnglish\nPage " + Number(page) + "\n\n",
                _ => "\n/...\n",
                "\n-----\n",
                LabelIsAlone: false),
        };

    /// <summary>Writes a text on pages.</summary>
    public string Write(DressText text, Dressing dressing)
    {
        // Notes that stand among the text stay there.
        var atEnd = text.HasNotesAtEnd;
        var notes = (atEnd ? text.Blocks.Where(block => block.IsNote) : [])
            .Select(note => (Label: note.NoteLabel ?? "", Lines: NoteLines(note, dressing))).ToList();
        var lines = DressLines.Of(atEnd ? text.Blocks.Where(block => !block.IsNote) : text.Blocks, dressing);
        var result = new StringBuilder();
        var page = new StringBuilder();
        var foot = new StringBuilder();
        int number = 1, count = 0, next = 0;
        foreach (var line in lines)
        {
            var marks = line.Select(DressMarks.IndexOf).Where(index => index >= 0)
                .Select(text.Marks.ValueOf).ToList();
            var last = notes.FindLastIndex(note => marks.Contains(note.Label));
            var more = notes.Skip(next).Take(Math.Max(0, last + 1 - next)).ToList();
            var height = 1 + more.Sum(note => note.Lines.Count);
            if (count > 0 && count + height > LinesOfPage)
            {
                Close();
            }

            page.Append(line);
            count += height;
            next += more.Count;
            foreach (var noteLine in more.SelectMany(note => note.Lines))
                foot.Append(noteLine);
        }

        foreach (var noteLine in notes.Skip(next).SelectMany(note => note.Lines))
            foot.Append(noteLine);
        Close();
        return text.Marks.Write(result.ToString(), dressing.Form);

        void Close()
        {
            result.Append(number > 1 ? "\f" + Head(text.Symbol, number) : "")
                .Append(page.ToString().Trim('\n')).Append('\n');
            if (foot.Length > 0)
                result.Append(Rule).Append(foot);
            result.Append(Foot(number));
            page.Clear();
            foot.Clear();
            count = 0;
            number++;
        }
    }

    private List<string> NoteLines(DressBlock note, Dressing dressing)
    {
        var lines = DressLines.Of([note], dressing with { IsIndented = false }).ToList();
        if (LabelIsAlone && note.Label.Length > 0
            && lines[0].IndexOf(' ', StringComparison.Ordinal) is var blank and > 0)
        {
            lines.Insert(0, lines[0][..blank] + "\n");
            lines[1] = lines[1][(blank + 1)..];
        }

        return lines;
    }

    private static string Number(int page) => page.ToString(CultureInfo.InvariantCulture);
}
