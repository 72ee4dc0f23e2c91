using System;
using System.Diagnostics.CodeAnalysis;
using MandateSdk.Core.Meaning.Citations;
using MandateSdk.Core.Records;
using MandateSdk.Core.Text;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Model;

/// <summary>A citation in a text: what is printed, where, and which texts it means.</summary>
public sealed record Reference
{
    internal Reference(
        ReferenceKind kind,
        string text,
        int line,
        EquatableArray<TextSpan> spans,
        string? body,
        CalendarDate? date,
        EquatableArray<ReferenceTarget> targets)
    {
        Kind = kind;
        Text = text;
        Line = line;
        Spans = spans;
        Body = body;
        Date = date;
        Targets = targets;
    }

    /// <summary>What it names, by its form.</summary>
    public ReferenceKind Kind { get; init; }

    /// <summary>
    /// The characters of the source; those of a citation that a page break cuts are joined by a
    /// blank.
    /// </summary>
    public string Text { get; init; }

    /// <summary>The physical line on which it begins, counted from 1.</summary>
    public int Line { get; init; }

    /// <summary>
    /// The stretches of the source that hold it, in UTF-16 characters: several where a page break cuts
    /// it.
    /// </summary>
    public EquatableArray<TextSpan> Spans { get; init; }

    /// <summary>
    /// The body whose resolution or decision it is, such as "General Assembly"; null where there is
    /// none.
    /// </summary>
    public string? Body { get; init; }

    /// <summary>The date printed for its targets; null where none is printed.</summary>
    public CalendarDate? Date { get; init; }

    /// <summary>The texts and parts that it means, in order.</summary>
    public EquatableArray<ReferenceTarget> Targets { get; init; }

    /// <summary>The name of the file in which it stands.</summary>
    public string File { get; init; } = string.Empty;

    /// <summary>
    /// The unit that cites: for a citation in a footnote, the one that refers to the footnote; null in the frame.
    /// </summary>
    public Unit? Unit { get; init; }

    /// <summary>The footnote that holds the citation; null for one in the words of a unit.</summary>
    public Footnote? Footnote { get; init; }

    /// <summary>The citation as printed.</summary>
    public override string ToString() => Text;
}

/// <summary>One text, or one part of it, that a citation means.</summary>
public sealed record ReferenceTarget
{
    internal ReferenceTarget(
        string? symbol,
        PartPath parts,
        string? name = null,
        string? citingUnit = null,
        PartPath namedPart = default)
    {
        Symbol = symbol;
        Parts = parts;
        Name = name;
        CitingUnit = citingUnit;
        NamedPart = namedPart;
    }

    /// <summary>
    /// /// Its symbol, such as "A/RES/55/25" or "UNTS vol. 2225, No. 39574"; null where the text does not tell, and for
    /// references of a text to itself.
    ///
    /// </summary>
    public string? Symbol { get; init; }

    /// <summary>
    /// The way to the part from the outside in, such as "annex", "section VII"; empty for the
    /// whole.
    /// </summary>
    public PartPath Parts { get; init; }

    /// <summary>
    /// The name by which it is cited, such as "Vienna Declaration"; null for a citation by number or
    /// symbol.
    /// </summary>
    public string? Name { get; init; }

    /// <summary>The id of the unit that cites its own text; null for a citation of another text.</summary>
    public string? CitingUnit { get; init; }

    /// <summary>
    /// The part of the symbol's text that has the name, such as "annex" for the Vienna Declaration
    /// in A/RES/55/59; it is not printed.
    /// </summary>
    public PartPath NamedPart { get; init; }

    /// <summary>Reads words that are one citation and nothing else.</summary>
    /// <param name="citation">The words, such as "General Assembly resolution 55/59, annex, para. 28".</param>
    /// <returns>The text and the part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="citation"/> is null.</exception>
    /// <exception cref="FormatException">The words are not such a citation, or say more than that.</exception>
    public static ReferenceTarget Parse(string citation) =>
        TryParse(citation ?? throw new ArgumentNullException(nameof(citation)), out var target)
            ? target
            : throw new FormatException("\"" + citation + "\" is not one citation by number or symbol, such as "
                + "\"A/RES/55/59, annex, para. 28\".");

    /// <summary>Reads words that are one citation and nothing else, if they are.</summary>
    /// <param name="citation">The words, such as "General Assembly resolution 55/59, annex, para. 28".</param>
    /// <param name="target">The text and the part; null where the words are not such a citation, or say more than
    /// that.</param>
    /// <returns>True for one citation by number or symbol.</returns>
    public static bool TryParse(string? citation, [NotNullWhen(true)] out ReferenceTarget? target)
    {
        target = citation is not null && CitationReader.Alone(citation) is { Symbol: { } symbol } work
            ? new ReferenceTarget(symbol, new PartPath(work.Path.Names))
            : null;
        return target is not null;
    }

    /// <summary>Symbol, or name, and parts.</summary>
    public override string ToString() =>
        (Symbol ?? Name ?? CitingUnit ?? "?") + (Parts.IsWhole ? string.Empty : ", " + Parts);
}
