using System;
using System.Text;

namespace MandateSdk.Tool.Sources;

/// <summary>Bytes to characters.</summary>
/// <remarks>
/// The compiler reads the same files for the generator: it drops a byte order mark, and takes UTF-16 where one says so.
/// The same is done here, or columns and texts would differ between the command and the generated code. What is not
/// UTF-8 becomes U+FFFD in both, and the reader reports it as MND0001.
/// </remarks>
internal static class SourceDecoder
{
    public static string Decode(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(Encoding.Unicode.Preamble) ? Encoding.Unicode.GetString(bytes[2..])
        : bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) ? Encoding.BigEndianUnicode.GetString(bytes[2..])
        : Encoding.UTF8.GetString(bytes.StartsWith(Encoding.UTF8.Preamble) ? bytes[3..] : bytes);
}
