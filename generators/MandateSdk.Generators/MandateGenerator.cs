using System.Collections.Immutable;
using System.Linq;
using System.Text;
using MandateSdk.Generators.Emission;
using MandateSdk.Generators.Naming;
using MandateSdk.Generators.Pipeline;
using Microsoft.CodeAnalysis;
using SourceText = Microsoft.CodeAnalysis.Text.SourceText;

namespace MandateSdk.Generators;

/// <summary>Emits typed C# for every text that the build hands over.</summary>
/// <remarks>No stage looks at the compilation, so editing C# runs none of them.</remarks>
[Generator(LanguageNames.CSharp)]
public sealed class MandateGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // What the project asks for.
        var options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => GeneratorOptions.From(provider.GlobalOptions))
            .WithTrackingName(TrackingNames.Options);

        // Where the code of each text goes: a matter of all paths together, and of nothing else.
        var texts = Files(context, MandateItem.Text);
        var layout = texts
            .Select(static (text, _) => text.Path)
            .Collect()
            .Select(static (paths, _) => Layout.Of(paths))
            .WithTrackingName(TrackingNames.Layout);

        // What is known beside the texts.
        var catalogs = Files(context, MandateItem.Catalog)
            .Select(static (text, cancellation) => CatalogFile.Parse(MandateFile.Read(text, cancellation)))
            .WithTrackingName(TrackingNames.Catalog)
            .Collect();
        var catalog = catalogs.Select(static (files, _) => CatalogFile.Merge(files));

        // Each text with its own entry of the catalog: another entry's change does not read this text again.
        var inputs = texts
            .Select(static (text, cancellation) => MandateFile.Read(text, cancellation))
            .Combine(catalog)
            .Select(static (pair, _) => ParseInput.Of(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Text);

        // Reading: the expensive stage, one text at a time.
        var documents = inputs
            .Select(static (input, cancellation) => ParsedDocument.Parse(input, cancellation))
            .WithTrackingName(TrackingNames.Parse);

        // Names are a matter of all titles together; the summaries keep the sentences out of it.
        var names = documents
            .Where(static document => document.Record is not null)
            .Select(static (document, _) => DocumentSummary.Of(document))
            .WithTrackingName(TrackingNames.Summary)
            .Collect()
            .Select(static (summaries, _) => Namer.Name(summaries))
            .WithTrackingName(TrackingNames.Names);

        // Writing, one document at a time, with its own names only.
        var emitted = documents
            .Combine(names)
            .Combine(layout)
            .Combine(options)
            .Select(static (inputs, _) => new EmitInput(
                inputs.Left.Left.Left,
                inputs.Left.Left.Right.FirstOrDefault(names => names.Summary.File == inputs.Left.Left.Left.File),
                inputs.Left.Right.Find(inputs.Left.Left.Left.File),
                inputs.Right))
            .Select(static (input, cancellation) => EmittedDocument.Emit(input, cancellation))
            .WithTrackingName(TrackingNames.Emit);

        // The index names what was written, and nothing that failed.
        var index = emitted
            .Where(static document => document.Problem is null)
            .Select(static (document, _) => document.File)
            .Collect()
            .Combine(names)
            .Combine(options)
            .Select(static (inputs, _) => IndexInput.Of(inputs.Left.Left, inputs.Left.Right, inputs.Right))
            .WithTrackingName(TrackingNames.Index);

        context.RegisterSourceOutput(catalogs, static (output, files) => Report(output, files));
        context.RegisterSourceOutput(emitted, static (output, document) => Add(output, document));
        context.RegisterSourceOutput(index, static (output, input) => Add(output, input));
    }

    /// <summary>The files of one sort.</summary>
    /// <remarks>A change of the options looks at each file again, but hands on the same file and so runs nothing more.</remarks>
    private static IncrementalValuesProvider<AdditionalText> Files(
        IncrementalGeneratorInitializationContext context,
        MandateItem item) =>
        context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(pair => MandateFile.ItemOf(pair.Left, pair.Right) == item)
            .Select(static (pair, _) => pair.Left);

    private static void Report(SourceProductionContext output, ImmutableArray<CatalogFile> catalogs)
    {
        foreach (var problem in catalogs.Select(catalog => catalog.Problem).OfType<Problem>())
        {
            output.ReportDiagnostic(problem.ToDiagnostic());
        }
    }

    private static void Add(SourceProductionContext output, EmittedDocument document)
    {
        if (document.Problem is not null)
        {
            output.ReportDiagnostic(document.Problem.ToDiagnostic());
            return;
        }

        output.AddSource(document.HintName + ".g.cs", SourceText.From(document.Code!, Encoding.UTF8));
        output.AddSource(document.HintName + ".Ids.g.cs", SourceText.From(document.Ids!, Encoding.UTF8));
    }

    private static void Add(SourceProductionContext output, IndexInput index)
    {
        // A project without texts has no use for an empty class.
        if (index.Documents.Count > 0)
        {
            var code = IndexFile.Write(index.Documents, index.Options.Namespace);
            output.AddSource(Layout.IndexHintName + ".g.cs", SourceText.From(code, Encoding.UTF8));
        }
    }
}
