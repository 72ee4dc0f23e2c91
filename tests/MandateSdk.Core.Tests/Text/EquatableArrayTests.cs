using MandateSdk.Core.Text;

namespace MandateSdk.Core.Tests.Text;

public class EquatableArrayTests
{
    [Fact]
    public void ListsWithEqualElementsAreEqualAndHashAlike()
    {
        var left = new EquatableArray<string>("a", "b");
        var right = new EquatableArray<string>("a", "b");
        Assert.Equal(left, right);
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
        Assert.True(left != new EquatableArray<string>("b", "a"));
        Assert.True(left != new EquatableArray<string>("a"));
    }

    [Fact]
    public void TheDefaultListIsEmptyAndEqualToAnEmptyOne()
    {
        Assert.Empty(default(EquatableArray<string>));
        Assert.Equal(default, new EquatableArray<string>());
    }
}
