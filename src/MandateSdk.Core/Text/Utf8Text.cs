using System.IO;
using System.Text;

namespace MandateSdk.Core.Text;

/// <summary>A text as the bytes of UTF-8 that it is stored in: each stretch of it is decoded alone, when it is read.</summary>
/// <remarks>
/// The bytes of a resource lie in the mapped file of its assembly. They are read there, so that the words of one unit
/// cost as much as that unit is long, whatever the text around it.
/// </remarks>
internal sealed unsafe class Utf8Text
{
    // One mark for so many bytes: who asks for a character walks through fewer.
    private const int Step = 256;

#if !NET8_0_OR_GREATER
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
#endif

    private readonly byte* _mapped;
    private readonly byte[]? _copied;

    // The mapped bytes stay where they are as long as this does.
    private readonly Stream? _owner;
    private int[]? _marks;

    private Utf8Text(Stream owner, byte* mapped, int length)
    {
        _owner = owner;
        _mapped = mapped;
        Length = length;
    }

    /// <summary>Takes the bytes as they are.</summary>
    /// <param name="bytes">The text in UTF-8, without a byte order mark.</param>
    public Utf8Text(byte[] bytes)
    {
        _copied = bytes;
        Length = bytes.Length;
    }

    /// <summary>The number of bytes.</summary>
    public int Length { get; }

    private byte this[int position] => _copied is null ? _mapped[position] : _copied[position];

    /// <summary>Takes a resource; nothing is copied where it is mapped and UTF-8.</summary>
    /// <param name="stream">The resource; it stays open as long as the text is used.</param>
    public static Utf8Text Of(Stream stream)
    {
        if (stream is UnmanagedMemoryStream { Length: <= int.MaxValue } resource)
        {
            var bytes = resource.PositionPointer;
            var length = (int)resource.Length;
            var mark = length >= 3 && bytes[0] == 0xef && bytes[1] == 0xbb && bytes[2] == 0xbf ? 3 : 0;
            if ((length < 2 || !IsMarkOfAnother(bytes[0], bytes[1])) && IsUtf8(bytes, length))
            {
                return new Utf8Text(stream, bytes + mark, length - mark);
            }
        }

        using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
        return new Utf8Text(Encoding.UTF8.GetBytes(reader.ReadToEnd()));
    }

    /// <summary>The characters of a stretch.</summary>
    /// <param name="start">The first byte; what lies outside of the text is left out.</param>
    /// <param name="length">The number of bytes.</param>
    public string Read(int start, int length)
    {
        var from = Inside(start);
        var count = Inside((long)start + length) - from;
        if (count <= 0)
        {
            return string.Empty;
        }

        return _copied is null
            ? Encoding.UTF8.GetString(_mapped + from, count)
            : Encoding.UTF8.GetString(_copied, from, count);
    }

    /// <summary>The place of a byte in characters of UTF-16.</summary>
    /// <param name="position">The byte; one outside of the text counts to its nearest end.</param>
    public int CharacterAt(int position)
    {
        var end = Inside(position);
        var characters = Kept.Of(ref _marks, this, static text => text.FindMarks())[end / Step];
        for (var i = end / Step * Step; i < end; i++)
        {
            characters += Width(this[i]);
        }

        return characters;
    }

    /// <summary>Length and hash of the text.</summary>
    public string Fingerprint()
    {
        if (_copied is null)
        {
            return TextFingerprint.Of(_mapped, Length);
        }

        fixed (byte* bytes = _copied)
        {
            return TextFingerprint.Of(bytes, Length);
        }
    }

    /// <summary>The whole text.</summary>
    public override string ToString() => Read(0, Length);

    // Where the bytes are of another encoding, the generator had the characters that decoding puts in their place.
    private static bool IsUtf8(byte* bytes, int length)
    {
#if NET8_0_OR_GREATER
        return System.Text.Unicode.Utf8.IsValid(new System.ReadOnlySpan<byte>(bytes, length));
#else
        try
        {
            return Strict.GetCharCount(bytes, length) >= 0;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
#endif
    }

    private static bool IsMarkOfAnother(byte first, byte second) => (first, second) is (0xff, 0xfe) or (0xfe, 0xff)
        or (0, 0);

    // The characters that a byte begins: none inside of a character, two for what UTF-16 writes as a pair.
    private static int Width(byte b) => (b & 0xc0) == 0x80 ? 0 : b >= 0xf0 ? 2 : 1;

    private int Inside(long position) => position < 0 ? 0 : position > Length ? Length : (int)position;

    private int[] FindMarks()
    {
        var marks = new int[(Length / Step) + 1];
        var characters = 0;
        for (var i = 0; i < Length; i++)
        {
            if (i % Step == 0)
            {
                marks[i / Step] = characters;
            }

            characters += Width(this[i]);
        }

        if (Length % Step == 0)
        {
            marks[Length / Step] = characters;
        }

        return marks;
    }
}
