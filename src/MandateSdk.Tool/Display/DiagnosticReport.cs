using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace MandateSdk.Tool.Display;

/// <summary>Prints diagnostics of many files, grouped by rule: one cause often shows in a hundred places.</summary>
internal sealed class DiagnosticReport(TextWriter output)
{
    /// <summary>Prints a count, then the rules from grave to light, each with its places.</summary>
    /// <param name="found">The diagnostics, file by file.</param>
    /// <param name="documents">The number of documents that were looked at.</param>
    public void Print(IReadOnlyList<FileDiagnostic> found, int documents)
    {
        var touched = found.Select(item => item.Path).Distinct(StringComparer.Ordinal).Count();
        output.WriteLine(found.Count == 0
            ? string.Create(CultureInfo.InvariantCulture, $"Nothing to report in {Count(documents, "document")}.")
            : string.Create(CultureInfo.InvariantCulture, $"{Count(found.Count, "report")} in {touched} of {Count(documents, "document")}."));

        foreach (var rule in found.GroupBy(item => item.Diagnostic.Rule)
            .OrderByDescending(group => group.Key.Severity)
            .ThenBy(group => group.Key.Id, StringComparer.Ordinal))
        {
            output.WriteLine();
            InkedLine.Of(string.Create(CultureInfo.InvariantCulture, $"{rule.Key.Id} {rule.Key.Title}: {rule.Count()}"), Ink.Strong)
                .WriteTo(output);
            foreach (var item in rule)
                output.WriteLine(item);
        }
    }

    private static string Count(int number, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {noun}{(number == 1 ? "" : "s")}");
}
