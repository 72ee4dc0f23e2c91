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
public sealed record DiagnosticRule
{
    /// <summary>Makes a rule of its parts.</summary>
    /// <param name="id">The id, such as MND1003; it is never used again for another rule.</param>
    /// <param name="title">What the rule is about, in a few words.</param>
    /// <param name="severity">How grave it is unless the user says otherwise.</param>
    public DiagnosticRule(string id, string title, DiagnosticSeverity severity)
    {
        Id = id;
        Title = title;
        Severity = severity;
    }

    /// <summary>The id, such as MND1003; it is never used again for another rule.</summary>
    public string Id { get; init; }

    /// <summary>What the rule is about, in a few words.</summary>
    public string Title { get; init; }

    /// <summary>How grave it is unless the user says otherwise.</summary>
    public DiagnosticSeverity Severity { get; init; }
}

/// <summary>A doubt of the reader, with its place and what it decided.</summary>
public sealed record Diagnostic
{
    /// <summary>Reports a doubt.</summary>
    /// <param name="rule">The rule that reports.</param>
    /// <param name="span">The characters in question.</param>
    /// <param name="line">The physical line, counted from 1.</param>
    /// <param name="column">The column, counted from 1 in UTF-16 characters.</param>
    /// <param name="message">What is wrong, and what the reader decided or the user can do.</param>
    public Diagnostic(DiagnosticRule rule, TextSpan span, int line, int column, string message)
    {
        Rule = rule;
        Span = span;
        Line = line;
        Column = column;
        Message = message;
    }

    /// <summary>The rule that reports.</summary>
    public DiagnosticRule Rule { get; init; }

    /// <summary>The characters in question.</summary>
    public TextSpan Span { get; init; }

    /// <summary>The physical line, counted from 1.</summary>
    public int Line { get; init; }

    /// <summary>The column, counted from 1 in UTF-16 characters.</summary>
    public int Column { get; init; }

    /// <summary>What is wrong, and what the reader decided or the user can do.</summary>
    public string Message { get; init; }

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
