using System.Collections.Immutable;
using System.Linq;
using System.Text;
using MandateSdk.Generators.Emission;
using MandateSdk.Generators.Naming;
using MandateSdk.Generators.Pipeline;
using Microsoft.CodeAnalysis;
using SourceText = Microsoft.CodeAnalysis.Text.SourceText;
using WorkMeter = MandateSdk.Core.Text.WorkMeter;

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

        // Where each text lies and where its code goes: a matter of paths and metadata, and not of words.
        var texts = Files(context, MandateItem.Text);
        var places = texts
            .Select(static (file, _) => file.Place)
            .WithTrackingName(TrackingNames.Places)
            .Collect();
        var layout = places
            .Combine(options)
            .Select(static (pair, _) => Layout.Of(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Layout);

        // What is known beside the texts.
        var catalogs = Files(context, MandateItem.Catalog)
            .Select(static (file, cancellation) =>
                CatalogFile.Parse(MandateFile.Read(file.Text, file.Place.Path, cancellation)))
            .WithTrackingName(TrackingNames.Catalog)
            .Collect();
        var catalog = catalogs.Select(static (files, _) => CatalogFile.Merge(files));

        // Each text with its own entry of the catalog: another entry's change does not read this text again.
        var inputs = texts
            .Select(static (file, cancellation) => MandateFile.Read(file.Text, file.Place.Name, cancellation))
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
            .Select(static (document, cancellation) => document.Summarize(new WorkMeter(cancellation)))
            .WithTrackingName(TrackingNames.Summary)
            .Collect()
            .Combine(layout)
            .Select(static (pair, cancellation) =>
                new NameTable(NamespaceNames.Of(pair.Left, pair.Right, new WorkMeter(cancellation))))
            .WithTrackingName(TrackingNames.Names);

        // Writing, one document at a time, with its own names only.
        var emitted = documents
            .Combine(names)
            .Combine(layout)
            .Select(static (inputs, _) => EmitInput.Of(inputs.Left.Left, inputs.Left.Right, inputs.Right))
            .Select(static (input, cancellation) => EmittedDocument.Emit(input, cancellation))
            .WithTrackingName(TrackingNames.Emit);

        // An index names what was written, and nothing that failed.
        var indexes = emitted
            .Where(static document => document.HasCode)
            .Select(static (document, _) => document.File)
            .Collect()
            .Combine(names)
            .Combine(layout)
            .SelectMany(static (inputs, _) => IndexInput.AllOf(inputs.Left.Left, inputs.Left.Right.All, inputs.Right))
            .WithTrackingName(TrackingNames.Index);

        // What went wrong goes its own way, with the paths: a file that moves takes its diagnostic along and writes no
        // code.
        var problems = emitted
            .Where(static document => document.Problem is not null)
            .Select(static (document, _) => document.Problem!)
            .Combine(places);

        context.RegisterSourceOutput(catalogs, static (output, files) => Report(output, files));
        context.RegisterSourceOutput(places, static (output, all) => Report(output, all));
        context.RegisterSourceOutput(
            places.Select(static (all, _) => all.Length > 0),
            static (output, hasTexts) => AddAttribute(output, hasTexts));
        context.RegisterSourceOutput(problems, static (output, pair) => Report(output, pair.Left, pair.Right));
        context.RegisterSourceOutput(emitted, static (output, document) => Add(output, document));
        context.RegisterSourceOutput(indexes, static (output, input) => Add(output, input));
    }

    /// <summary>The files of one sort.</summary>
    /// <remarks>
    /// A change of any option looks at the metadata of each file again, but hands on the same file with equal values,
    /// and so runs nothing more.
    /// </remarks>
    private static IncrementalValuesProvider<(AdditionalText Text, TextPlace Place)> Files(
        IncrementalGeneratorInitializationContext context,
        MandateItem item) =>
        context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Where(pair => MandateFile.ItemOf(pair.Left, pair.Right) == item)
            .Select(static (pair, _) => (pair.Left, TextPlace.Of(pair.Left, pair.Right)));

    private static void Report(SourceProductionContext output, ImmutableArray<CatalogFile> catalogs)
    {
        foreach (var catalog in catalogs.Where(catalog => catalog.Problem is not null))
        {
            output.ReportDiagnostic(catalog.Problem!.ToDiagnostic(catalog.Path));
        }
    }

    private static void Report(SourceProductionContext output, ImmutableArray<TextPlace> places)
    {
        foreach (var clash in NameClash.Of(places))
        {
            output.ReportDiagnostic(clash.ToDiagnostic());
        }
    }

    private static void Report(SourceProductionContext output, Problem problem, ImmutableArray<TextPlace> places) =>
        output.ReportDiagnostic(problem.ToDiagnostic(places.First(place => place.Name == problem.File).Path));

    private static void AddAttribute(SourceProductionContext output, bool hasTexts)
    {
        if (hasTexts)
        {
            output.AddSource(HotReload.HintName, SourceText.From(HotReload.Code, Encoding.UTF8));
        }
    }

    private static void Add(SourceProductionContext output, EmittedDocument document)
    {
        if (document.HasCode)
        {
            output.AddSource(document.HintName + ".g.cs", SourceText.From(document.Code!, Encoding.UTF8));
        }
    }

    private static void Add(SourceProductionContext output, IndexInput index) =>
        output.AddSource(index.HintName + ".g.cs",
            SourceText.From(IndexFile.Write(index, new WorkMeter(output.CancellationToken)), Encoding.UTF8));
}
