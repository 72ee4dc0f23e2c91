using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using MandateSdk.Core.Diagnostics;
using MandateSdk.Core.Model;

namespace MandateSdk.Tool.Display;

/// <summary>
/// How far the reading of a text can be trusted: the share of its text that stands under a doubt of the reader.
/// </summary>
/// <param name="Path">The file.</param>
/// <param name="Share">Characters of the units on whose lines a warning stands, of the characters of all units; 0 to
/// 1.</param>
internal sealed record DoubtGrade(string Path, double Share)
{
    /// <summary>A to D: under 1, under 5, under 15 per cent, more.</summary>
    public char Letter => Share < 0.01 ? 'A' : Share < 0.05 ? 'B' : Share < 0.15 ? 'C' : 'D';

    /// <summary>Measures a document.</summary>
    public static DoubtGrade Of(string path, Document document, IEnumerable<Diagnostic> diagnostics)
    {
        var doubted = diagnostics.Where(diagnostic => diagnostic.Rule.Severity != DiagnosticSeverity.Info)
            .Select(diagnostic => diagnostic.Line).ToHashSet();
        long all = 0, under = 0;
        foreach (var unit in document.Units.Where(unit => unit is Paragraph or PreambularParagraph or Subparagraph))
        {
            all += unit.Text.Length;
            under += unit.Lines.Any(doubted.Contains) ? unit.Text.Length : 0;
        }

        return new DoubtGrade(path, all > 0 ? (double)under / all : doubted.Count > 0 ? 1 : 0);
    }

    /// <summary>Prints a line for each text.</summary>
    public static void Print(IReadOnlyList<DoubtGrade> grades, TextWriter output)
    {
        if (grades.Count == 0)
            return;

        output.WriteLine();
        output.WriteLine("Text under doubt (grade A under 1 %, B under 5 %, C under 15 %, D more):");
        foreach (var grade in grades)
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{grade.Letter} {grade.Share * 100:0.0} % {grade.Path}"));
    }
}
