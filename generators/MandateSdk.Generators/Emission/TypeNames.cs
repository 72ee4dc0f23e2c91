using System;
using MandateSdk.Core.Model;
using MandateSdk.Core.Records;
using MandateSdk.Generators.Naming;

namespace MandateSdk.Generators.Emission;

/// <summary>The types of the model, spelled so that nothing in the user's code can come between.</summary>
/// <remarks>
/// <c>Alias::Name</c> looks at aliases only, as <c>global::</c> does, and is a quarter as long as the whole name.
/// </remarks>
internal static class TypeNames
{
    /// <summary>The directive that a file with names of the model needs.</summary>
    public const string ModelAlias = "using MandateModel = global::MandateSdk.Core.Model;";

    /// <summary>The directive that a file with names of records needs.</summary>
    public const string RecordsAlias = "using MandateRecords = global::MandateSdk.Core.Records;";

    /// <summary>
    /// The directive for the words in which the data are written, such as <c>Section(…)</c> and <c>At(…)</c>.
    /// </summary>
    /// <remarks>
    /// It stands inside the namespace, or a namespace around ours with a part of such a name would come before it.
    /// </remarks>
    public const string Shorthand = "using static global::MandateSdk.Core.Generated.RecordShorthand;";

    /// <summary>
    /// The namespace of the classes of documents and norms: who uses that of the index gets the index and the ids into
    /// the completion of his editor, and no class for each norm.
    /// </summary>
    /// <param name="space">The namespace of the index.</param>
    public static string NormSpace(string space) => space + ".NormTypes";

    /// <summary>A type of the model.</summary>
    public static string Model(string name) => "MandateModel::" + name;

    /// <summary>A record of the data that the model shows.</summary>
    public static string Record(string name) => "MandateRecords::" + name;

    /// <summary>A type of another namespace, spelled in full because it is written seldom.</summary>
    public static string InFull(Type type) => "global::" + type.FullName;

    /// <summary>A list of a type of the model.</summary>
    public static string ModelList(string name) =>
        "global::System.Collections.Generic.IReadOnlyList<" + Model(name) + ">";

    /// <summary>The type of the member that gives a unit: its own class where it has one.</summary>
    public static string Of(NamedUnit unit) => unit.HasClass ? unit.ClassName : Model(ModelName(unit.Unit));

    /// <summary>The class of the model that a unit's own class derives from.</summary>
    public static string ModelName(Unit unit) => unit switch
    {
        Instrument instrument => Instrument.ClassOf(instrument.Kind),
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
