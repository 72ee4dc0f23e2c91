using System;
using System.Threading;
using MandateSdk.Core.Binding;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Records;
using MandateSdk.Core.Text;

namespace MandateSdk.Generators.Pipeline;

/// <summary>A text as the reader understands it.</summary>
/// <param name="Input">What was read.</param>
/// <param name="Record">The document as data; null for a text that could not be read.</param>
/// <param name="Problem">Why it could not be read; null for a text that was.</param>
internal sealed record ParsedDocument(ParseInput Input, DocumentRecord? Record, Problem? Problem)
{
    private static readonly char[] Separators = { '/', '\\' };

    /// <summary>The name of the text without folders.</summary>
    public string File => Input.File.Name;

    /// <summary>What the other documents and the index have to know of it.</summary>
    /// <param name="work">Counts the instruments.</param>
    public DocumentSummary Summarize(WorkMeter work) => DocumentSummary.Of(Record!, Input.Entry, work);

    /// <summary>Reads a text. Whatever goes wrong stays a problem of this text.</summary>
    public static ParsedDocument Parse(ParseInput input, CancellationToken cancellation)
    {
        if (input.File.Content is null)
        {
            return new ParsedDocument(input, null, Problem.InText(input.File.Name, input.File.Failure!));
        }

        // The record would have the name without its folder, and not find its resource.
        if (input.File.Name.IndexOfAny(Separators) >= 0)
        {
            return new ParsedDocument(input, null,
                Problem.InText(input.File.Name, "its LogicalName has a folder in it; leave the folder out"));
        }

        try
        {
            var tree = Parser.Parse(input.File.Content, input.File.Name, input.Catalog, cancellation);
            return new ParsedDocument(input, DocumentBinder.Bind(tree, input.Catalog, cancellation).Record, null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new ParsedDocument(input, null, Problem.InText(input.File.Name, exception));
        }
    }

    /// <summary>The document as the running program will see it; documentation comments quote its words.</summary>
    public Document ToDocument() => new(Record!, () => new SourceText(Input.File.Content!, File));
}
