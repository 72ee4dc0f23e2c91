using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using MandateSdk.Generators.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Doubt = MandateSdk.Core.Diagnostics.Diagnostic;

namespace MandateSdk.Generators.Analysis;

/// <summary>
/// Tells what the reader doubted in the texts of a project, at its place in the text: MND0001 to MND1401.
/// </summary>
/// <remarks>
/// An analyzer and not the generator, so that a project can tune it: what one doubts is another's daily bread. The
/// texts are read a second time, beside the generator; the compiler hands nothing from one to the other.
/// </remarks>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ReadingAnalyzer : DiagnosticAnalyzer
{
    // The same text in the next compilation, or in that of another project, is read already.
    private static readonly SourceTextValueProvider<ReadTexts> Read = new(static _ => new ReadTexts());

    private static readonly Dictionary<string,
        DiagnosticDescriptor> Descriptors = TextRules.All.ToDictionary(rule => rule.Id);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = TextRules.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var catalogs = ReviewedCatalogs.Of(start.Options, start.CancellationToken);
            start.RegisterAdditionalFileAction(file => Check(file, catalogs, ReadingOf));

            ReadTexts ReadingOf(SourceText text) => start.TryGetValue(text, Read, out var read) ? read : new ReadTexts();
        });
    }

    private static void Check(AdditionalFileAnalysisContext context, ReviewedCatalogs catalogs,
        Func<SourceText, ReadTexts> readingOf)
    {
        var options = context.Options.AnalyzerConfigOptionsProvider;
        switch (MandateFile.ItemOf(context.AdditionalFile, options))
        {
            case MandateItem.Catalog:
                Report(context, catalogs.EntriesWithoutText(context.AdditionalFile.Path));
                break;
            case MandateItem.Text:
                CheckText(context, TextPlace.Of(context.AdditionalFile, options), catalogs, readingOf);
                break;
        }
    }

    private static void CheckText(AdditionalFileAnalysisContext context, TextPlace place, ReviewedCatalogs catalogs,
        Func<SourceText, ReadTexts> readingOf)
    {
        // A text that cannot be read is the generator's to tell.
        var file = MandateFile.Read(context.AdditionalFile, place.Name, context.CancellationToken);
        if (file.Content is null)
        {
            return;
        }

        var source = context.AdditionalFile.GetText(context.CancellationToken)!;
        var bound = readingOf(source).Read(file.Content, ParseInput.Of(file, catalogs.Merged), context.CancellationToken);
        Report(context, bound.Diagnostics.Select(doubt => (place.Path, doubt)));
        Report(context, catalogs.EntriesWithoutInstrument(place.Name, bound.Record));
    }

    // Line and column are those of the reader, as in the command: the compiler counts lines also at characters that
    // begin no line in other tools, such as U+2028.
    private static void Report(AdditionalFileAnalysisContext context, IEnumerable<(string Path, Doubt Doubt)> doubts)
    {
        foreach (var (path, doubt) in doubts)
        {
            var start = new LinePosition(doubt.Line - 1, doubt.Column - 1);
            var end = new LinePosition(start.Line, start.Character + doubt.Span.Length);
            var location = Location.Create(path, new TextSpan(doubt.Span.Start, doubt.Span.Length),
                new LinePositionSpan(start, end));
            context.ReportDiagnostic(Diagnostic.Create(Descriptors[doubt.Rule.Id], location, doubt.Message));
        }
    }
}
