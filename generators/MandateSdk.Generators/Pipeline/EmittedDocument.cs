using System;
using System.Threading;
using MandateSdk.Generators.Emission;
using MandateSdk.Generators.Naming;

namespace MandateSdk.Generators.Pipeline;

/// <summary>All that writing a document's code depends on.</summary>
/// <param name="Document">The document.</param>
/// <param name="Names">Its names; null for a document that could not be read.</param>
/// <param name="Layout">Where its code goes.</param>
/// <param name="Options">What the project asks for.</param>
internal sealed record EmitInput(ParsedDocument Document, DocumentNames? Names, LayoutEntry Layout, GeneratorOptions Options);

/// <summary>The code of a document.</summary>
/// <param name="File">The name of the text without folders.</param>
/// <param name="HintName">What the names of the generated files begin with.</param>
/// <param name="Code">The classes; null where there is a problem.</param>
/// <param name="Ids">The constants; null where there is a problem.</param>
/// <param name="Problem">Why there is no code; null where there is.</param>
internal sealed record EmittedDocument(string File, string HintName, string? Code, string? Ids, Problem? Problem)
{
    /// <summary>Writes a document's code. Whatever goes wrong stays a problem of this document.</summary>
    public static EmittedDocument Emit(EmitInput input, CancellationToken cancellation)
    {
        var path = input.Document.Input.File.Path;
        if (input.Document.Problem is not null || input.Names is null)
        {
            return Failed(input, input.Document.Problem ?? Problem.InText(path, "it has no names"));
        }

        if (input.Layout.IsAmbiguous)
        {
            return Failed(input, Problem.InText(path, "the project includes two texts with this file name; keep or rename one"));
        }

        try
        {
            var document = input.Document.ToDocument();
            var instruments = EmittedInstrument.Of(document, input.Names, input.Options.Namespace);
            cancellation.ThrowIfCancellationRequested();
            var code = DocumentFile.Write(document, input.Names.ClassName, instruments, input.Options.Namespace);
            cancellation.ThrowIfCancellationRequested();
            var ids = IdsFile.Write(document.File, instruments, input.Options.Namespace);
            return new EmittedDocument(document.File, input.Layout.HintName, code, ids, null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return Failed(input, Problem.InText(path, exception));
        }
    }

    private static EmittedDocument Failed(EmitInput input, Problem problem) =>
        new(input.Document.File, input.Layout.HintName, null, null, problem);
}
