using System;
using MandateSdk.Core.Model;
using MandateSdk.Generators.Naming;

namespace MandateSdk.Generators.Emission;

/// <summary>The types of the model, spelled so that nothing in the user's code can come between.</summary>
internal static class TypeNames
{
    /// <summary>The directive by which types of the model have short names.</summary>
    /// <remarks>
    /// It stands inside the namespace of the norms, so that what it names comes before all types of the namespaces
    /// around; the norms themselves never have the name of a type of the model, and the classes of their parts end in
    /// "Unit".
    /// </remarks>
    public const string ModelDirective = "using global::MandateSdk.Core.Model;";

    /// <summary>
    /// The namespace of the classes of documents and norms: who uses that of the index gets the index and the ids into
    /// the completion of his editor, and no class for each norm.
    /// </summary>
    /// <param name="space">The namespace of the index.</param>
    public static string NormSpace(string space) => space + ".NormTypes";

    /// <summary>The class of a norm, inside their namespace.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="space">The namespace of the index.</param>
    public static string Norm(string name, string space) => name.EndsWith(NamedUnit.ClassSuffix, StringComparison.Ordinal)
        ? "global::" + NormSpace(space) + "." + name
        : name;

    /// <summary>A type of another namespace, spelled in full because it is written seldom.</summary>
    public static string InFull(Type type) => "global::" + type.FullName;

    /// <summary>A list of a type of the model, outside of the namespace of the norms.</summary>
    public static string ModelList(Type type) =>
        "global::System.Collections.Generic.IReadOnlyList<" + InFull(type) + ">";

    /// <summary>The type of the member that gives a unit: its own class where it has one.</summary>
    public static string Of(NamedUnit unit) => unit.HasClass ? unit.ClassName : ModelName(unit.Unit);

    /// <summary>The class of the model that a unit's own class derives from.</summary>
    public static string ModelName(Unit unit) => unit switch
    {
        Instrument instrument => Instrument.ClassOf(instrument.Kind),
        Section => nameof(Section),
        PreambularParagraph => nameof(PreambularParagraph),
        Paragraph => nameof(Paragraph),
        _ => nameof(Subparagraph),
    };
}
