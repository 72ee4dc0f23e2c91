using System.Collections.Generic;
using MandateSdk.Core.Model;
using MandateSdk.Core.Tests.Harness;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Tests.Text;

public class ExcerptTests
{
    [Fact]
    public void ExcerptsOfTheSameWordsAreEqualWhereverTheyStand()
    {
        var first = new Excerpt(new Slice("Requests the Office to report", 9, 19));
        var second = new Excerpt("the Office");

        Assert.Equal("the Office", first.Words);
        Assert.Same(first.Words, first.Words);
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.NotEqual(first, new Excerpt("the office"));
    }

    [Fact]
    public void AMandateIsAValueOfItsWordsWhetherTheyWereAskedForOrNot()
    {
        var read = Repository.Documents[0].Mandates[0];
        var asked = read with { Text = new string(read.Text.ToCharArray()), Verb = new string(read.Verb.ToCharArray()) };

        Assert.Equal(read, asked);
        Assert.Single(new HashSet<Mandate> { read, asked });
        Assert.NotEqual(read, asked with { RequestedAction = read.RequestedAction + "!" });
        Assert.Equal("other", (asked with { Text = "other" }).Text);
    }
}
