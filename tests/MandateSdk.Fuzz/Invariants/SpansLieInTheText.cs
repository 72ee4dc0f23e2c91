using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Text;

namespace MandateSdk.Fuzz.Invariants;

/// <summary>Whatever points into the text points into it, in order, and to the line that it names.</summary>
internal sealed class SpansLieInTheText : IInvariant
{
    public string Promise => "Spans lie in the text, in order, on the lines that they name";

    public void Check(Reading reading)
    {
        var source = reading.Document.Source;
        foreach (var diagnostic in reading.Diagnostics)
        {
            CheckOne(diagnostic.Span, source, "diagnostic " + diagnostic);
            BrokenPromiseException.Unless(
                diagnostic.Line == source.LineNumberAt(diagnostic.Span.Start) && diagnostic.Column == source.ColumnAt(diagnostic.Span.Start),
                $"{diagnostic} lies at {diagnostic.Span}");
        }

        foreach (var text in RecordTexts.Of(reading.Record))
        {
            foreach (var slice in text.Slices)
            {
                CheckOne(slice, source, "words");
                BrokenPromiseException.Unless(text.Lines.Contains(source.LineNumberAt(slice.Start)), $"words at {slice} name the lines {string.Join(", ", text.Lines)}");
            }
        }

        foreach (var reference in reading.Document.References)
        {
            CheckAll(reference.Spans, source, "reference " + reference);
            BrokenPromiseException.Unless(reference.Line == source.LineNumberAt(reference.Spans[0].Start), $"reference {reference} names line {reference.Line}");
        }

        foreach (var mandate in reading.Document.Mandates)
        {
            CheckAll(mandate.Spans, source, "mandate " + mandate);
        }

        foreach (var term in reading.Document.Terms)
        {
            CheckAll(term.TermSpans, source, "term " + term);
            CheckAll(term.DefinitionSpans, source, "definition of " + term);
            foreach (var use in term.Uses)
            {
                CheckAll(use.Spans, source, "use of " + term);
            }
        }
    }

    private static void CheckAll(EquatableArray<TextSpan> spans, SourceText source, string what)
    {
        BrokenPromiseException.Unless(spans.Count > 0, $"{what} has no span");
        var end = 0;
        foreach (var span in spans)
        {
            CheckOne(span, source, what);
            BrokenPromiseException.Unless(span.Start >= end, $"{what}: {span} after {end}");
            end = span.End;
        }
    }

    private static void CheckOne(TextSpan span, SourceText source, string what) =>
        BrokenPromiseException.Unless(span.Start >= 0 && span.Length >= 0 && span.End <= source.Length, $"{what}: {span} of {source.Length}");
}
