using System.Collections.Generic;
using System.IO;
using MandateSdk.Core.Library;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Tool.Export;

namespace MandateSdk.Tool.Display;

/// <summary>Prints references: where they stand, what is printed, what they mean.</summary>
internal sealed class ReferencePrinter(TextWriter output, CitationGraph graph, bool asJson)
{
    /// <summary>Prints references.</summary>
    public void Print(IReadOnlyList<Reference> references)
    {
        if (asJson)
        {
            JsonForm.Write(output, json =>
                json.WriteArray("references", references, new JsonReferenceWriter(json, graph.Resolve).WriteWithFile));
            return;
        }

        foreach (var reference in references)
            Print(reference);
    }

    // The place as compilers print it, the citing unit, and one line a target.
    private void Print(Reference reference)
    {
        var note = reference.Footnote is null ? "" : ", footnote " + reference.Footnote.Label;
        InkedLine.Of($"{reference.File}({reference.Line})", Ink.Quiet)
            .Add($"  {reference.Unit?.Id ?? "frame"}{note}", Ink.Strong).WriteTo(output);
        output.WriteLine("    " + reference.Text);
        foreach (var resolved in graph.Resolve(reference))
            output.WriteLine("    " + resolved.Target + " → " + (resolved.Unit?.Id
                ?? Names.Of(resolved.Problem)) + (reference.Date is null ? "" : "  " + reference.Date));
    }
}
