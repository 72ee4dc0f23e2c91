using System;
using MandateSdk.Core.Model;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Vocabulary;

/// <summary>What sort of text an instrument is.</summary>
/// <remarks>
/// An open value: a catalog can add kinds to those here. Two kinds are equal when their names are. A <c>switch</c>
/// takes the names: <c>case nameof(InstrumentKind.Resolution):</c>.
/// </remarks>
public readonly struct InstrumentKind : IEquatable<InstrumentKind>
{
    private readonly string? _name;

    private InstrumentKind(string name) => _name = name;

    /// <summary>None that has a name. The default value.</summary>
    public static InstrumentKind Other => default;

    /// <summary>A resolution that is recommended for adoption.</summary>
    public static InstrumentKind DraftResolution { get; } = new(nameof(DraftResolution));

    /// <summary>An adopted resolution.</summary>
    public static InstrumentKind Resolution { get; } = new(nameof(Resolution));

    /// <summary>A decision that is recommended for adoption.</summary>
    public static InstrumentKind DraftDecision { get; } = new(nameof(DraftDecision));

    /// <summary>An adopted decision.</summary>
    public static InstrumentKind Decision { get; } = new(nameof(Decision));

    /// <summary>A declaration.</summary>
    public static InstrumentKind Declaration { get; } = new(nameof(Declaration));

    /// <summary>A plan, or plans, of action.</summary>
    public static InstrumentKind PlanOfAction { get; } = new(nameof(PlanOfAction));

    /// <summary>A programme of action.</summary>
    public static InstrumentKind ProgrammeOfAction { get; } = new(nameof(ProgrammeOfAction));

    /// <summary>A statement of principles.</summary>
    public static InstrumentKind StatementOfPrinciples { get; } = new(nameof(StatementOfPrinciples));

    /// <summary>Basic principles.</summary>
    public static InstrumentKind BasicPrinciples { get; } = new(nameof(BasicPrinciples));

    /// <summary>Guidelines.</summary>
    public static InstrumentKind Guidelines { get; } = new(nameof(Guidelines));

    /// <summary>Rules.</summary>
    public static InstrumentKind Rules { get; } = new(nameof(Rules));

    /// <summary>A convention.</summary>
    public static InstrumentKind Convention { get; } = new(nameof(Convention));

    /// <summary>A protocol to a treaty.</summary>
    public static InstrumentKind Protocol { get; } = new(nameof(Protocol));

    /// <summary>A covenant.</summary>
    public static InstrumentKind Covenant { get; } = new(nameof(Covenant));

    /// <summary>A statute, such as that of a court.</summary>
    public static InstrumentKind Statute { get; } = new(nameof(Statute));

    /// <summary>An agreement between States.</summary>
    public static InstrumentKind Agreement { get; } = new(nameof(Agreement));

    /// <summary>A treaty that calls itself one.</summary>
    public static InstrumentKind Treaty { get; } = new(nameof(Treaty));

    /// <summary>A charter.</summary>
    public static InstrumentKind Charter { get; } = new(nameof(Charter));

    /// <summary>A code, such as one of conduct.</summary>
    public static InstrumentKind Code { get; } = new(nameof(Code));

    /// <summary>An annex that is none of the named kinds.</summary>
    public static InstrumentKind Annex { get; } = new(nameof(Annex));

    /// <summary>A report.</summary>
    public static InstrumentKind Report { get; } = new(nameof(Report));

    /// <summary>A chapter of a report that holds paragraphs of its own.</summary>
    public static InstrumentKind Chapter { get; } = new(nameof(Chapter));

    /// <summary>The name, such as "DraftResolution".</summary>
    public string Name => _name ?? nameof(Other);

    /// <summary>True for a resolution, adopted or not.</summary>
    internal bool IsResolution => this == Resolution || this == DraftResolution;

    /// <summary>True for a decision, adopted or not.</summary>
    internal bool IsDecision => this == Decision || this == DraftDecision;

    /// <summary>True for what is recommended for adoption.</summary>
    internal bool IsDraft => this == DraftResolution || this == DraftDecision;

    /// <summary>True for a report or a chapter of one.</summary>
    internal bool IsOfReport => this == Report || this == Chapter;

    /// <summary>True when both have the same name.</summary>
    /// <param name="left">One kind.</param>
    /// <param name="right">The other kind.</param>
    public static bool operator ==(InstrumentKind left, InstrumentKind right) => left.Equals(right);

    /// <summary>True when the names differ.</summary>
    /// <param name="left">One kind.</param>
    /// <param name="right">The other kind.</param>
    public static bool operator !=(InstrumentKind left, InstrumentKind right) => !left.Equals(right);

    /// <summary>The kind with a name.</summary>
    /// <param name="name">The name, such as "Resolution"; any word of letters and digits.</param>
    /// <returns>The kind.</returns>
    /// <exception cref="FormatException">The name is empty, or has other characters than letters and
    /// digits.</exception>
    public static InstrumentKind Parse(string name) =>
        TryParse(name, out var kind)
            ? kind
            : throw new FormatException("\"" + name + "\" is no name of a kind: it must be one word of letters and "
                + "digits.");

    /// <summary>The kind with a name, if it can be one.</summary>
    /// <param name="name">The name.</param>
    /// <param name="kind">The kind; <see cref="Other"/> where it is none.</param>
    /// <returns>True for one word of letters and digits.</returns>
    public static bool TryParse(string? name, out InstrumentKind kind)
    {
        var isName = OpenName.IsValid(name);
        kind = !isName || name == nameof(Other) ? default : new InstrumentKind(name!);
        return isName;
    }

    /// <inheritdoc/>
    public bool Equals(InstrumentKind other) => Name == other.Name;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is InstrumentKind other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
