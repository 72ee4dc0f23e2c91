using System.Collections.Generic;
using System.Linq;
using MandateSdk.Core.Model;
using MandateSdk.Generators.Naming;

namespace MandateSdk.Generators.Emission;

/// <summary>The children of a unit that one list of the model enumerates.</summary>
/// <param name="Member">The member of the model that enumerates them, such as "Paragraphs".</param>
/// <param name="RecordMember">The member of the record that describes them.</param>
/// <param name="Type">The type of the elements.</param>
/// <param name="Units">The units in order.</param>
internal sealed record UnitGroup(string Member, string RecordMember, string Type, IReadOnlyList<NamedUnit> Units)
{
    /// <summary>The lists of a unit that are not empty.</summary>
    public static IEnumerable<UnitGroup> Of(NamedUnit unit)
    {
        var groups = unit.Unit is Instrument or Section
            ? new[]
            {
                new UnitGroup("Preamble", "Preamble", nameof(PreambularParagraph), unit.Of<PreambularParagraph>()
                    .ToArray()),
                new UnitGroup("Paragraphs", "Paragraphs", nameof(Paragraph), unit.Of<Paragraph>().ToArray()),
                new UnitGroup("Sections", "Sections", nameof(Section), unit.Of<Section>().ToArray()),
            }
            : new[] { new UnitGroup("Subparagraphs", "Items", nameof(Subparagraph), unit.Children) };
        return groups.Where(group => group.Units.Count > 0);
    }
}
