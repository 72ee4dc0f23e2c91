using System.Globalization;

namespace MandateSdk.Generators.Naming;

/// <summary>Names that are too long → names that compilers and file systems take.</summary>
/// <remarks>
/// Names in metadata have at most 1,023 bytes, and names of files 255 in most file systems; both count bytes of UTF-8,
/// of which a letter has up to three, and both get something before and after.
/// </remarks>
internal static class ShortName
{
    /// <summary>The most characters of a name of a type, member or file.</summary>
    public const int MaxLength = 120;

    /// <summary>The most characters of a namespace with all its parts.</summary>
    public const int MaxNamespace = 250;

    /// <summary>
    /// A name that is short enough as it is, or its beginning with a hash of the whole: other names stay other names.
    /// </summary>
    public static string Of(string name, int length = MaxLength) => name.Length <= length
        ? name
        : name.Substring(0, length - 9).TrimEnd('.', '@') + "_" + Hash(name)
            .ToString("x8", CultureInfo.InvariantCulture);

    // FNV-1a: the same on every machine, unlike the hash codes of .NET.
    private static uint Hash(string name)
    {
        var hash = 2166136261;
        foreach (var c in name)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return hash;
    }
}
