using System.Text;
using MandateSdk.Tool.Sources;

namespace MandateSdk.Tool.Tests.Sources;

public class SourceDecoderTests
{
    [Fact]
    public void BytesThatAreNotUtf8BecomeReplacementCharacters() =>
        Assert.Equal("é\nb\uFFFDc\uFFFD", SourceDecoder.Decode([.. "é\nb"u8, 0xE9, .. "c"u8, 0xFF]));

    [Fact]
    public void AByteOrderMarkIsNoPartOfTheText()
    {
        Assert.Equal("é", SourceDecoder.Decode([.. Encoding.UTF8.Preamble, .. "é"u8]));
        Assert.Equal("é", SourceDecoder.Decode([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("é")]));
        Assert.Equal("é", SourceDecoder.Decode([.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("é")]));
    }

    [Fact]
    public void AnEmptyFileIsAnEmptyText() => Assert.Equal(string.Empty, SourceDecoder.Decode([]));
}
