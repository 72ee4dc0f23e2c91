using System.Linq;
using MandateSdk.Core.Model;

namespace MandateSdk.Core.Tests.Records;

/// <summary>A new fact must break no program that was built before.</summary>
public class PublicRecordTests
{
    /// <summary>
    /// A positional record has its facts in its constructor and in <c>Deconstruct</c>: one more fact changes both. A struct of two
    /// or three numbers, such as a span, is complete and may be positional.
    /// </summary>
    [Fact]
    public void NoPublicRecordIsPositional() => Assert.Empty(typeof(Document).Assembly.GetExportedTypes()
        .Where(type => type.IsClass && type.GetMethod("Deconstruct") is not null)
        .Select(type => type.FullName));
}
