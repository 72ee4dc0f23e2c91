using System;
using System.Threading;
using MandateSdk.Core.Model;
using MandateSdk.Core.Text;
using MandateSdk.Generators.Emission;
using MandateSdk.Generators.Naming;

namespace MandateSdk.Generators.Pipeline;

/// <summary>All that writing a document's code depends on.</summary>
/// <param name="Document">The document.</param>
/// <param name="Names">Its names; null for a document that could not be read.</param>
/// <param name="Layout">Where its code goes.</param>
internal sealed record EmitInput(ParsedDocument Document, DocumentNames? Names, LayoutEntry Layout)
{
    /// <summary>Takes for a document what concerns it, so that what concerns others writes nothing again.</summary>
    public static EmitInput Of(ParsedDocument document, NameTable names, Layout layout) =>
        new(document, names.Find(document.File), layout.Find(document.File));
}

/// <summary>The code of a document.</summary>
/// <param name="File">The name of the text without folders.</param>
/// <param name="HintName">What the name of the generated file begins with.</param>
/// <param name="Code">The classes and the constants; null where there is a problem.</param>
/// <param name="Problem">Why there is no code; null where there is, and where it is a clash of names, which is known by
/// itself.</param>
internal sealed record EmittedDocument(string File, string HintName, string? Code, Problem? Problem)
{
    /// <summary>True where there is code.</summary>
    public bool HasCode => Code is not null;

    /// <summary>Writes a document's code. Whatever goes wrong stays a problem of this document.</summary>
    public static EmittedDocument Emit(EmitInput input, CancellationToken cancellation)
    {
        var file = input.Document.File;
        if (input.Layout.IsAmbiguous)
        {
            return new EmittedDocument(file, input.Layout.HintName, null, null);
        }

        if (input.Document.Problem is not null || input.Names is null)
        {
            return Failed(input, input.Document.Problem ?? Problem.InText(file, "it has no names"));
        }

        try
        {
            var document = input.Document.ToDocument();
            var space = input.Layout.Options.Namespace;
            var work = new WorkMeter(cancellation);
            var instruments = EmittedInstrument.Of(document, input.Names, space, work);
            var code = DocumentFile.Write(document, input.Names.ClassName, instruments, input.Layout.Options,
                input.Layout.Documentation, work);
            return new EmittedDocument(document.File, input.Layout.HintName, code, null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return Failed(input, Problem.InText(file, exception));
        }
    }

    private static EmittedDocument Failed(EmitInput input, Problem problem) =>
        new(input.Document.File, input.Layout.HintName, null, problem);
}
