using System;
using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using MandateSdk.Core.Diagnostics;
using MandateSdk.Core.Text;

namespace MandateSdk.Tool.Sources;

/// <summary>Bytes to characters.</summary>
/// <remarks>
/// The compiler reads the same files for the generator: it drops a byte order mark, and takes UTF-16 where one says so. The
/// same is done here, or columns and texts would differ between the command and the generated code.
/// </remarks>
internal static class SourceDecoder
{
    private static readonly DiagnosticRule NotUtf8 = new("MND0001", "The file is not valid UTF-8", DiagnosticSeverity.Warning);

    public static (string Text, Diagnostic? Diagnostic) Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.Unicode.Preamble))
            return (Encoding.Unicode.GetString(bytes[2..]), null);
        if (bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
            return (Encoding.BigEndianUnicode.GetString(bytes[2..]), null);
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[3..];

        var text = Encoding.UTF8.GetString(bytes);
        return (text, Utf8.IsValid(bytes) ? null : Describe(bytes, text));
    }

    // One diagnostic and not one a byte: a file in another encoding has thousands.
    private static Diagnostic Describe(ReadOnlySpan<byte> bytes, string text)
    {
        int count = 0, first = 0, position = 0;
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out var rune, out var consumed);
            if (status != OperationStatus.Done && count++ == 0)
                first = position;

            position += rune.Utf16SequenceLength;
            bytes = bytes[consumed..];
        }

        var source = new SourceText(text, "");
        return new Diagnostic(
            NotUtf8,
            new TextSpan(first, 1),
            source.LineNumberAt(first),
            source.ColumnAt(first),
            string.Create(
                CultureInfo.InvariantCulture,
                $"{count} byte sequences are not UTF-8 and were read as U+FFFD; save the file as UTF-8."));
    }
}
