using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using MandateSdk.Core.Binding;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Diagnostics;
using MandateSdk.Core.Reading;
using MandateSdk.Generators.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;

namespace MandateSdk.Generators.Analysis;

/// <summary>Tells what the reader doubted in the texts of a project, at its place in the text: MND1001 to MND1401.</summary>
/// <remarks>
/// An analyzer and not the generator, so that a project can tune it: what one doubts is another's daily bread. The texts are
/// read a second time, beside the generator; the compiler hands nothing from one to the other.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReadingAnalyzer : DiagnosticAnalyzer
{
    private static readonly Dictionary<string, DiagnosticDescriptor> Descriptors = TextRules.All.ToDictionary(rule => rule.Id);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = TextRules.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var catalog = CatalogOf(start.Options, start.CancellationToken);
            start.RegisterAdditionalFileAction(file => Check(file, catalog));
        });
    }

    private static Catalog CatalogOf(AnalyzerOptions options, CancellationToken cancellation) => CatalogFile.Merge(options.AdditionalFiles
        .Where(file => MandateFile.ItemOf(file, options.AnalyzerConfigOptionsProvider) == MandateItem.Catalog)
        .Select(file => CatalogFile.Parse(MandateFile.Read(file, file.Path, cancellation))));

    private static void Check(AdditionalFileAnalysisContext context, Catalog catalog)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider;
        if (MandateFile.ItemOf(context.AdditionalFile, options) != MandateItem.Text)
        {
            return;
        }

        // A text that cannot be read is the generator's to tell.
        var place = TextPlace.Of(context.AdditionalFile, options);
        var file = MandateFile.Read(context.AdditionalFile, place.Name, context.CancellationToken);
        if (file.Content is null)
        {
            return;
        }

        var lines = context.AdditionalFile.GetText(context.CancellationToken)!.Lines;
        var tree = Parser.Parse(file.Content, place.Name, catalog, context.CancellationToken);
        foreach (var doubt in DocumentBinder.Bind(tree, catalog, context.CancellationToken).Diagnostics)
        {
            var span = new TextSpan(doubt.Span.Start, doubt.Span.Length);
            var location = Location.Create(place.Path, span, lines.GetLinePositionSpan(span));
            context.ReportDiagnostic(Diagnostic.Create(Descriptors[doubt.Rule.Id], location, doubt.Message));
        }
    }
}
