using System.Threading;
using MandateSdk.Core.Binding;
using MandateSdk.Core.Reading;
using MandateSdk.Generators.Pipeline;

namespace MandateSdk.Generators.Analysis;

/// <summary>What was read of one text, for all compilations that have it.</summary>
internal sealed class ReadTexts
{
    private Reading? _last;

    /// <summary>The reading of the text: the last one where name and catalog are the same.</summary>
    /// <param name="content">The characters.</param>
    /// <param name="input">The text with what the catalog says of it.</param>
    /// <param name="cancellation">Ends the reading; nothing is kept of it.</param>
    public BoundDocument Read(string content, ParseInput input, CancellationToken cancellation)
    {
        // Two compilations can have the text with two catalogs: then each reads it, and neither is wrong.
        var last = Volatile.Read(ref _last);
        if (last is null || !last.Input.Equals(input))
        {
            var tree = Parser.Parse(content, input.File.Name, input.Catalog, cancellation);
            last = new Reading(input, DocumentBinder.Bind(tree, input.Catalog, cancellation));
            Volatile.Write(ref _last, last);
        }

        return last.Bound;
    }

    private sealed record Reading(ParseInput Input, BoundDocument Bound);
}
