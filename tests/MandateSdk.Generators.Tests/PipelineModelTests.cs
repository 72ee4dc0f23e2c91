using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using MandateSdk.Core.Catalogs;
using MandateSdk.Generators.Pipeline;

namespace MandateSdk.Generators.Tests;

/// <summary>What crosses from one stage to the next, walked from the records that the stages hand on.</summary>
public class PipelineModelTests
{
    private static readonly Type[] Handed =
    [
        typeof(GeneratorOptions), typeof(TextPlace), typeof(Layout), typeof(CatalogFile), typeof(Catalog), typeof(MandateFile),
        typeof(ParseInput), typeof(ParsedDocument), typeof(DocumentSummary), typeof(Naming.DocumentNames), typeof(EmitInput),
        typeof(EmittedDocument), typeof(IndexInput), typeof(Problem), typeof(NameClash),
    ];

    [Fact]
    public void NothingOfTheCompilerIsHandedOn() => Assert.All(
        Graph(),
        type => Assert.False(type.Namespace!.StartsWith("Microsoft", StringComparison.Ordinal), type.FullName));

    [Fact]
    public void EverythingThatIsHandedOnIsComparedByValue() => Assert.All(
        Graph(),
        type => Assert.True(
            type.IsEnum || typeof(IEquatable<>).MakeGenericType(type).IsAssignableFrom(type),
            type.FullName + " is compared by reference: equal results would run the stages behind it."));

    [Fact]
    public void NothingThatIsHandedOnChanges() => Assert.All(
        Graph().Where(IsOurs).SelectMany(Fields),
        field => Assert.True(field.IsInitOnly, field.DeclaringType + "." + field.Name));

    [Fact]
    public void TheGeneratorKeepsNothingBetweenRuns() => Assert.All(
        typeof(MandateGenerator).Assembly.GetTypes()
            .Where(type => !type.IsDefined(typeof(CompilerGeneratedAttribute)))
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)),
        field => Assert.True(field.IsInitOnly || field.IsLiteral, field.DeclaringType + "." + field.Name));

    private static HashSet<Type> Graph()
    {
        var seen = new HashSet<Type>();
        var due = new Stack<Type>(Handed);
        while (due.TryPop(out var type))
        {
            if (seen.Add(Nullable.GetUnderlyingType(type) ?? type))
            {
                foreach (var next in type.GetGenericArguments().Concat(IsOurs(type) ? Fields(type).Select(Element) : []))
                {
                    due.Push(next);
                }
            }
        }

        return seen;
    }

    private static bool IsOurs(Type type) => type.Namespace!.StartsWith("MandateSdk", StringComparison.Ordinal) && !type.IsEnum;

    private static IEnumerable<FieldInfo> Fields(Type type) =>
        type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic);

    // The array inside an EquatableArray is compared by its elements; that is what the type around it is for.
    private static Type Element(FieldInfo field) => field.FieldType.IsArray ? field.FieldType.GetElementType()! : field.FieldType;
}
