using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace MandateSdk.Vocabulary;

/// <summary>Compiles the tables <c>Vocabulary/*.tsv</c> of a project into static classes.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class VocabularyGenerator : IIncrementalGenerator
{
    private static readonly DiagnosticDescriptor Malformed = new(
        "MNDV001", "A table of the vocabulary is malformed", "{0}", "Vocabulary", DiagnosticSeverity.Error,
        isEnabledByDefault: true);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var tables = context.AdditionalTextsProvider
            .Where(file => file.Path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase))
            .Select((file, cancellation) =>
                Table.Read(file.Path, file.GetText(cancellation) ?? SourceText.From(string.Empty)));
        context.RegisterSourceOutput(tables, (output, table) =>
        {
            foreach (var problem in table.Problems)
            {
                Report(output, problem);
            }

            output.AddSource(TableCode.ClassOf(table) + ".g.cs", TableCode.Write(table));
        });
        context.RegisterSourceOutput(tables.Collect(), (output, all) =>
        {
            foreach (var problem in all.SelectMany(table => table.DanglingReferences(all)))
            {
                Report(output, problem);
            }
        });
    }

    private static void Report(SourceProductionContext output, TableProblem problem)
    {
        var start = new LinePosition(problem.Line, 0);
        output.ReportDiagnostic(Diagnostic.Create(
            Malformed, Location.Create(problem.Path, default, new LinePositionSpan(start, start)), problem.Message));
    }
}
