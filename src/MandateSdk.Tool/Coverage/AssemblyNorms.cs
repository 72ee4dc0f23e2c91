using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using MandateSdk.Core.Generated;
using MandateSdk.Generators.Norms;

namespace MandateSdk.Tool.Coverage;

/// <summary>
/// Reads the norms that code can name: the constants in the classes of ids of an assembly and of those beside it.
/// </summary>
internal static class AssemblyNorms
{
    // What the name of each class of ids ends with; the attribute on the classes in it tells it from the classes of
    // others.
    private const string Suffix = "Ids";
    private const string Core = "MandateSdk.Core";

    /// <summary>
    /// The norms within the reach of an assembly: its own, those of the assemblies beside it, and those of the library.
    /// </summary>
    /// <remarks>
    /// The compiler copies constants, so an assembly need not refer to the one that its norms come from; and a library
    /// is built without copies of its packages. What lies in the same folder, and what this program brings along, is
    /// the best guess.
    /// </remarks>
    public static NormCatalog Around(string path)
    {
        var beside = Directory.EnumerateFiles(Path.GetDirectoryName(Path.GetFullPath(path))!, "*.dll")
            .Order(StringComparer.Ordinal);
        var files = beside.Prepend(Path.GetFullPath(path)).Append(LibraryAssembly.Path)
            .OfType<string>()
            .DistinctBy(Path.GetFileName, StringComparer.OrdinalIgnoreCase);
        return new NormCatalog(NormOrder.Sort(files.SelectMany(OfFile)));
    }

    private static IReadOnlyList<Norm> OfFile(string path)
    {
        try
        {
            using var file = new PEReader(File.OpenRead(path));
            if (!file.HasMetadata)
                return [];

            var reader = file.GetMetadataReader();
            var usesCore = reader.AssemblyReferences.Any(reference =>
                reader.GetString(reader.GetAssemblyReference(reference).Name) == Core);
            return usesCore
                ? reader.TypeDefinitions.Where(type => IsRoot(reader, type)).SelectMany(type => OfRoot(reader, type))
                    .ToList()
                : [];
        }
        catch (BadImageFormatException)
        {
            // A library of another language, or half a file: it has no norms.
            return [];
        }
    }

    private static bool IsRoot(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        return type.GetDeclaringType().IsNil && reader.GetString(type.Name).EndsWith(Suffix, StringComparison.Ordinal);
    }

    private static IEnumerable<Norm> OfRoot(MetadataReader reader, TypeDefinitionHandle root)
    {
        foreach (var handle in reader.GetTypeDefinition(root).GetNestedTypes())
        {
            var type = reader.GetTypeDefinition(handle);
            var constants = Constants(reader, type).ToList();
            if (constants.FirstOrDefault(constant => constant.Name == "Id") is not { Value: { } id })
                continue;

            if (SourceOf(reader, type, id, reader.GetTypeDefinition(root)) is not { } source)
                continue;

            var texts = ValueOf(reader, type.GetCustomAttributes(), typeof(NormTextsAttribute).FullName!);
            var openings = texts?.FixedArguments is [{ Value: ImmutableArray<CustomAttributeTypedArgument<string>> list }]
                ? OpeningWords.ById(id, list.Select(text => text.Value as string))
                : [];
            foreach (var norm in Units(reader, handle, reader.GetString(type.Name), source, openings))
                yield return norm;
        }
    }

    private static NormSource? SourceOf(MetadataReader reader, TypeDefinition type, string id, TypeDefinition root)
    {
        if (ValueOf(reader, type.GetCustomAttributes(), typeof(NormSourceAttribute).FullName!) is not { } value)
            return null;

        var symbols = value.FixedArguments is [_, { Value: ImmutableArray<CustomAttributeTypedArgument<string>> list }]
            ? list
            : [];
        return new NormSource(
            id,
            reader.GetString(root.Namespace),
            value.FixedArguments is [{ Value: string citation }, ..] ? citation : string.Empty,
            symbols.Select(symbol => symbol.Value).OfType<string>().ToList(),
            value.NamedArguments.FirstOrDefault(argument =>
                argument.Name == nameof(NormSourceAttribute.SupersededBy)).Value as string,
            reader.GetString(root.Name));
    }

    private static IEnumerable<Norm> Units(MetadataReader reader, TypeDefinitionHandle handle, string name,
        NormSource source, Dictionary<string, string> openings)
    {
        var type = reader.GetTypeDefinition(handle);
        foreach (var (constant, id, opening) in Constants(reader, type))
            yield return new Norm(id, name + "." + constant, openings.GetValueOrDefault(id, opening), source);

        foreach (var inner in type.GetNestedTypes())
        {
            foreach (var norm in Units(reader, inner,
                name + "." + reader.GetString(reader.GetTypeDefinition(inner).Name), source, openings))
                yield return norm;
        }
    }

    private static IEnumerable<(string Name, string Value, string Opening)> Constants(MetadataReader reader,
        TypeDefinition type)
    {
        foreach (var field in type.GetFields().Select(reader.GetFieldDefinition))
        {
            var access = field.Attributes & FieldAttributes.FieldAccessMask;
            if (access != FieldAttributes.Public || !field.Attributes.HasFlag(FieldAttributes.Literal) || field.GetDefaultValue().IsNil)
                continue;

            var constant = reader.GetConstant(field.GetDefaultValue());
            if (constant.TypeCode != ConstantTypeCode.String)
                continue;

            var words = ValueOf(reader, field.GetCustomAttributes(), typeof(NormTextAttribute).FullName!);
            yield return (
                reader.GetString(field.Name),
                (string)reader.GetBlobReader(constant.Value).ReadConstant(ConstantTypeCode.String)!,
                words?.FixedArguments is [{ Value: string opening }] ? opening : string.Empty);
        }
    }

    private static CustomAttributeValue<string>? ValueOf(MetadataReader reader,
        CustomAttributeHandleCollection attributes, string name)
    {
        foreach (var attribute in attributes.Select(reader.GetCustomAttribute))
        {
            if (MetadataNames.OfAttribute(reader, attribute) == name)
                return attribute.DecodeValue(MetadataNames.Instance);
        }

        return null;
    }
}
