using System.Collections.Generic;

namespace MandateSdk.Import.Pages;

/// <summary>
/// A document as it is printed: what every format is read into, and what everything after it works on.
/// </summary>
/// <param name="Pages">The pages in order.</param>
/// <param name="IsSetInLines">
/// True when the lines are those of a printed page, to be joined to paragraphs; false when each is a paragraph already.
/// </param>
internal sealed record PrintedDocument(IReadOnlyList<PrintedPage> Pages, bool IsSetInLines)
{
    /// <summary>The numbers of the pages that show a picture and no text.</summary>
    public IReadOnlyList<int> PagesWithoutText { get; init; } = [];
}
