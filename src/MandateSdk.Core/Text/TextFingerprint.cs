using System.Globalization;
using System.Text;

namespace MandateSdk.Core.Text;

/// <summary>
/// A short value by which two texts are told apart: the number of bytes in UTF-8 and a hash of them.
/// </summary>
/// <remarks>
/// Like FNV-1a with 64 bits, over eight bytes at a time with the low byte first: the same on every platform, and quick
/// enough to be taken of a text whenever a program first reads it. It finds accidents and protects from nobody.
/// </remarks>
internal static unsafe class TextFingerprint
{
    private const ulong Basis = 14_695_981_039_346_656_037;
    private const ulong Prime = 1_099_511_628_211;

    /// <summary>The fingerprint of a text, such as <c>105-3f2a90c1d4e5b678</c>.</summary>
    public static string Of(string text) => new Utf8Text(Encoding.UTF8.GetBytes(text)).Fingerprint();

    /// <summary>The fingerprint of a text in UTF-8.</summary>
    public static string Of(byte* bytes, int length)
    {
        var hash = Basis;
        var i = 0;
        unchecked
        {
            for (; i + 8 <= length; i += 8)
            {
                hash = Mix(hash, Word(bytes + i));
            }

            for (; i < length; i++)
            {
                hash = Mix(hash, bytes[i]);
            }
        }

        return length.ToString(CultureInfo.InvariantCulture) + "-" + hash.ToString("x16",
            CultureInfo.InvariantCulture);
    }

    // The high bits come down: multiplication alone carries nothing from them to the low ones.
    private static ulong Mix(ulong hash, ulong word)
    {
        var mixed = unchecked((hash ^ word) * Prime);
        return mixed ^ (mixed >> 32);
    }

    private static ulong Word(byte* bytes) => System.BitConverter.IsLittleEndian
        ? *(ulong*)bytes
        : bytes[0] | ((ulong)bytes[1] << 8) | ((ulong)bytes[2] << 16) | ((ulong)bytes[3] << 24)
            | ((ulong)bytes[4] << 32) | ((ulong)bytes[5] << 40) | ((ulong)bytes[6] << 48) | ((ulong)bytes[7] << 56);
}
