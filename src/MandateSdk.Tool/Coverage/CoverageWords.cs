using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace MandateSdk.Tool.Coverage;

/// <summary>What the forms of the matrix say in the same words.</summary>
internal static class CoverageWords
{
    /// <summary>The headings of the figures.</summary>
    public static readonly string[] Figures = ["norms", "full", "partial", "planned", "not-applicable", "none", "tested"];

    /// <summary>What stands in the place of code where a mark holds for the assembly as a whole.</summary>
    public const string Assembly = "assembly";

    /// <summary>The figures of an instrument, in the order of the headings.</summary>
    public static IEnumerable<string> FiguresOf(CoveredInstrument instrument) => new[]
    {
        instrument.Counted.Count(),
        instrument.Count(ImplementationDegree.Full),
        instrument.Count(ImplementationDegree.Partial),
        instrument.Count(ImplementationDegree.Planned),
        instrument.Count(ImplementationDegree.NotApplicable),
        instrument.Count(null),
        instrument.Tested,
    }.Select(figure => figure.ToString(CultureInfo.InvariantCulture));

    /// <summary>The degree as the matrix names it.</summary>
    public static string Of(ImplementationDegree? degree) => degree switch
    {
        null => "none",
        ImplementationDegree.Full => "full",
        ImplementationDegree.Partial => "partial",
        ImplementationDegree.Planned => "planned",
        ImplementationDegree.NotApplicable => "not-applicable",
        _ => ((int)degree).ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>What sort of code it is.</summary>
    public static string Of(CodeKind kind) => kind switch
    {
        CodeKind.Assembly => "assembly",
        CodeKind.Type => "type",
        CodeKind.Member => "member",
        _ => "test",
    };

    /// <summary>
    /// What a mark says beside the code: its degree, the unit that it names where that is another, and its note.
    /// </summary>
    public static string Remark(PlacedMark placed, CoveredNorm norm)
    {
        var parts = new List<string>();
        if (placed.Mark.Kind != CodeKind.Test || placed.Mark.Degree != ImplementationDegree.Full)
            parts.Add(Of(placed.Mark.Degree));
        if (placed.Unit.Id != norm.Norm.Id)
            parts.Add("by " + NormLabel.Of(placed.Unit));
        if (placed.HasMoved)
            parts.Add("quotes other words");
        var remark = string.Join(", ", parts);
        return placed.Mark.Note is not { Length: > 0 } note ? remark : remark.Length == 0 ? note : remark + ": " + note;
    }

    /// <summary>Where an instrument can be found: its constant, its symbols, what took its place.</summary>
    public static string Origin(CoveredInstrument instrument)
    {
        var source = instrument.Whole.Source;
        var parts = new[] { instrument.Whole.Id }.Concat(source.Symbols.Distinct());
        return string.Join("; ", source.SupersededBy is { } successor
            ? parts.Append("superseded" + (successor.Length == 0 ? string.Empty : " by " + successor))
            : parts);
    }
}
