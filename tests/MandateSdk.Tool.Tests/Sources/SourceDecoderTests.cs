using System.Text;
using MandateSdk.Tool.Sources;

namespace MandateSdk.Tool.Tests.Sources;

public class SourceDecoderTests
{
    [Fact]
    public void BytesThatAreNotUtf8BecomeReplacementCharactersAndOneDiagnostic()
    {
        var (text, diagnostic) = SourceDecoder.Decode([.. "é\nb"u8, 0xE9, .. "c"u8, 0xFF]);

        Assert.Equal("é\nb\uFFFDc\uFFFD", text);
        Assert.NotNull(diagnostic);
        Assert.Equal("MND0001", diagnostic.Rule.Id);
        Assert.Equal((2, 2), (diagnostic.Line, diagnostic.Column));
        Assert.StartsWith("2 byte sequences", diagnostic.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void AReplacementCharacterOfTheTextItselfIsNoDiagnostic()
    {
        Assert.Null(SourceDecoder.Decode("\uFFFD"u8).Diagnostic);
    }

    [Fact]
    public void AByteOrderMarkIsNoPartOfTheText()
    {
        Assert.Equal("é", SourceDecoder.Decode([.. Encoding.UTF8.Preamble, .. "é"u8]).Text);
        Assert.Equal("é", SourceDecoder.Decode([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("é")]).Text);
        Assert.Equal("é", SourceDecoder.Decode([.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes("é")]).Text);
    }

    [Fact]
    public void AnEmptyFileIsAnEmptyText()
    {
        Assert.Equal(("", null), SourceDecoder.Decode([]));
    }
}
