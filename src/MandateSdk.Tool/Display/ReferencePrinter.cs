using System.IO;
using MandateSdk.Core.Library;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;

namespace MandateSdk.Tool.Display;

/// <summary>Prints references: where they stand, what is printed, what they mean.</summary>
internal sealed class ReferencePrinter(TextWriter output, CitationGraph graph)
{
    /// <summary>
    /// Prints one reference: the place as compilers print it, the citing unit, and one line a target.
    /// </summary>
    /// <param name="reference">The reference.</param>
    public void Print(Reference reference)
    {
        var note = reference.Footnote is null ? "" : ", footnote " + reference.Footnote.Label;
        output.WriteLine($"{reference.File}({reference.Line})  {reference.Unit?.Id ?? "frame"}{note}");
        output.WriteLine("    " + reference.Text);
        foreach (var resolved in graph.Resolve(reference))
            output.WriteLine("    " + resolved.Target + " → " + (resolved.Unit?.Id
                ?? Names.Of(resolved.Problem)) + (reference.Date is null ? "" : "  " + reference.Date));
    }
}
