using System;

namespace MandateSdk.Import;

/// <summary>The formats of files, found by their first bytes.</summary>
internal enum FileFormat
{
    Unknown,
    Pdf,
    Word,
    Xml,
}

/// <summary>Finds the format of a file.</summary>
internal static class FileFormats
{
    // The header of a PDF file may stand after other bytes: PDF 32000-1:2008, annex H, note 13.
    private const int LongestPreamble = 1024;

    /// <summary>Finds the format by the first bytes.</summary>
    public static FileFormat Of(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("PK\u0003\u0004"u8))
            return FileFormat.Word;
        if (bytes[..Math.Min(bytes.Length, LongestPreamble)].IndexOf("%PDF-"u8) >= 0)
            return FileFormat.Pdf;

        // A byte order mark and blanks may stand before the first tag; UTF-16 has a zero beside each character.
        var start = 0;
        while (start < bytes.Length
            && start < 64
            && bytes[start] is 0xEF or 0xBB or 0xBF or 0xFE or 0xFF or 0 or (byte)' ' or (byte)'\r' or (byte)'\n'
                or (byte)'\t')
            start++;
        return start < bytes.Length && bytes[start] == (byte)'<' ? FileFormat.Xml : FileFormat.Unknown;
    }
}
