using MandateSdk.Core.Records;
using MandateSdk.Core.Vocabulary;

namespace MandateSdk.Core.Meaning.Terms;

/// <summary>Where in a text a meaning holds.</summary>
internal static class TermScope
{
    /// <summary>The key of the scope that is the whole document.</summary>
    public const int WholeDocument = -1;

    /// <summary>The scope of a term that a passage defines; null for the whole document.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="word">The part that the text names, such as "paragraph"; null for none.</param>
    public static UnitNode? Of(Passage passage, string? word)
    {
        for (var unit = word is null ? null : passage.Unit; unit is not null; unit = unit.Parent)
        {
            var isNamed = unit.Kind switch
            {
                UnitNodeKind.Paragraph or UnitNodeKind.Recital => word is "paragraph" or "article",
                UnitNodeKind.Item => word == "subparagraph",
                UnitNodeKind.Section => word is "section" or "chapter" or "article",
                _ => unit.InstrumentRecord!.Kind == InstrumentKind.Chapter && word == "chapter",
            };
            if (isNamed)
            {
                return unit;
            }
        }

        // The footnote of a heading that speaks of "this paragraph" means what stands under it.
        return word is not null && passage.Unit?.Kind == UnitNodeKind.Section ? passage.Unit : passage.Instrument;
    }

    /// <summary>The key under which a scope is looked for: the place of the unit.</summary>
    public static int KeyOf(TermRecord term) => term.Scope?.Place ?? WholeDocument;
}
