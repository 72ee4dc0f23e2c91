using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Diagnostics;

/// <summary>Collects diagnostics of one text and gives them back in the order of the text.</summary>
internal sealed class DiagnosticBag
{
    private readonly SourceText _source;
    private readonly List<Diagnostic> _diagnostics = new();

    public DiagnosticBag(SourceText source) => _source = source;

    public void Report(DiagnosticRule rule, TextSpan span, string format, params object?[] arguments) =>
        _diagnostics.Add(new Diagnostic(
        rule,
        span,
        _source.LineNumberAt(span.Start),
        _source.ColumnAt(span.Start),
        string.Format(CultureInfo.InvariantCulture, format, arguments)));

    public IReadOnlyList<Diagnostic> ToList() => _diagnostics
        .OrderBy(diagnostic => diagnostic.Span.Start)
        .ThenBy(diagnostic => diagnostic.Rule.Id, System.StringComparer.Ordinal)
        .ToArray();
}
