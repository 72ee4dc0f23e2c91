using System.Globalization;

namespace MandateSdk.Core.Text;

/// <summary>
/// A short value by which two texts are told apart: the number of UTF-16 characters and a hash of them.
/// </summary>
/// <remarks>
/// FNV-1a with 64 bits, over the bytes of each character, low byte first: the same on every platform, and quick enough
/// to be taken of a text whenever a program first reads it. It finds accidents and protects from nobody.
/// </remarks>
internal static class TextFingerprint
{
    private const ulong Basis = 14_695_981_039_346_656_037;
    private const ulong Prime = 1_099_511_628_211;

    /// <summary>The fingerprint of a text, such as <c>105-3f2a90c1d4e5b678</c>.</summary>
    public static string Of(string text)
    {
        var hash = Basis;
        unchecked
        {
            foreach (var c in text)
            {
                hash = (hash ^ (byte)c) * Prime;
                hash = (hash ^ (byte)(c >> 8)) * Prime;
            }
        }

        return text.Length.ToString(CultureInfo.InvariantCulture) + "-" + hash.ToString("x16",
            CultureInfo.InvariantCulture);
    }
}
