using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Catalogs;
using MandateSdk.Core.Diagnostics;
using MandateSdk.Core.Model;
using MandateSdk.Core.Reading;
using MandateSdk.Core.Records;
using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Binding;

/// <summary>
/// Reports what only a bound document shows: notes without partner, totals that differ, errata that fit nothing.
/// </summary>
internal sealed class DocumentReview
{
    private readonly SyntaxTree _tree;
    private readonly DiagnosticBag _bag;
    private readonly WorkMeter _work;

    private DocumentReview(SyntaxTree tree, WorkMeter work)
    {
        _work = work;
        _tree = tree;
        _bag = new DiagnosticBag(tree.Text);
    }

    public static IReadOnlyList<Diagnostic> Run(SyntaxTree tree, DocumentRecord record, FootnoteBinder footnotes,
        CatalogDocument? catalog, WorkMeter work)
    {
        var review = new DocumentReview(tree, work);
        review.ReviewFootnotes(footnotes);
        review.ReviewTables(record);
        review.ReviewErrata(catalog);
        review.ReviewDates();
        SourceReview.Run(tree.Text, review._bag, work);
        return tree.Diagnostics.Concat(review._bag.ToList())
            .OrderBy(diagnostic => diagnostic.Span.Start)
            .ThenBy(diagnostic => diagnostic.Rule.Id, StringComparer.Ordinal)
            .ToArray();
    }

    private void ReviewFootnotes(FootnoteBinder footnotes)
    {
        foreach (var (label, span) in footnotes.MarksWithoutDefinition)
        {
            _bag.Report(ReadingRules.MarkWithoutDefinition, span,
                "Nothing defines footnote {0}; the mark is taken out of the words all the same.", label);
        }

        foreach (var definition in footnotes.DefinitionsWithoutMark)
        {
            _bag.Report(
                ReadingRules.DefinitionWithoutMark,
                definition.Fragments[0].Span,
                "Nothing refers to footnote {0}; look whether its mark is lost or was read as digits of the text.",
                definition.Label!.Value);
        }
    }

    private void ReviewTables(DocumentRecord record)
    {
        foreach (var table in record.Tables.Concat(record.Instruments.SelectMany(TablesOf)))
        {
            var sums = new TableTotals(_tree.Text, table, _work);
            foreach (var (cell, printed, sum) in sums.Differences)
            {
                _bag.Report(ReadingRules.TotalDiffers, cell,
                    "The total is printed as {0} and the rows add up to {1}; the cells are kept as printed.", printed, sum);
            }
        }
    }

    private static IEnumerable<TableRecord> TablesOf(InstrumentRecord instrument) =>
        instrument.Tables.Concat(instrument.Annexes.SelectMany(TablesOf));

    private void ReviewErrata(CatalogDocument? catalog)
    {
        if (catalog is null || catalog.Errata.Count == 0)
        {
            return;
        }

        var applied = AppliedErrata(catalog);
        var lines = _tree.Text.Lines;
        foreach (var erratum in catalog.Errata.Where(erratum => !applied.Contains((erratum.Line, erratum.Printed))))
        {
            var span = erratum.Line >= 1 && erratum.Line <= lines.Count ? lines[erratum.Line - 1].Span : default;
            _bag.Report(ReadingRules.ErratumWithoutWords, span,
                "The erratum for line {0} expects “{1}”, which no unit of that line has; correct the catalog.", erratum.Line, erratum.Printed);
        }
    }

    private void ReviewDates()
    {
        foreach (var span in ImpossibleDates.In(_tree.Text.Content))
        {
            _bag.Report(ReadingRules.ImpossibleDate, span,
                "No calendar has the day “{0}”; the words are kept and no date is read from them.", _tree.Text.ToString(span));
        }
    }

    // One pass over the units: an erratum must not look through all of them.
    private HashSet<(int Line, string Printed)> AppliedErrata(CatalogDocument catalog)
    {
        var corrected = new UnitReader(_tree.Text, catalog, _tree.Lexicon, _work);
        var printed = catalog.Errata.ToLookup(erratum => erratum.Line, erratum => erratum.Printed);
        var hasErratum = new BitArray(_tree.Text.Lines.Count + 1);
        foreach (var erratum in catalog.Errata.Where(erratum => erratum.Line > 0 && erratum.Line < hasErratum.Count))
        {
            hasErratum[erratum.Line] = true;
        }

        var applied = new HashSet<(int Line, string Printed)>();
        foreach (var words in _tree.Nodes
            .Where(node => Array.Exists(node.FragmentArray, fragment => hasErratum[fragment.Line]))
            .Select(corrected.Read))
        {
            var found = new HashSet<string>(
                CorrectionFinder.Find(words.ReadAsPrinted(_tree.Text), words.Corrections)
                    .Select(stretch => stretch.Correction.Printed),
                StringComparer.Ordinal);
            applied.UnionWith(words.Lines.SelectMany(line => printed[line].Where(found.Contains)
                .Select(erratum => (line, erratum))));
        }

        return applied;
    }
}
