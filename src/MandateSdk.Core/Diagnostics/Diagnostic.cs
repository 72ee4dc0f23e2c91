using System.Globalization;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Diagnostics;

/// <summary>How grave a diagnostic is.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Something a reader may like to know.</summary>
    Info,

    /// <summary>The reader decided something that a person should look at.</summary>
    Warning,

    /// <summary>A part of the text could not be read.</summary>
    Error,
}

/// <summary>A rule of which diagnostics report.</summary>
/// <param name="Id">The id, such as MND1003; it is never used again for another rule.</param>
/// <param name="Title">What the rule is about, in a few words.</param>
/// <param name="Severity">How grave it is unless the user says otherwise.</param>
public sealed record DiagnosticRule(string Id, string Title, DiagnosticSeverity Severity);

/// <summary>A doubt of the reader, with its place and what it decided.</summary>
/// <param name="Rule">The rule that reports.</param>
/// <param name="Span">The characters in question.</param>
/// <param name="Line">The physical line, counted from 1.</param>
/// <param name="Column">The column, counted from 1 in UTF-16 characters.</param>
/// <param name="Message">What is wrong, and what the reader decided or the user can do.</param>
public sealed record Diagnostic(DiagnosticRule Rule, TextSpan Span, int Line, int Column, string Message)
{
    /// <summary>The diagnostic as compilers print it, without the path.</summary>
    public override string ToString() => string.Format(
        CultureInfo.InvariantCulture,
        "({0},{1}): {2} {3}: {4}",
        Line,
        Column,
        Rule.Severity == DiagnosticSeverity.Error
            ? "error"
            : Rule.Severity == DiagnosticSeverity.Warning
            ? "warning"
            : "info",
        Rule.Id,
        Message);
}
