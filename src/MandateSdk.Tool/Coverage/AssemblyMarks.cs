using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;

namespace MandateSdk.Tool.Coverage;

/// <summary>Reads the marks of an assembly from its tables. No code of it runs.</summary>
internal static class AssemblyMarks
{
    private const string Implements = "MandateSdk.ImplementsAttribute";

    // By name: the command knows the test frameworks of its users as little as those who wrote them know it.
    private static readonly HashSet<string> TestAttributes = new(StringComparer.Ordinal)
    {
        "Xunit.FactAttribute", "Xunit.TheoryAttribute",
        "NUnit.Framework.TestAttribute", "NUnit.Framework.TestCaseAttribute",
        "NUnit.Framework.TestCaseSourceAttribute", "NUnit.Framework.TheoryAttribute",
        "Microsoft.VisualStudio.TestTools.UnitTesting.TestMethodAttribute",
        "Microsoft.VisualStudio.TestTools.UnitTesting.DataTestMethodAttribute",
        "TUnit.Core.TestAttribute",
    };

    /// <summary>The marks, in the order of the names of the marked code.</summary>
    public static IReadOnlyList<CodeMark> Read(MetadataReader reader)
    {
        var tests = TestMethods(reader);
        var fixtures = tests.Select(method => reader.GetMethodDefinition(method).GetDeclaringType()).ToHashSet();
        var marks = new List<CodeMark>();
        foreach (var attribute in reader.CustomAttributes.Select(reader.GetCustomAttribute))
        {
            if (MetadataNames.OfAttribute(reader, attribute) != Implements)
                continue;

            var value = attribute.DecodeValue(MetadataNames.Instance);
            var named = value.NamedArguments.ToDictionary(argument => argument.Name!, argument => argument.Value,
                StringComparer.Ordinal);
            if (value.FixedArguments is not [{ Value: string norm }]
                || NameOf(reader, attribute.Parent) is not { } code)
                continue;

            marks.Add(new CodeMark(
                norm,
                code,
                KindOf(attribute.Parent, tests, fixtures),
                named.TryGetValue(nameof(ImplementsAttribute.Degree), out var degree) && degree is int number
                    ? (ImplementationDegree)number
                    : ImplementationDegree.Full,
                named.TryGetValue(nameof(ImplementsAttribute.Note), out var note) ? note as string : null,
                named.TryGetValue(nameof(ImplementsAttribute.Quote), out var quote) ? quote as string : null));
        }

        return marks.OrderBy(mark => mark.Code, StringComparer.Ordinal)
            .ThenBy(mark => mark.Norm, StringComparer.Ordinal).ToList();
    }

    private static HashSet<MethodDefinitionHandle> TestMethods(MetadataReader reader) => reader.CustomAttributes
        .Select(reader.GetCustomAttribute)
        .Where(attribute => attribute.Parent.Kind == HandleKind.MethodDefinition
            && MetadataNames.OfAttribute(reader, attribute) is { } name
            && IsTest(name))
        .Select(attribute => (MethodDefinitionHandle)attribute.Parent)
        .ToHashSet();

    // Many projects derive attributes of their own: WindowsFactAttribute.
    private static bool IsTest(string attribute) =>
        TestAttributes.Contains(attribute)
        || attribute.EndsWith("FactAttribute", StringComparison.Ordinal)
        || attribute.EndsWith("TheoryAttribute", StringComparison.Ordinal);

    private static CodeKind KindOf(EntityHandle code, HashSet<MethodDefinitionHandle> tests,
        HashSet<TypeDefinitionHandle> fixtures) => code.Kind switch
        {
            HandleKind.AssemblyDefinition => CodeKind.Assembly,
            HandleKind.TypeDefinition => fixtures.Contains((TypeDefinitionHandle)code) ? CodeKind.Test : CodeKind.Type,
            HandleKind.MethodDefinition => tests.Contains((MethodDefinitionHandle)code) ? CodeKind.Test : CodeKind.Member,
            _ => CodeKind.Member,
        };

    private static string? NameOf(MetadataReader reader, EntityHandle code)
    {
        switch (code.Kind)
        {
            case HandleKind.AssemblyDefinition:
                return CoverageWords.Assembly;
            case HandleKind.TypeDefinition:
                return MetadataNames.Of(reader, (TypeDefinitionHandle)code);
            case HandleKind.MethodDefinition:
                var method = reader.GetMethodDefinition((MethodDefinitionHandle)code);
                var name = reader.GetString(method.Name);
                var type = MetadataNames.Of(reader, method.GetDeclaringType());
                return name is ".ctor" or ".cctor"
                    ? type + MetadataNames.Parameters(reader, method)
                    : type + "." + name + MetadataNames.Parameters(reader, method);
            case HandleKind.FieldDefinition:
                var field = reader.GetFieldDefinition((FieldDefinitionHandle)code);
                return MetadataNames.Of(reader, field.GetDeclaringType()) + "." + reader.GetString(field.Name);
            case HandleKind.PropertyDefinition:
                var property = reader.GetPropertyDefinition((PropertyDefinitionHandle)code);
                var accessor = property.GetAccessors() is { Getter: { IsNil: false } getter }
                    ? getter
                    : property.GetAccessors().Setter;
                return MetadataNames.Of(reader, reader.GetMethodDefinition(accessor)
                    .GetDeclaringType()) + "." + reader.GetString(property.Name);
            case HandleKind.EventDefinition:
                var happening = reader.GetEventDefinition((EventDefinitionHandle)code);
                return MetadataNames.Of(reader, reader.GetMethodDefinition(happening.GetAccessors().Adder)
                    .GetDeclaringType()) + "." + reader.GetString(happening.Name);
            default:
                return null;
        }
    }
}
