using System.ComponentModel;
using System.IO;
using MandateSdk.Core.Records;
using MandateSdk.Core.Records.Compact;

namespace MandateSdk.Core.Model;

/// <summary>Where a unit of generated code stands: its document, the unit around it, its place in the table.</summary>
/// <remarks>The classes of generated code hand it on to their base class, and nobody else has a use for it.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct UnitSeat
{
    private readonly UnitTable? _table;

    internal UnitSeat(Document document, Unit? parent, UnitTable? table, int place)
    {
        Document = document;
        Parent = parent;
        _table = table;
        Place = place;
    }

    /// <summary>The place in the table, counted from 0; of an outermost instrument, in its document.</summary>
    public int Place { get; }

    /// <summary>The document.</summary>
    internal Document Document { get; }

    /// <summary>The unit around; null for an outermost instrument.</summary>
    internal Unit? Parent { get; }

    /// <summary>What sort of unit it is; an instrument where the table has no unit at this place.</summary>
    internal UnitNodeKind Kind =>
        _table is not null && Place < _table.Count ? _table.KindOf(Place) : UnitNodeKind.Instrument;

    /// <summary>The data of the unit.</summary>
    internal IUnitFacts Facts => _table is not null && Place < _table.Count
        ? new UnitRow(_table, Place, Parent?.RowInTable)
        : throw new InvalidDataException("Generated code and its table of units do not belong together.");
}
