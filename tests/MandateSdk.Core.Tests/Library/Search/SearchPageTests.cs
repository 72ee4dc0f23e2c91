using System.Linq;
using MandateSdk.Core.Library;
using MandateSdk.Core.Tests.Harness;

namespace MandateSdk.Core.Tests.Library.Search;

/// <summary>Pages of a search.</summary>
public class SearchPageTests
{
    private static readonly NormLibrary Seeds = new(Repository.Documents);

    [Fact]
    public void PagesTogetherAreAllHitsInTheirOrder()
    {
        var all = Seeds.Search("crime prevention", 0, int.MaxValue);
        var first = Seeds.Search("crime prevention", 0, 10);
        var second = Seeds.Search("crime prevention", 10, 10);

        Assert.True(all.Total > 20 && all.Count == all.Total && !all.HasMore);
        Assert.Equal(all.Take(20).Select(hit => hit.Unit.Id), first.Concat(second).Select(hit => hit.Unit.Id));
        Assert.Equal((10, 0, all.Total, true), (first.Count, first.Skipped, first.Total, first.HasMore));
        Assert.Equal((10, 10, all.Total, true), (second.Count, second.Skipped, second.Total, second.HasMore));
    }

    [Fact]
    public void APageAfterTheLastHitIsEmpty()
    {
        var total = Seeds.Search("crime prevention", 0, 1).Total;
        var page = Seeds.Search("crime prevention", total + 5, 10);

        Assert.Empty(page);
        Assert.Equal((total, total, false), (page.Skipped, page.Total, page.HasMore));
    }

    [Fact]
    public void APhraseIsCountedAsOftenAsItIsFound()
    {
        var page = Seeds.Search("\"situational crime prevention\"", 0, 1);

        Assert.Equal(Seeds.Search("\"situational crime prevention\"", 0, int.MaxValue).Count, page.Total);
    }
}
