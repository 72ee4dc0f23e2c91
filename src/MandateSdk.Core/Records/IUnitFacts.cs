using MandateSdk.Core.Syntax;
using MandateSdk.Core.Text;

namespace MandateSdk.Core.Records;

/// <summary>What a unit of the model shows: a record of what was read, or a row of a table in generated code.</summary>
internal interface IUnitFacts
{
    /// <summary>The id inside the instrument; for an instrument, inside the document.</summary>
    string LocalId { get; }

    /// <summary>The label; null where the unit has none.</summary>
    string? Label { get; }

    /// <summary>How the label was found.</summary>
    LabelOrigin Origin { get; }

    /// <summary>The level of a heading, counted from 1.</summary>
    int Level { get; }

    /// <summary>The labels of the footnotes that the words refer to, in order.</summary>
    EquatableArray<string> Notes { get; }

    /// <summary>The physical lines of the words.</summary>
    EquatableArray<int> Lines { get; }

    /// <summary>The title of a heading.</summary>
    string TitleIn(IWordSource source);

    /// <summary>The verb or the opening words; null where there is none.</summary>
    string? LeadIn(IWordSource source);

    /// <summary>Where the words stand, in characters.</summary>
    PrintedText PlacesIn(IWordSource source);

    /// <summary>The words, corrected.</summary>
    string WordsIn(IWordSource source);

    /// <summary>The words as they are printed.</summary>
    string PrintedIn(IWordSource source);
}
