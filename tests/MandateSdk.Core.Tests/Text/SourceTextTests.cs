using System.Linq;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Tests.Text;

public class SourceTextTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("one", 1)]
    [InlineData("one\n", 1)]
    [InlineData("one\ntwo", 2)]
    [InlineData("one\r\ntwo\rthree\n\n", 4)]
    [InlineData("one\ftwo", 1)]
    public void LinesEndAtLfCrLfAndCr(string text, int lines) =>
        Assert.Equal(lines, new SourceText(text, "text.txt").Lines.Count);

    [Fact]
    public void LinesTileTheText()
    {
        var source = new SourceText("one\r\n\ntwo\rthree", "text.txt");
        Assert.Equal(source.Content, string.Concat(source.Lines.Select(line => source.Content.Substring(line.Start, line.EndWithBreak - line.Start))));
        Assert.Equal(new[] { "one", string.Empty, "two", "three" }, source.Lines.Select(line => source.ToString(line.Span)));
    }

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(2, 1, 3)]
    [InlineData(3, 1, 4)]
    [InlineData(4, 2, 1)]
    [InlineData(7, 2, 4)]
    public void PositionsHaveALineAndAColumnFromOne(int position, int line, int column)
    {
        var source = new SourceText("one\ntwo", "text.txt");
        Assert.Equal((line, column), (source.LineNumberAt(position), source.ColumnAt(position)));
    }
}
