using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using MandateSdk.Core.Model;
using MandateSdk.Export.Tests.Harness;

namespace MandateSdk.Export.Tests.Markdown;

public sealed class MarkdownTests
{
    [Fact]
    public Task TheWholeExport() => Verifier.Verify(Texts.ExportText(ExportFormat.Markdown, Texts.OfSmall()), "md");

    [Fact]
    public void EveryLinkInsideThePageLeadsToAnAnchorAndEveryAnchorIsOne()
    {
        foreach (var document in Texts.Seeds())
        {
            var page = Texts.ExportText(ExportFormat.Markdown, document);
            var anchors = Regex.Matches(page, "<a id=\"([^\"]+)\"></a>").Select(match => match.Groups[1].Value).ToList();
            Assert.Equal(anchors.Count, anchors.Distinct().Count());
            var links = Regex.Matches(page, @"\]\(#([^)]+)\)").Select(match => match.Groups[1].Value).ToList();
            Assert.NotEmpty(links);
            Assert.Empty(links.Except(anchors));
        }
    }

    [Theory]
    [InlineData("1. Text *as* _it_ is <b>[x](y)</b> `z` | ~~w~~ &amp; \\")]
    [InlineData("1. # no heading")]
    public void SignsOfMarkdownInTheTextAreWords(string text)
    {
        var page = Texts.ExportText(ExportFormat.Markdown, Document.Parse("Title\n\n" + text + "\n\n2. More.\n", "a.txt"));
        Assert.DoesNotContain("<b>", page);
        Assert.DoesNotContain("[x](y)", page);
        Assert.DoesNotContain("\n# no", page);
    }
}
