using System;
using System.Linq;
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
    public static EmitInput Of(ParsedDocument document, EquatableArray<DocumentNames> names, Layout layout) =>
        new(document, names.FirstOrDefault(entry => entry.Summary.File == document.File), layout.Find(document.File));
}

/// <summary>The code of a document.</summary>
/// <param name="File">The name of the text without folders.</param>
/// <param name="HintName">What the names of the generated files begin with.</param>
/// <param name="Code">The classes; null where there is a problem.</param>
/// <param name="Ids">The constants; null where there is a problem.</param>
/// <param name="Problem">Why there is no code; null where there is, and where it is a clash of names, which is known by
/// itself.</param>
internal sealed record EmittedDocument(string File, string HintName, string? Code, string? Ids, Problem? Problem)
{
    /// <summary>True where there is code.</summary>
    public bool HasCode => Code is not null;

    /// <summary>Writes a document's code. Whatever goes wrong stays a problem of this document.</summary>
    public static EmittedDocument Emit(EmitInput input, CancellationToken cancellation)
    {
        var file = input.Document.File;
        if (input.Layout.IsAmbiguous)
        {
            return new EmittedDocument(file, input.Layout.HintName, null, null, null);
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
            var code = DocumentFile.Write(document, input.Names.ClassName, instruments, space,
                input.Layout.Documentation, work);
            var ids = IdsFile.Write(document.File, instruments, space, input.Layout.Options.Ids, work);
            return new EmittedDocument(document.File, input.Layout.HintName, code, ids, null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return Failed(input, Problem.InText(file, exception));
        }
    }

    private static EmittedDocument Failed(EmitInput input, Problem problem) =>
        new(input.Document.File, input.Layout.HintName, null, null, problem);
}
