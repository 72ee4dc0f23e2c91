using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using MandateSdk.Core.Model;

namespace MandateSdk.Tool.Display;

/// <summary>Prints defined terms.</summary>
internal sealed class TermPrinter(TextWriter output)
{
    /// <summary>Prints each term with its definition, its scope and its uses, and then the counts.</summary>
    public void Print(IReadOnlyList<DefinedTerm> terms)
    {
        foreach (var term in terms)
        {
            InkedLine.Of(term.Term, Ink.Strong).Add("  " + Names.Of(term.Kind)).WriteTo(output);
            output.WriteLine("    " + term.Definition);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"    line {term.Line}, {term.Unit?.Id ?? "frame"}{(term.Footnote is null ? "" : ", footnote " + term.Footnote.Label)}; holds in {term.Scope?.Id ?? "the document"}"));
            if (term.Uses.Count > 0)
                output.WriteLine("    used in lines " + string.Join(", ", term.Uses.Select(use => use.Line)));
            output.WriteLine();
        }

        var kinds = terms.GroupBy(term => term.Kind).OrderBy(group => group.Key)
            .Select(group => string.Create(CultureInfo.InvariantCulture, $"{group.Count()} {Names.Of(group.Key)}"));
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{terms.Count} terms: {string.Join(", ", kinds.DefaultIfEmpty("none"))}; {terms.Sum(term => term.Uses.Count)} uses"));
    }
}
