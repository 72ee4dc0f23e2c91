using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using MandateSdk.Core.Records.Compact;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Tests.Text;

/// <summary>The bytes of a text and its characters are the same places.</summary>
public class Utf8TextTests
{
    private static readonly string Mixed = string.Concat(Enumerable.Repeat("Straße – “𝔘nited” 规则\r\nplain words and more of them;\n", 40));

    public static TheoryData<string> Encodings => ["utf-8", "utf-8 with mark", "utf-16", "utf-16BE", "mapped", "mapped with mark", "mapped utf-16"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void EveryPlaceIsFoundInEveryEncoding(string name)
    {
        var text = Open(name, Mixed);
        var places = new BytePlaces(new SourceText(Mixed, "text.txt"));

        Assert.Equal(Mixed, text.ToString());
        Assert.Equal(TextFingerprint.Of(Mixed), text.Fingerprint());
        for (var i = 0; i <= Mixed.Length; i++)
        {
            if (i == 0 || i == Mixed.Length || !char.IsLowSurrogate(Mixed[i]))
            {
                Assert.Equal(i, text.CharacterAt(places.Of(i)));
            }
        }

        var (start, end) = (Mixed.IndexOf('“', 900), Mixed.IndexOf('”', 900) + 1);
        Assert.Equal("“𝔘nited”", text.Read(places.Of(start), places.Of(end) - places.Of(start)));
    }

    [Theory]
    [InlineData(-5, 3, "")]
    [InlineData(-1, 3, "ab")]
    [InlineData(1, int.MaxValue, "bc")]
    [InlineData(int.MaxValue, int.MaxValue, "")]
    [InlineData(2, -1, "")]
    public void WhatLiesOutsideIsLeftOut(int start, int length, string words)
    {
        var text = new Utf8Text("abc"u8.ToArray());

        Assert.Equal(words, text.Read(start, length));
        Assert.InRange(text.CharacterAt(start), 0, 3);
    }

    [Fact]
    public void ReadingMappedWordsAllocatesTheWordsAlone()
    {
        var text = Open("mapped", Mixed);
        _ = text.Read(0, 10);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var words = text.Read(0, 10);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, Mixed.Length / 4);
        Assert.NotEmpty(words);
    }

    [Fact]
    public void AFingerprintTellsTextsApart()
    {
        var texts = new[] { "", "a", "b", "12345678", "12345679", "02345678", "123456780", "\0", "\0\0" };

        Assert.Equal(texts.Length, texts.Select(TextFingerprint.Of).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal("3-", TextFingerprint.Of("aé")[..2]);
    }

    private static Utf8Text Open(string name, string text)
    {
        var encoding = name.Replace("mapped", "utf-8", StringComparison.Ordinal) switch
        {
            "utf-16" or "utf-8 utf-16" => Encoding.Unicode,
            "utf-16BE" => Encoding.BigEndianUnicode,
            var other => new UTF8Encoding(other.Contains("mark", StringComparison.Ordinal)),
        };
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
        return Utf8Text.Of(name.StartsWith("mapped", StringComparison.Ordinal) ? Map(bytes) : new MemoryStream(bytes));
    }

    // A resource of an assembly is such a stream; here it never goes away.
    private static unsafe UnmanagedMemoryStream Map(byte[] bytes)
    {
        var pinned = GC.AllocateUninitializedArray<byte>(bytes.Length, pinned: true);
        bytes.CopyTo(pinned, 0);
        Kept.Add(pinned);
        return new UnmanagedMemoryStream((byte*)System.Runtime.InteropServices.Marshal.UnsafeAddrOfPinnedArrayElement(pinned, 0), bytes.Length);
    }

    private static readonly List<byte[]> Kept = [];
}
