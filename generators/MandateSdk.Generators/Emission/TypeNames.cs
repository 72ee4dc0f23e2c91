using MandateSdk.Core.Documents;
using MandateSdk.Generators.Naming;

namespace MandateSdk.Generators.Emission;

/// <summary>The types of the model, spelled so that nothing in the user's code can come between.</summary>
internal static class TypeNames
{
    /// <summary>A type of the model.</summary>
    public static string Model(string name) => "global::MandateSdk.Core.Documents." + name;

    /// <summary>A list of a type of the model.</summary>
    public static string ModelList(string name) =>
        "global::System.Collections.Generic.IReadOnlyList<" + Model(name) + ">";

    /// <summary>The type of the member that gives a unit: its own class where it has one.</summary>
    public static string Of(NamedUnit unit) => unit.HasClass ? unit.ClassName : Model(ModelName(unit.Unit));

    /// <summary>The class of the model that a unit's own class derives from.</summary>
    public static string ModelName(Unit unit) => unit switch
    {
        Instrument instrument => instrument.Kind.ToString(),
        Section => nameof(Section),
        PreambularParagraph => nameof(PreambularParagraph),
        Paragraph => nameof(Paragraph),
        _ => nameof(Subparagraph),
    };

    /// <summary>The record that describes a unit.</summary>
    public static string RecordName(Unit unit) => unit switch
    {
        Instrument => nameof(InstrumentRecord),
        Section => nameof(SectionRecord),
        _ => nameof(ParagraphRecord),
    };
}
