using System;
using System.IO;
using MandateSdk.Import;

namespace MandateSdk.Tool.Importing;

/// <summary>
/// What the command and the process that imports for it say to each other, in frames over its standard streams.
/// </summary>
/// <remarks>
/// A request is whether furniture is kept, the length of the file and its bytes. The answer is any number of page
/// frames and then a text or a problem.
/// </remarks>
internal static class WorkerFrames
{
    /// <summary>A page was read.</summary>
    public const byte Page = 1;

    /// <summary>The text of the file follows.</summary>
    public const byte Text = 2;

    /// <summary>The reason why there is no text follows.</summary>
    public const byte Problem = 3;

    /// <summary>Writes a request.</summary>
    public static void WriteRequest(BinaryWriter writer, byte[] bytes, ImportOptions options)
    {
        writer.Write(options.KeepsFurniture);
        writer.Write(bytes.Length);
        writer.Write(bytes);
        writer.Flush();
    }

    /// <summary>Reads a request.</summary>
    /// <exception cref="EndOfStreamException">There is none any more.</exception>
    public static (byte[] Bytes, ImportOptions Options) ReadRequest(BinaryReader reader)
    {
        var keeps = reader.ReadBoolean();
        var length = reader.ReadInt32();
        var bytes = reader.ReadBytes(length);
        return bytes.Length == length
            ? (bytes, new ImportOptions { KeepsFurniture = keeps })
            : throw new EndOfStreamException();
    }

    /// <summary>Writes a text.</summary>
    public static void WriteText(BinaryWriter writer, ImportedText text)
    {
        writer.Write(Text);
        writer.Write(text.Text);
        writer.Write(text.Sha256);
        writer.Write(text.Pages);
        writer.Write(text.Warnings.Count);
        foreach (var warning in text.Warnings)
            writer.Write(warning);
        writer.Flush();
    }

    /// <summary>Reads a text, after its first byte.</summary>
    public static ImportedText ReadText(BinaryReader reader)
    {
        var (text, sha256, pages) = (reader.ReadString(), reader.ReadString(), reader.ReadInt32());
        var warnings = new string[reader.ReadInt32()];
        for (var i = 0; i < warnings.Length; i++)
            warnings[i] = reader.ReadString();
        return new ImportedText { Text = text, Sha256 = sha256, Pages = pages, Warnings = Array.AsReadOnly(warnings) };
    }
}
