using System;
using System.IO;
using System.Runtime.InteropServices;

namespace MandateSdk.Fuzz.Running;

/// <summary>Inputs in files, as UTF-16 with every character as it is: an encoding would replace the half of a pair.</summary>
internal static class SavedInput
{
    // Editors tell by it that a file is UTF-16.
    private const char ByteOrderMark = '\ufeff';

    /// <summary>The bytes of an input.</summary>
    public static ReadOnlySpan<byte> ToBytes(string input) => MemoryMarshal.AsBytes((ByteOrderMark + input).AsSpan());

    /// <summary>Saves an input.</summary>
    public static void Write(string path, string input) => File.WriteAllBytes(path, ToBytes(input));

    /// <summary>Reads an input.</summary>
    public static string Read(string path) => new(MemoryMarshal.Cast<byte, char>(File.ReadAllBytes(path))[1..]);
}
