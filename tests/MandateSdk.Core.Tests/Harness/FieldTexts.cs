using System;
using System.Collections.Concurrent;
using System.IO;
using MandateSdk.Core.Model;

namespace MandateSdk.Core.Tests.Harness;

/// <summary>Resolutions of other fields than crime prevention, which lie beside a checkout of the founders and nowhere else.</summary>
internal static class FieldTexts
{
    private static readonly ConcurrentDictionary<string, Document> Documents = new(StringComparer.Ordinal);

    public static string Folder { get; } = Path.Combine(Repository.Root, "..", "shared", "real", "resolutions");

    /// <summary>A resolution, in its edition with wrapped lines.</summary>
    public static Document Read(string name) => Documents.GetOrAdd(name, _ =>
    {
        var path = Path.Combine(Folder, name + ".wrapped.txt");
        return Document.Parse(File.ReadAllText(path), path);
    });

    /// <summary>A file of marks.</summary>
    public static string Marks(string name) => File.ReadAllText(Path.Combine(Repository.Root, "tests", "marks", name));
}

/// <summary>A theory about texts of other fields; it is skipped where they are not.</summary>
internal sealed class FieldTheoryAttribute : TheoryAttribute
{
    public FieldTheoryAttribute() =>
        Skip = Directory.Exists(FieldTexts.Folder) ? null : "The resolutions of other fields lie beside a checkout of the founders and nowhere else.";
}
