using System;
using System.Diagnostics;
using System.Linq;
using System.Text;
using MandateSdk.Import.Tests.Harness;

namespace MandateSdk.Import.Tests.Pdf;

/// <summary>Files that are no good: each gives an error in words, in bounded time. What only another process can bound is tested with the command.</summary>
public sealed class HostileFileTests
{
    private static string Problem(byte[] bytes, ImportOptions? options = null) =>
        Assert.Throws<ImportException>(() => DocumentImporter.Import(bytes, options)).Message;

    [Fact]
    public void AnEmptyFile() => Assert.Equal("The file is empty.", Problem([]));

    [Fact]
    public void AFileOfAnotherFormat() => Assert.Contains("neither PDF nor Word", Problem(Encoding.UTF8.GetBytes("plain text")));

    [Fact]
    public void EveryTruncatedFileIsReadOrRefused()
    {
        var whole = RawPdf.Hello().ToBytes();
        foreach (var length in Enumerable.Range(1, whole.Length - 1).Where(length => length % 7 == 0))
        {
            var exception = Record.Exception(() => DocumentImporter.Import(whole[..length]));
            Assert.True(exception is null or ImportException, length + ": " + exception);
        }
    }

    [Fact]
    public void DamagedBytesAreReadOrRefused()
    {
        var random = new Random(14);
        var whole = RawPdf.Hello().ToBytes();
        for (var round = 0; round < 200; round++)
        {
            var damaged = (byte[])whole.Clone();
            for (var i = 0; i < 5; i++)
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            var exception = Record.Exception(() => DocumentImporter.Import(damaged));
            Assert.True(exception is null or ImportException, round + ": " + exception);
        }
    }

    [Fact]
    public void AnEncryptedFile() => Assert.Contains("encrypted", Problem(RawPdf.Hello().ToBytes(
        "/ID[<00112233445566778899aabbccddeeff><00112233445566778899aabbccddeeff>]/Encrypt<</Filter/Standard/V 1/R 2"
        + "/O(12345678901234567890123456789012)/U(12345678901234567890123456789012)/P -44>>")));

    [Fact]
    public void APageTreeThatLoops() => Assert.NotNull(Problem(RawPdf.Hello().With(2, "<</Type/Pages/Kids[2 0 R]/Count 1>>").ToBytes()));

    [Fact]
    public void APageThatIsAPicture()
    {
        var pdf = RawPdf.Hello()
            .With(3, RawPdf.Page.Replace("/Font", "/XObject<</I 6 0 R>>/Font", StringComparison.Ordinal))
            .WithStream(4, "q 612 0 0 792 0 0 cm /I Do Q")
            .WithStream(6, new string('\0', 100), "/Type/XObject/Subtype/Image/Width 10/Height 10/ColorSpace/DeviceGray/BitsPerComponent 8");
        Assert.Contains("Page 1 is a picture without text", Problem(pdf.ToBytes()));
    }

    [Fact]
    public void FontsThatMapToNothing()
    {
        var pdf = RawPdf.Hello()
            .With(5, "<</Type/Font/Subtype/Type0/BaseFont/AAAAAA+F/Encoding/Identity-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType2/BaseFont/AAAAAA+F"
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor<</Type/FontDescriptor/FontName/AAAAAA+F/Flags 4"
                + "/FontBBox[0 0 1000 1000]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>>>]>>")
            .WithStream(4, "BT /F1 12 Tf 72 700 Td <00010002000300040005000600070008> Tj ET");
        Assert.Contains("do not say which characters", Problem(pdf.ToBytes()));
    }

    [Fact]
    public void ContentThatNestsTooDeep() =>
        Assert.Contains("depth", Problem(RawPdf.Hello().WithStream(4, new string('[', 100_000) + new string(']', 100_000) + " TJ").ToBytes()));

    [Fact]
    public void TenThousandEmptyPages()
    {
        var pdf = new RawPdf().With(1, "<</Type/Catalog/Pages 2 0 R>>")
            .With(2, "<</Type/Pages/Kids[" + string.Join(' ', Enumerable.Range(3, 10_000).Select(i => i + " 0 R")) + "]/Count 10000>>");
        for (var i = 3; i < 10_003; i++)
            pdf.With(i, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>");
        var clock = Stopwatch.StartNew();
        Assert.Equal("No page has any text.", Problem(pdf.ToBytes()));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(60));
    }

    [Fact]
    public void MorePagesThanAreAllowed() =>
        Assert.Contains("more than the 0", Problem(RawPdf.Hello().ToBytes(), new ImportOptions { MostPages = 0 }));

    [Fact]
    public void MoreCharactersThanAreAllowed() =>
        Assert.Contains("12 characters, more than the 5", Problem(RawPdf.Hello().ToBytes(), new ImportOptions { MostCharactersOfPage = 5 }));

    [Fact]
    public void MoreTimeThanIsAllowed() =>
        Assert.Contains("takes longer", Problem(RawPdf.Hello().ToBytes(), new ImportOptions { LongestTime = TimeSpan.Zero }));

    [Fact]
    public void CoordinatesOutsideOfAnyPage() =>
        Assert.NotNull(Problem(RawPdf.Hello().WithStream(4, "BT /F1 1 Tf 1e30 0 0 1e30 1e30 1e30 Tm (Hello) Tj ET").ToBytes()));
}
