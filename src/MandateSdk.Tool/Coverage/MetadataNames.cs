using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection.Metadata;

namespace MandateSdk.Tool.Coverage;

/// <summary>Names of types as C# writes them, from the tables of an assembly.</summary>
internal sealed class MetadataNames : ISignatureTypeProvider<string, GenericNames>, ICustomAttributeTypeProvider<string>
{
    public static readonly MetadataNames Instance = new();

    /// <summary>The full name of a type, nested ones after the type around them.</summary>
    public static string Of(MetadataReader reader, TypeDefinitionHandle handle)
    {
        var type = reader.GetTypeDefinition(handle);
        var outer = type.GetDeclaringType();
        return outer.IsNil
            ? Join(reader.GetString(type.Namespace), Bare(reader.GetString(type.Name)))
            : Of(reader, outer) + "." + Bare(reader.GetString(type.Name));
    }

    /// <summary>The full name of the class of an attribute; null where the tables do not tell.</summary>
    public static string? OfAttribute(MetadataReader reader, CustomAttribute attribute) =>
        attribute.Constructor.Kind switch
        {
            HandleKind.MemberReference when reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } parent =>
                Full(reader, (TypeReferenceHandle)parent),
            HandleKind.MethodDefinition =>
                Of(reader, reader.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).GetDeclaringType()),
            _ => null,
        };

    /// <summary>The types of the parameters of a method, in brackets.</summary>
    public static string Parameters(MetadataReader reader, MethodDefinition method) =>
        "(" + string.Join(", ", method.DecodeSignature(Instance, GenericNames.Of(reader, method)).ParameterTypes) + ")";

    public string GetPrimitiveType(PrimitiveTypeCode typeCode) => typeCode switch
    {
        PrimitiveTypeCode.Boolean => "bool",
        PrimitiveTypeCode.Int32 => "int",
        PrimitiveTypeCode.UInt32 => "uint",
        PrimitiveTypeCode.Int64 => "long",
        PrimitiveTypeCode.UInt64 => "ulong",
        PrimitiveTypeCode.Int16 => "short",
        PrimitiveTypeCode.UInt16 => "ushort",
        PrimitiveTypeCode.Single => "float",
        PrimitiveTypeCode.IntPtr => "nint",
        PrimitiveTypeCode.UIntPtr => "nuint",
        PrimitiveTypeCode.TypedReference => "TypedReference",
        _ => typeCode.ToString().ToLowerInvariant(),
    };

    public string GetTypeFromDefinition(MetadataReader reader, TypeDefinitionHandle handle, byte rawTypeKind) =>
        Bare(reader.GetString(reader.GetTypeDefinition(handle).Name));

    public string GetTypeFromReference(MetadataReader reader, TypeReferenceHandle handle, byte rawTypeKind) =>
        Bare(reader.GetString(reader.GetTypeReference(handle).Name));

    public string GetTypeFromSpecification(MetadataReader reader, GenericNames genericContext,
        TypeSpecificationHandle handle, byte rawTypeKind) =>
        reader.GetTypeSpecification(handle).DecodeSignature(this, genericContext);

    public string GetSZArrayType(string elementType) => elementType + "[]";

    public string GetArrayType(string elementType, ArrayShape shape) =>
        elementType + "[" + new string(',', shape.Rank - 1) + "]";

    public string GetByReferenceType(string elementType) => "ref " + elementType;

    public string GetPointerType(string elementType) => elementType + "*";

    public string GetPinnedType(string elementType) => elementType;

    public string GetModifiedType(string modifier, string unmodifiedType, bool isRequired) => unmodifiedType;

    public string GetFunctionPointerType(MethodSignature<string> signature) => "delegate*";

    public string GetGenericInstantiation(string genericType, ImmutableArray<string> typeArguments) =>
        genericType + "<" + string.Join(", ", typeArguments) + ">";

    public string GetGenericMethodParameter(GenericNames genericContext, int index) =>
        genericContext.OfMethod.ElementAtOrDefault(index) ?? "?";

    public string GetGenericTypeParameter(GenericNames genericContext, int index) =>
        genericContext.OfType.ElementAtOrDefault(index) ?? "?";

    public string GetSystemType() => "System.Type";

    public bool IsSystemType(string type) => type is "Type" or "System.Type";

    public string GetTypeFromSerializedName(string name) => name;

    // The tables do not say of which size an enumeration of another assembly is. Ours, and nearly all, have four bytes.
    public PrimitiveTypeCode GetUnderlyingEnumType(string type) => PrimitiveTypeCode.Int32;

    private static string Full(MetadataReader reader, TypeReferenceHandle handle)
    {
        var type = reader.GetTypeReference(handle);
        return Join(reader.GetString(type.Namespace), reader.GetString(type.Name));
    }

    private static string Join(string space, string name) => space.Length == 0 ? name : space + "." + name;

    // List`1 is List.
    private static string Bare(string name) => name.Split('`').First();
}

/// <summary>What the type parameters are called at a place.</summary>
/// <param name="OfType">Those of the type, with those of the types around it.</param>
/// <param name="OfMethod">Those of the method.</param>
internal sealed record GenericNames(IReadOnlyList<string> OfType, IReadOnlyList<string> OfMethod)
{
    public static GenericNames Of(MetadataReader reader, MethodDefinition method) => new(
        Names(reader, reader.GetTypeDefinition(method.GetDeclaringType()).GetGenericParameters()),
        Names(reader, method.GetGenericParameters()));

    private static string[] Names(MetadataReader reader, GenericParameterHandleCollection parameters) =>
        parameters.Select(parameter => reader.GetString(reader.GetGenericParameter(parameter).Name)).ToArray();
}
